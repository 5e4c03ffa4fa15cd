import type { Working } from "../../core/inspect";
import type { Words } from "../words/words";
import type { WorkingLineView } from "./finding-view";
import { leavingOut } from "./leaving-out";

/** The terms of a relation in one line as on paper: `(937.55 − 864.91) ÷ 864.91`; of very many only the first ones and the last. */
export function workingText(
  words: Words,
  working: Working,
  lines: readonly Pick<WorkingLineView, "sign" | "printed">[],
): string {
  const bar = working.lines.findIndex(({ operation }) => operation === "under");
  if (working.is !== "quotient" || bar <= 0) return joined(words, lines);
  const [first, ...others] = lines.slice(bar);
  const under = [...(first === undefined ? [] : [{ ...first, sign: "" }]), ...others];
  return `${bracketed(words, lines.slice(0, bar))} ${first?.sign ?? ""} ${bracketed(words, under)}`;
}

type Part = Pick<WorkingLineView, "sign" | "printed">;

/** What is divided, or divided by, as one whole. */
function bracketed(words: Words, parts: readonly Part[]): string {
  const text = joined(words, parts);
  return parts.length < 2 ? text : `(${text})`;
}

function joined(words: Words, parts: readonly Part[]): string {
  const texts = parts.map(({ sign, printed }) => `${sign} ${printed}`.trim());
  return leavingOut(texts, words).join(" ");
}
