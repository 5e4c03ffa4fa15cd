import type { Constraint } from "../constraint";
import { bookOf, findConstraints } from "../constraint";
import type { CellBook, Finding, Relations } from "../finding";
import { cellsOf, evaluate, lacksParts, settle, writeLike } from "../finding";
import { indicatorTables } from "../form";
import type { Edit, Grid } from "../grid";
import { compareRefs, refKey } from "../grid";
import type { Amount } from "../number";
import type { RecalculatedCell } from "./recalculated-cell";
import type { InspectOptions } from "./options";
import { DEFAULT_OPTIONS } from "./options";
import { scoreDoubts, scoredCells } from "./scored-cells";
import { scoringsIn, standing } from "./scoring-notes";
import { tablesOf } from "./tables-of";

const MOST_ROUNDS = 12;

/**
 * Recalculate on request: every derived cell (total, rate, weight, batch difference) whose figure differs from what its
 * inputs give, in as many rounds as totals stand on totals. The person has asked for it, so nothing is held back, but what
 * rests on a doubted figure, or follows from what does, says so (`buries`); no other cell is computed from it, or one slip
 * in an item would spread unseen over every total and rate above it. A scored form's own cells (0 ÷ 0, the sums of its
 * blocks, the rate's score, the total score, the grade) are written by its profile. Formulas are left alone: Excel recalculates them. In reading order.
 */
export function recalculation(
  grids: readonly Grid[],
  findings: readonly Finding[],
  options: InspectOptions = DEFAULT_OPTIONS,
): readonly RecalculatedCell[] {
  const tables = tablesOf(grids, options);
  const seen = grids.filter((grid) => !grid.hidden || options.hiddenSheets);
  const indicators = seen.flatMap(indicatorTables);
  const book = bookOf(tables, indicators);
  const scorings = scoringsIn(seen, indicators, tables, options);
  const { cells, relations } = settle(grids, book, standing(findConstraints(book), scorings), scorings).scene;
  const derived = oneForEachCell(
    relations.all
      .map(({ constraint }) => constraint)
      .filter((one) => isDerived(one, cells) && !isIncomplete(one, cells, relations)),
  );
  const doubts = doubtsIn(findings, derived, cells);
  const sound = derived.filter((one) => doubtBehind(one, doubts, cells) === null);
  const values = new Map<string, Amount>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (!sound.map((one) => recalculate(one, cells, values)).includes(true)) break;
  }
  const warned = warnedCells(derived, doubts, cells, values);
  const derivedCells = [
    ...[...values].flatMap(([key, value]) => recalculated(cells, key, value, null)),
    ...warned,
  ];
  const taken = new Set(derivedCells.map(({ edit }) => refKey(edit.at)));
  const scored = scoredCells(
    seen,
    book,
    scorings,
    { values, doubts: new Map([...scoreDoubts(findings), ...doubts]) },
    options,
  );
  return [...derivedCells, ...scored.filter(({ edit }) => !taken.has(refKey(edit.at)))].sort((a, b) =>
    compareRefs(a.edit.at, b.edit.at),
  );
}

/** A suspect whose part in the blame is at least this is a doubted figure. */
const DOUBTED = 0.25;

/** The doubted figures that recalculation does not mend itself, each with the finding that doubts it. */
function doubtsIn(
  findings: readonly Finding[],
  derived: readonly Constraint[],
  cells: CellBook,
): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const { id, suspects } of findings) {
    for (const { at, confidence } of suspects) if (DOUBTED <= confidence) all.set(refKey(at), id);
  }
  const mended = derived.flatMap((one) => {
    const key = one.result === null ? "" : refKey(one.result);
    return all.has(key) && doubtBehind(one, all, cells) === null ? [key] : [];
  });
  mended.forEach((key) => all.delete(key));
  return all;
}

/** The finding that doubts an input of a relation, also where a formula brings it in; null where none does. */
function doubtBehind(
  constraint: Constraint,
  doubts: ReadonlyMap<string, string>,
  cells: CellBook,
): string | null {
  const own = constraint.result === null ? "" : refKey(constraint.result);
  const seen = new Set<string>([own]);
  const waiting = cellsOf(constraint).map(refKey);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const finding = doubts.get(key);
    if (finding !== undefined) return finding;
    for (const ref of cells.get(key)?.follows?.inputs ?? []) waiting.push(refKey(ref));
  }
  return null;
}

/**
 * What rests on doubted figures, and what rests on that in turn, each with the finding it would bury. Sound cells keep the
 * values they have: only these follow one another.
 */
function warnedCells(
  derived: readonly Constraint[],
  doubts: ReadonlyMap<string, string>,
  cells: CellBook,
  sound: ReadonlyMap<string, Amount>,
): readonly RecalculatedCell[] {
  const values = new Map(sound);
  // A cell that came back to its own figure on the way is as free to follow as one that was never touched.
  const settled = new Set(
    [...sound].flatMap(([key, value]) => recalculated(cells, key, value, null).map(() => key)),
  );
  const behind = new Map(doubts);
  const warned = new Map<string, string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const changed = derived.filter((one) => {
      const key = one.result === null ? "" : refKey(one.result);
      const buries = settled.has(key) ? null : doubtBehind(one, behind, cells);
      if (buries === null || !recalculate(one, cells, values)) return false;
      warned.set(key, buries);
      behind.set(key, buries);
      return true;
    });
    if (changed.length === 0) break;
  }
  return [...warned].flatMap(([key, buries]) => {
    const value = values.get(key);
    return value === undefined ? [] : recalculated(cells, key, value, buries);
  });
}

function recalculated(
  cells: CellBook,
  key: string,
  value: Amount,
  buries: string | null,
): readonly RecalculatedCell[] {
  const cell = cells.get(key);
  if (cell === undefined || (cell.state === "figure" && cell.value.equals(value))) return [];
  const written = writeLike(cell, value);
  const edit: Edit = { at: cell.ref, was: cell.cell.text, becomes: written.text, value: written.value };
  return [{ edit, buries }];
}

/** Relations that say how a cell is computed; that two figures agree says not which of them follows. */
function isDerived({ result, trust, kind, shape }: Constraint, cells: CellBook): boolean {
  if (result === null || trust !== "stated" || kind === "central-funds" || kind === "score-total")
    return false;
  if (kind === "balance" && shape.is === "sum" && shape.terms.length === 1) return false;
  const cell = cells.at(result);
  return cell !== undefined && cell.cell.formula === null && cell.state !== "unreadable";
}

/**
 * The law that computes each cell: the first in the register. A total is the sum of its lines, not its weight times the
 * grand total, which is itself a sum of such totals; two laws for one cell would chase each other in a circle.
 */
function oneForEachCell(derived: readonly Constraint[]): readonly Constraint[] {
  const first = new Map<string, Constraint>();
  for (const one of derived) {
    const key = one.result === null ? "" : refKey(one.result);
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

/** A blank total is filled only where none of its parts is blank as well: it may have been left open on purpose. */
function isIncomplete(constraint: Constraint, cells: CellBook, relations: Relations): boolean {
  const result = constraint.result === null ? undefined : cells.at(constraint.result);
  return result?.state === "blank" && lacksParts(constraint, relations, cells);
}

/** Puts in what a relation gives; whether that changed anything. */
function recalculate(constraint: Constraint, cells: CellBook, values: Map<string, Amount>): boolean {
  const { result } = constraint;
  const key = result === null ? "" : refKey(result);
  const cell = cells.get(key);
  const { is, computed } = evaluate(constraint, cells, values);
  if (cell === undefined || computed === null || is === "holds" || is === "rounding") return false;
  if (cell.state === "blank" && (computed.isZero() || constraint.shape.is !== "sum")) return false;
  const value = constraint.shape.is === "sum" ? computed : computed.toDecimalPlaces(cell.workedDecimals);
  if (values.get(key)?.equals(value) === true) return false;
  values.set(key, value);
  return true;
}
