import { cellsIn } from "../constraint";
import { addedCells } from "../formula";
import { refKey } from "../grid";
import type { BookCell, CellBook } from "./cell-book";
import type { JudgedConstraint } from "./relations";

/**
 * What a cell's formula says for its figure.
 *
 * - `typed`: nothing; there is none, or it takes in no cell (`=39`, `=11+28`), and what it makes was typed as any figure is.
 * - `unfollowed`: it is not understood, or awaits recalculation.
 * - `at-odds`: it stands where a relation has its result, shows what its cells make, and no relation bears it out. One that adds the
 *   relation's own cells cannot miss it, so it is the formula that is off, or the relation is not its own.
 * - `beside-the-point`: at odds as well, though it reads its own table: then it is no figure from elsewhere, and hardly meant.
 * - `followed`: it shows what its cells make, and nothing speaks against it.
 */
export type DoubtOfFormula = "typed" | "unfollowed" | "at-odds" | "beside-the-point" | "followed";

/** The doubt that a cell's formula leaves, by the relations whose result the cell is. Source: `docs/localisation.md`. */
export function doubtOfFormula(
  cell: BookCell,
  results: readonly JudgedConstraint[],
  cells: CellBook,
): DoubtOfFormula {
  const { follows, table } = cell;
  if (cell.cell.formula === null) return "typed";
  if (follows === null) return "unfollowed";
  if (follows.inputs.length === 0) return "typed";
  const missed = results.filter(({ verdict }) => verdict.is === "inconsistent");
  const isBorneOut = results.some(({ verdict }) => verdict.is === "holds" || verdict.is === "rounding");
  if (missed.length === 0 || isBorneOut || addsAnotherLine(cell, missed)) return "followed";
  return follows.inputs.some((input) => cells.at(input)?.table === table) ? "beside-the-point" : "at-odds";
}

/**
 * Whether a formula plainly adds its own row or column, and a relation that is missed goes the other way: the corner of a table has two
 * sums, of which its formula can be but one.
 */
function addsAnotherLine({ ref, follows }: BookCell, missed: readonly JudgedConstraint[]): boolean {
  const added = follows === null ? null : addedCells(follows.expression);
  if (added === null) return false;
  const isOneLine =
    added.every(({ column }) => column === ref.column) || added.every(({ row }) => row === ref.row);
  if (!isOneLine) return false;
  // Not by what a relation touches: that counts what its formulas rest on.
  const own = new Set(missed.flatMap(({ constraint }) => cellsIn(constraint.shape).map(refKey)));
  return !added.some((one) => own.has(refKey(one)));
}
