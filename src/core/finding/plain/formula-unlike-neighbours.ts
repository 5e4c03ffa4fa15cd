import type { AxisView } from "../../constraint";
import type { CellRef } from "../../grid";
import type { Finding } from "../finding";
import { relativeForm } from "../formula";
import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

const LEAST_ALIKE = 3;

/** One formula that differs from all the others of its row or column, as a paste in the wrong place leaves it. */
export const formulaUnlikeNeighbours: PlainLaw = {
  id: "formula-unlike-neighbours",
  find: ({ book }) => {
    const told = new Set<string>();
    return book.views.flatMap((view) => [
      ...unlike(view.rows, wholesOf(view.columns), view.table.id, told),
      ...unlike(view.columns, wholesOf(view.rows), view.table.id, told),
    ]);
  },
};

interface Formula {
  readonly at: CellRef;
  readonly formula: string;
  readonly form: string;
}

/** Totals are computed in another way than the lines they add up. */
function wholesOf(side: AxisView): ReadonlySet<number> {
  return new Set(side.sums.map((sum) => sum.whole));
}

function unlike(
  { axis }: AxisView,
  totals: ReadonlySet<number>,
  table: string,
  told: Set<string>,
): readonly Finding[] {
  return axis.lines.flatMap((_, line) => {
    const formulas = axis.cross.flatMap((__, cross): readonly Formula[] => {
      const { formula } = axis.cell(line, cross);
      const at = axis.ref(line, cross);
      return formula === null || totals.has(cross) ? [] : [{ at, formula, form: relativeForm(formula, at) }];
    });
    const forms = new Set(formulas.map((one) => one.form));
    if (forms.size !== 2 || formulas.length < LEAST_ALIKE + 1) return [];
    const odd = formulas.filter((one) => formulas.filter((other) => other.form === one.form).length === 1);
    const [only] = odd;
    const alike = formulas.find((one) => one !== only);
    if (odd.length !== 1 || only === undefined || alike === undefined) return [];
    const name = `${only.at.row},${only.at.column}`;
    if (told.has(`${table}:${name}`)) return [];
    told.add(`${table}:${name}`);
    return [
      plainFinding({
        rule: "formula-unlike-neighbours",
        severity: "verify",
        table,
        cells: [only.at],
        facts: { more: { formula: only.formula, neighbours: alike.formula } },
      }),
    ];
  });
}
