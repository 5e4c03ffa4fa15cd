import type { Generator } from "./plan";
import { TO_WRITE, rulePage, withEntry } from "./plan";

const IDS = "src/core/finding/slip-id.ts";
const WORDS = [
  ["src/app/words/zh-cn/slips.ts", "SLIPS_ZH_CN"],
  ["src/app/words/en/slips.ts", "SLIPS_EN"],
] as const;

/**
 * A slip of the hand that explains a wrong figure. Where it is recognised, src/core/finding/slips.ts and change.ts, is for
 * a person to say: how much it explains depends on the others.
 */
export const newSlip: Generator = (name, read) =>
  new Map([
    [IDS, withEntry(read(IDS), "SLIP_IDS", `  "${name}",`)],
    ...WORDS.map(([path, list]) => [path, withEntry(read(path), list, slipWords(name))] as const),
    [`docs/repairs/${name}.md`, rulePage(name)],
  ]);

function slipWords(name: string): string {
  return `  "${name}": { short: "${TO_WRITE} ${name}", reason: "${TO_WRITE}" },`;
}
