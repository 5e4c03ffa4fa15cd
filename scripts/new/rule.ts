import type { Generator } from "./plan";
import { TO_WRITE, camel, ruleWords, rulePage, withEntry, withImport } from "./plan";

const IDS = "src/core/finding/rule-id.ts";
const REGISTER = "src/core/finding/plain/register.ts";
const FAMILIES = "src/app/family.ts";
const WORDS = [
  ["src/app/words/zh-cn/plain-rules.ts", "PLAIN_RULES_ZH_CN"],
  ["src/app/words/en/plain-rules.ts", "PLAIN_RULES_EN"],
] as const;

/** A law that is no arithmetic: of lists, formulas, formats, words. */
export const newRule: Generator = (name, read) =>
  new Map([
    [`src/core/finding/plain/${name}.ts`, lawFile(name)],
    [IDS, withEntry(read(IDS), "PLAIN_RULE_IDS =", `  "${name}",`)],
    [
      REGISTER,
      withEntry(
        withImport(read(REGISTER), `import { ${camel(name)} } from "./${name}";`),
        "PLAIN_LAWS:",
        `  ${camel(name)},`,
      ),
    ],
    ...WORDS.map(([path, list]) => [path, withEntry(read(path), list, ruleWords(name))] as const),
    [
      FAMILIES,
      withEntry(
        read(FAMILIES),
        "FAMILY_OF",
        `  "${name}": "sums", // ${TO_WRITE}: or another of the families above`,
      ),
    ],
    [`docs/rules/${name}.md`, rulePage(name)],
  ]);

function lawFile(name: string): string {
  return `import type { PlainLaw } from "./plain-law";

/** ${TO_WRITE}: what must not be, and the source of the rule. */
export const ${camel(name)}: PlainLaw = {
  id: "${name}",
  // ${TO_WRITE}: \`plainFinding({ … })\` for each place. A neighbour in this folder shows the shape.
  find: () => [],
};
`;
}
