import type { Constraint } from "../constraint";
import type { CellBook } from "./cell-book";
import type { JudgedConstraint } from "./relations";

/**
 * Whether a table takes its blanks for nothing: one of its totals makes just what its filled parts make while another part stands blank.
 * Looked for once, and only when a total is doubted.
 */
export function blanksCountIn(
  all: readonly JudgedConstraint[],
  cells: CellBook,
): (constraint: Constraint) => boolean {
  let tables: ReadonlySet<string> | null = null;
  return ({ table }) => {
    tables ??= new Set(all.flatMap((one) => (holdsOverBlanks(one, cells) ? [one.constraint.table] : [])));
    return tables.has(table);
  };
}

function holdsOverBlanks({ constraint: { shape }, verdict }: JudgedConstraint, cells: CellBook): boolean {
  if (shape.is !== "sum" || verdict.is !== "holds" || verdict.shown?.isZero() !== false) return false;
  const states = shape.terms.map(({ at }) => cells.at(at)?.state);
  return states.includes("blank") && states.includes("figure");
}
