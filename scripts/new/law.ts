import type { Generator } from "./plan";
import { TO_WRITE, camel, ruleWords, rulePage, withEntry, withImport } from "./plan";

const IDS = "src/core/constraint/kind-id.ts";
const REGISTER = "src/core/constraint/kinds/register.ts";
const WORDS = [
  ["src/app/words/zh-cn/kinds.ts", "KINDS_ZH_CN"],
  ["src/app/words/en/kinds.ts", "KINDS_EN"],
] as const;

/** A law of arithmetic: cells that must add up, multiply or divide to another one. */
export const newLaw: Generator = (name, read) =>
  new Map([
    [`src/core/constraint/kinds/${name}.ts`, kindFile(name)],
    [IDS, withEntry(read(IDS), "KIND_IDS", `  "${name}",`)],
    [
      REGISTER,
      withEntry(
        withImport(read(REGISTER), `import { ${camel(name)} } from "./${name}";`),
        "KINDS:",
        `  ${camel(name)},`,
      ),
    ],
    ...WORDS.map(([path, list]) => [path, withEntry(read(path), list, ruleWords(name))] as const),
    [`docs/rules/${name}.md`, rulePage(name)],
  ]);

function kindFile(name: string): string {
  return `import { defineKind } from "../kind";

/** ${TO_WRITE}: what must hold, and the source of the rule. */
export const ${camel(name)} = defineKind({
  id: "${name}",
  // ${TO_WRITE}: a constraint for each place where it must hold. A neighbour in this folder shows the shape.
  find: () => [],
});
`;
}
