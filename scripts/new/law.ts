import type { Generator } from "./plan";
import { TO_WRITE, camel, ruleWords, rulePage, withEntry, withImport } from "./plan";

const IDS = "src/core/constraint/kind-id.ts";
const REGISTER = "src/core/constraint/kinds/register.ts";
const FAMILIES = "src/app/family.ts";
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

function kindFile(name: string): string {
  return `import { ONE, ZERO } from "../../number";
import type { Constraint } from "../constraint";
import { defineKind } from "../kind";
import type { AxisView } from "../view";

/** ${TO_WRITE}: what must hold, and the source of the rule. */
export const ${camel(name)} = defineKind({
  id: "${name}",
  // Along columns, and along rows for a table that lies on its side. ${TO_WRITE}: either or both.
  find: (book) => book.views.flatMap((view) => relationsOf(view.columns)),
});

/** ${TO_WRITE}: for each place where it must hold, one constraint. As laid out, none. */
function relationsOf({ axis }: AxisView): readonly Constraint[] {
  // ${TO_WRITE}: the lines of which the labels (or the figures) say so.
  const whole = axis.lines.findIndex(({ line }) => line.label === "${TO_WRITE}");
  const part = axis.lines.findIndex(({ line }) => line.label === "${TO_WRITE}");
  const named = axis.lines[whole];
  if (named === undefined || part < 0) return [];
  return axis.cross.map((_, cross) => ({
    kind: "${name}",
    // The cell that shows what the terms give, and what they are: a sum, a quotient or a product.
    result: axis.ref(whole, cross),
    stated: null,
    shape: { is: "sum", terms: [{ at: axis.ref(part, cross), weight: ONE }], constant: ZERO },
    // The cells that say so.
    because: [named.line.at ?? axis.ref(whole, cross)],
    // By a label; what only the figures suggest is "inferred" and brings its tally as support (see equal-share.ts).
    trust: "stated",
    support: null,
    // How far rounding excuses a difference; "likely" where the parts are printed ones.
    tolerance: "likely",
    table: axis.table.id,
  }));
}
`;
}
