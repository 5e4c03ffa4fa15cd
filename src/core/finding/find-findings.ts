import type { Book, Constraint } from "../constraint";
import { indicatorTables } from "../form";
import type { CellRef, Grid } from "../grid";
import { cellAt, compareRefs, figureOf } from "../grid";
import type { Amount } from "../number";
import { cellBookOf } from "./cell-book";
import { findingsOf } from "./compose-finding";
import { withExactness } from "./exactness";
import type { Finding, VerdictName } from "./finding";
import type { Scene } from "./change";
import { strangenessIn } from "./expected-size";
import { explain } from "./locate";
import { rangeFault } from "./plain/formula-range";
import { PLAIN_LAWS } from "./plain/register";
import { breaks, judgeAll } from "./relations";

/** The constraints with their verdicts, and what is wrong, sorted by sheet (workbook order), row, column, rule. */
export interface Judgement {
  readonly verdicts: readonly { readonly constraint: Constraint; readonly verdict: VerdictName }[];
  readonly findings: readonly Finding[];
}

/** Judges all constraints of a workbook and explains those that are broken. */
export function judgeConstraints(
  grids: readonly Grid[],
  book: Book,
  found: readonly Constraint[],
): Judgement {
  const cells = cellBookOf(book);
  const constraints = withExactness(found, cells);
  const relations = judgeAll(constraints, cells);
  const scene: Scene = {
    cells,
    relations,
    neighbours: neighboursIn(grids),
    strangeness: strangenessIn(book),
  };
  const premises = {
    book,
    grids,
    cells,
    relations: relations.all,
    indicators: grids.flatMap(indicatorTables),
  };
  const plain = PLAIN_LAWS.flatMap((law) => law.find(premises));
  // A formula that leaves a line out explains its own relation; the figures are not to blame.
  const broken = relations.all.filter(
    (one) => breaks(one.constraint, one.verdict, cells) && rangeFault(one, cells) === null,
  );
  const findings = explain(broken, scene).flatMap((explanation) => findingsOf(explanation, scene));
  return {
    verdicts: relations.all.map((one) => ({ constraint: one.constraint, verdict: one.verdict.is })),
    findings: sorted([...findings, ...plain], grids),
  };
}

/** In workbook order of sheets, then reading order, then rule. */
export function sorted(findings: readonly Finding[], grids: readonly Grid[]): readonly Finding[] {
  const order = new Map(grids.map((grid, at) => [grid.sheet, at]));
  const place = (sheet: string): number => order.get(sheet) ?? order.size;
  return [...findings].sort(
    (a, b) =>
      place(a.cells[0].sheet) - place(b.cells[0].sheet) ||
      compareRefs(a.cells[0], b.cells[0]) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

function neighboursIn(grids: readonly Grid[]): (ref: CellRef) => readonly Amount[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return (ref) => {
    const grid = bySheet.get(ref.sheet);
    if (grid === undefined) return [];
    return [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ].flatMap(
      ([row = 0, column = 0]) => figureOf(cellAt(grid, ref.row + row, ref.column + column))?.value ?? [],
    );
  };
}
