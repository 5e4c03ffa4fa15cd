import type { Constraint } from "../constraint";
import type { BookCell, CellBook, Finding, Relations } from "../finding";
import { cellsOf, evaluate, lacksParts, settle, writeLike } from "../finding";
import type { Grid } from "../grid";
import { compareRefs, refKey } from "../grid";
import type { Amount } from "../number";
import type { RecalculatedCell } from "./recalculated-cell";
import type { InspectOptions } from "./options";
import { DEFAULT_OPTIONS } from "./options";
import { scoreDoubts, scoredCells } from "./scored-cells";
import { understood } from "./understood";

/** Figures that chase each other in a circle are left alone after so many rounds. */
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
  const { seen, book, scorings, laws } = understood(grids, options);
  const { cells, relations } = settle(grids, book, laws, scorings).scene;
  const derived = derivedIn(relations, cells);
  const doubts = doubtsIn(findings, derived, cells);
  const sound = derived.filter((one) => doubtBehind(one, doubts, cells) === null);
  const values = new Map<string, Amount>();
  inRounds(sound, (one) => recalculate(one, cells, values));
  const settled = sound.flatMap((one) => rewritten(one, values, null));
  const own = [...settled, ...warnedCells(derived, doubts, cells, values, settled)];
  const warned = own.flatMap(({ edit, buries }) =>
    buries === null ? [] : [[refKey(edit.at), buries] as const],
  );
  const given = { values, doubts: new Map([...scoreDoubts(findings), ...warned, ...doubts]) };
  const scored = scoredCells(seen, book, scorings, given, options);
  return [...own, ...scored].sort((a, b) => compareRefs(a.edit.at, b.edit.at));
}

function placeOf({ edit }: RecalculatedCell): string {
  return refKey(edit.at);
}

/** A cell that follows from others, and the relation that computes it. */
interface Derived {
  readonly constraint: Constraint;
  readonly cell: BookCell;
  readonly key: string;
}

/**
 * The cells that relations compute, each by the first law in the register that does. A total is the sum of its lines, not its weight
 * times the grand total, which is itself a sum of such totals; two laws for one cell would chase each other in a circle.
 */
function derivedIn(relations: Relations, cells: CellBook): readonly Derived[] {
  const first = new Map<string, Derived>();
  for (const { constraint } of relations.all) {
    const cell = computedBy(constraint, cells);
    // A blank total is filled only where none of its parts is blank as well: it may have been left open on purpose.
    if (cell === undefined || (cell.state === "blank" && lacksParts(constraint, relations, cells))) continue;
    const key = refKey(cell.ref);
    if (!first.has(key)) first.set(key, { constraint, cell, key });
  }
  return [...first.values()];
}

/** The cell that a relation says how to compute; that two figures agree says not which of them follows. */
function computedBy({ result, trust, kind, shape }: Constraint, cells: CellBook): BookCell | undefined {
  if (result === null || trust !== "stated" || kind === "central-funds" || kind === "score-total")
    return undefined;
  if (kind === "balance" && shape.is === "sum" && shape.terms.length === 1) return undefined;
  const cell = cells.at(result);
  return cell?.cell.formula === null && cell.state !== "unreadable" ? cell : undefined;
}

/** A suspect whose part in the blame is at least this is a doubted figure. */
const DOUBTED = 0.25;

/** The doubted figures that recalculation does not mend itself, each with the finding that doubts it. */
function doubtsIn(
  findings: readonly Finding[],
  derived: readonly Derived[],
  cells: CellBook,
): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const { id, suspects } of findings) {
    for (const { at, confidence } of suspects) if (DOUBTED <= confidence) all.set(refKey(at), id);
  }
  const mended = derived.filter((one) => doubtBehind(one, all, cells) === null);
  mended.forEach(({ key }) => all.delete(key));
  return all;
}

/** The finding that doubts an input of a relation, also where a formula brings it in; null where none does. */
function doubtBehind(
  { constraint, key: own }: Derived,
  doubts: ReadonlyMap<string, string>,
  cells: CellBook,
): string | null {
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
 * values they have: only these follow one another. A cell that came back to its own figure on the way is as free to follow as one
 * that was never touched.
 */
function warnedCells(
  derived: readonly Derived[],
  doubts: ReadonlyMap<string, string>,
  cells: CellBook,
  sound: ReadonlyMap<string, Amount>,
  settled: readonly RecalculatedCell[],
): readonly RecalculatedCell[] {
  const values = new Map(sound);
  const kept = new Set(settled.map(placeOf));
  const behind = new Map(doubts);
  const warned = new Map<Derived, string>();
  inRounds(derived, (one) => {
    const buries = kept.has(one.key) ? null : doubtBehind(one, behind, cells);
    if (buries === null || !recalculate(one, cells, values)) return false;
    warned.set(one, buries);
    behind.set(one.key, buries);
    return true;
  });
  return [...warned].flatMap(([one, buries]) => rewritten(one, values, buries));
}

/** Takes each cell in turn, and all of them again as long as that changes one. */
function inRounds(derived: readonly Derived[], changes: (one: Derived) => boolean): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) if (derived.filter(changes).length === 0) return;
}

/** Puts in what a relation gives; whether that changed anything. */
function recalculate(
  { constraint, cell, key }: Derived,
  cells: CellBook,
  values: Map<string, Amount>,
): boolean {
  const { is, computed } = evaluate(constraint, cells, values);
  if (computed === null || is === "holds" || is === "rounding") return false;
  const isSum = constraint.shape.is === "sum";
  const value = isSum ? computed : computed.toDecimalPlaces(cell.workedDecimals);
  if (values.get(key)?.equals(value) === true) return false;
  values.set(key, value);
  return true;
}

/** A cell with the value that it came to, where that is another than it shows. */
function rewritten(
  { cell, key }: Derived,
  values: ReadonlyMap<string, Amount>,
  buries: string | null,
): readonly RecalculatedCell[] {
  const value = values.get(key);
  if (value === undefined || cell.value.equals(value)) return [];
  const { text, value: held } = writeLike(cell, value);
  return [{ edit: { at: cell.ref, was: cell.cell.text, becomes: text, value: held }, buries }];
}
