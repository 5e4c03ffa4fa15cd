import type { CellRef, FormulaReferences, Grid } from "../core/grid";
import { cellRef, compareRefs, formulaReferences } from "../core/grid";
import { DependentFormulas } from "./dependent-formulas";

/**
 * The formulas whose results depend on changed cells, directly or through other formulas, in reading order. A file keeps
 * their last results until a spreadsheet opens it and calculates, so whoever hands such a file on must say which they are.
 * A formula whose text does not tell all that it reads counts as dependent: one named too many is better than one
 * that is silently stale.
 */
export function awaitingCalculation(grids: readonly Grid[], changed: readonly CellRef[]): readonly CellRef[] {
  if (changed.length === 0) return [];
  const formulas = new DependentFormulas(grids);
  const untold: CellRef[] = [];
  eachFormula(grids, (at, references) => {
    if (!references.complete) untold.push(at);
    else formulas.add(at, references.areas);
  });
  const order = new Map(grids.map(({ sheet }, place) => [sheet, place]));
  return [...untold, ...formulas.reachedFrom([...changed, ...untold])].sort(
    (a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || compareRefs(a, b),
  );
}

function eachFormula(
  grids: readonly Grid[],
  tell: (at: CellRef, references: FormulaReferences) => void,
): void {
  for (const { sheet, origin, cells } of grids)
    cells.forEach((row, r) => {
      row.forEach(({ formula }, c) => {
        if (formula === null) return;
        tell(cellRef(sheet, origin.row + r, origin.column + c), formulaReferences(formula, sheet));
      });
    });
}
