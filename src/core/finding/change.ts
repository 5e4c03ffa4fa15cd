import type { Constraint } from "../constraint";
import type { CellRef } from "../grid";
import { refKey, sameRef } from "../grid";
import type { Amount } from "../number";
import { HUNDRED, ONE, largest } from "../number";
import type { BookCell, CellBook } from "./cell-book";
import type { DoubtOfFormula } from "./doubt-of-formula";
import { doubtOfFormula } from "./doubt-of-formula";
import { evaluate } from "./evaluate";
import type { Strangeness } from "./expected-size";
import type { PointEvidence } from "./point-evidence";
import type { JudgedConstraint, Relations } from "./relations";
import type { SlipStory } from "./slips";
import { slipOf } from "./slips";
import { NOTHING_SUPPOSED, supposing } from "./supposed";
import type { Twin, Twins } from "./twin-columns";

/** What a search needs to know of the workbook. */
export interface Scene {
  readonly cells: CellBook;
  readonly relations: Relations;
  readonly neighbours: (ref: CellRef) => readonly Amount[];
  readonly strangeness: Strangeness;
  readonly points: PointEvidence;
  readonly twins: Twins;
  /** Whether a formula that shows what its cells make may be the wrong cell: only where nothing else can be. */
  readonly doubtsFormulas: boolean;
  /** Whether the table of a relation takes its blanks for nothing. */
  readonly blanksCount: (constraint: Constraint) => boolean;
}

/** One cell's change within a story. */
export interface Change {
  readonly ref: CellRef;
  readonly value: Amount;
  readonly slip: SlipStory | null;
  /** Decimal logarithm of how unlikely the change is; lower is likelier. */
  readonly cost: number;
}

/** What any unexplained change of a typed figure costs; evidence takes off from it. */
const BASE = 5;
const DERIVED = -0.4;
const BLANK = 1.5;
const BLANK_POINTS = -2;
const FORMULA = 2;
/** A total's formula that reads its own table and makes something else is as telling as a slip of the hand. */
const BESIDE_THE_POINT = -2;
const ODD_TEXT = -2;
const EXCESS_DECIMALS = -1.5;
/** Of a figure that lacks a decimal which all others of its column print. */
const SHORT = -1.2;
const LONE_ZERO = -0.7;
const NEW_DECIMALS = 1.5;
/** An amount below nought where its column has none. */
const NEW_SIGN = 2.5;
const TOLD_SLIP = 0.5;
const UNFILLED = 2;
const ROUNDED = 0.6;
const MOST_OF_TWIN = 2;
const TYPED_FULL = 2.8;

/** What a cell's formula adds to the price. */
const DOUBTS: Readonly<Record<DoubtOfFormula, number>> = {
  typed: 0,
  unfollowed: FORMULA,
  followed: FORMULA,
  "at-odds": 0,
  "beside-the-point": BESIDE_THE_POINT,
};

/** A change with its price: its slip of the hand, the cell's part in the table, and what stands out about it. */
export function changeOf(cell: BookCell, value: Amount, scene: Scene): Change {
  const results = resultsAt(cell, scene);
  const twins = scene.twins(cell.ref);
  // A figure that its twin confirms was not taken from beside it.
  const confirmed = twins.some((twin) => twin.value.equals(cell.value));
  const doubt = doubtOfFormula(cell, results, scene.cells);
  const slip =
    doubt === "typed" || doubt === "unfollowed"
      ? likelierOf(
          slipOf(cell, value, confirmed ? [] : scene.neighbours(cell.ref)),
          derivedSlip(cell, results, scene),
        )
      : null; // No hand typed what a formula makes.
  let cost = BASE - (slip?.weight ?? 0);
  if (0 < results.length) cost += DERIVED;
  if (cell.state === "blank") cost += cell.points ? BLANK_POINTS : BLANK;
  cost += DOUBTS[doubt];
  cost += oddityOf(cell, value, slip) + ROUNDED * newlyRounded(cell, value, scene);
  if (isTypedFull(cell, value, results)) cost -= TYPED_FULL;
  cost += confirmation(twins, cell.value);
  cost -= confirmation(twins, value);
  cost -= proportionGain(cell, value, scene) + scene.points(cell.ref, value);
  const told =
    slip !== null && (TOLD_SLIP <= slip.weight || DERIVED_SLIPS.has(slip.slip) || cell.state === "blank");
  return { ref: cell.ref, value, slip: told ? slip : null, cost };
}

/** The relations whose result a cell is. */
export function resultsAt({ ref }: Pick<BookCell, "ref">, { relations }: Scene): readonly JudgedConstraint[] {
  return relations
    .of(refKey(ref))
    .filter(({ constraint: { result } }) => result !== null && sameRef(result, ref));
}

/** Whether a rate says that all was done, and less is due, half at least: the figure most often typed without working it out. */
export function isTypedFull(
  { cell, value: shown }: BookCell,
  value: Amount,
  results: readonly JudgedConstraint[],
): boolean {
  if (!shown.equals(ONE) && !shown.equals(HUNDRED)) return false;
  if (cell.formula !== null || !value.lt(shown) || value.times(2).lt(shown)) return false;
  return results.some(({ constraint: { kind } }) => kind === "execution-rate");
}

/** How many more of a cell's sums would owe their hold to rounding with the change than do now; below nought where it makes them exact. */
function newlyRounded({ ref }: BookCell, value: Amount, { cells, relations }: Scene): number {
  const key = refKey(ref);
  const supposed = supposing(NOTHING_SUPPOSED, key, value);
  return relations.of(key).reduce((sum, { constraint, verdict, standing }) => {
    if (constraint.shape.is !== "sum") return sum;
    const after = evaluate(constraint, cells, supposed, standing).is;
    return sum + Number(after === "rounding") - Number(verdict.is === "rounding");
  }, 0);
}

/** `01`, typed for 10: nobody writes a nought in front of an amount. */
const LEADING_NOUGHT = /^\s*-?0\d/;

/** What it costs, or wins, that a figure stands out among those of its column, as it is or as it would be. */
function oddityOf(cell: BookCell, value: Amount, slip: SlipStory | null): number {
  const { text, loneZero, excess, short, othersDecimals, othersNegative } = cell.oddities;
  const decimals = value.decimalPlaces();
  const isNew = slip?.slip !== "wrong-unit" && Math.max(othersDecimals, cell.columnDecimals) < decimals;
  const changesSign = value.isNegative() && !cell.value.isNegative() && !othersNegative;
  return (
    (text || LEADING_NOUGHT.test(cell.cell.text) ? ODD_TEXT : 0) +
    (loneZero ? LONE_ZERO : 0) +
    (0 < excess && decimals <= othersDecimals ? EXCESS_DECIMALS : 0) +
    (short && cell.value.decimalPlaces() < decimals && decimals <= othersDecimals ? SHORT : 0) +
    (isNew ? NEW_DECIMALS : 0) +
    (changesSign ? NEW_SIGN : 0)
  );
}

/** What the twin columns that show a figure say for it; nought where none does. */
function confirmation(twins: readonly Twin[], value: Amount): number {
  const rows = twins.filter((twin) => twin.value.equals(value)).map((twin) => twin.rows);
  return rows.length === 0 ? 0 : Math.min(MOST_OF_TWIN, 0.3 + 0.4 * largest(rows));
}

const DERIVED_SLIPS: ReadonlySet<string> = new Set(["stale-total", "typed-total", "stale-batch"]);

function likelierOf(one: SlipStory | null, other: SlipStory | null): SlipStory | null {
  if (one === null || one.weight < TOLD_SLIP) return other ?? one;
  return other === null || other.weight <= one.weight ? one : other;
}

/** How a derived cell goes wrong without a slip of the finger: not recalculated, typed over, or the running total instead. */
function derivedSlip(cell: BookCell, results: readonly JudgedConstraint[], scene: Scene): SlipStory | null {
  if (cell.state !== "figure" || cell.cell.formula !== null || results.length === 0) return null;
  const isDue = results.some(({ constraint: { kind, shape } }) => {
    if (kind !== "batch-difference" || shape.is !== "sum") return false;
    return scene.cells.at(shape.terms[0].at)?.value.equals(cell.value) === true;
  });
  // What is due mostly stands right beside the batch: then it is the neighbour's value too, and says less by that name.
  if (isDue) return { slip: "stale-batch", weight: 3.5 };
  if (cell.oddities.typedAmongFormulas) return { slip: "typed-total", weight: 2 };
  // A total of nought over parts that are something was never filled.
  return results.some(({ constraint }) => constraint.shape.is === "sum" && constraint.trust === "stated")
    ? { slip: "stale-total", weight: cell.value.isZero() ? UNFILLED : 0 }
    : null;
}

/** What the change wins in likeness to the rest of its table, at most one and a half either way. */
function proportionGain(cell: BookCell, value: Amount, scene: Scene): number {
  // Nobody types 0 for 70: a nought out of proportion is an empty line.
  if (cell.state !== "figure" || cell.value.isZero()) return 0;
  const strangeness = scene.strangeness(cell.ref);
  if (strangeness === null) return 0;
  const gain = strangeness(cell.value.toNumber()) - strangeness(value.toNumber());
  return Math.max(-1.5, Math.min(1.5, gain));
}
