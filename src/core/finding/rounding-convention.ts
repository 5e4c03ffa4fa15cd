import type { Constraint, Tolerance } from "../constraint";
import type { Amount } from "../number";
import type { CellBook } from "./cell-book";
import type { CellRef } from "../grid";
import { refKey } from "../grid";
import type { PlainVerdicts } from "./evaluate";
import { evaluate } from "./evaluate";
import { roundingErrorOf } from "./rounding-error";
import type { SlipId } from "./slip-id";
import { slipOf } from "./slips";
import { cellsOf, solveFor } from "./solve";
import { NOTHING_SUPPOSED } from "./supposed";

/** How a table's figures were printed, as its sums tell. */
export interface RoundingConvention {
  /** exact: they were never rounded, and a difference of a last digit is a slip. */
  readonly is: "exact" | "rounded" | "cut-off";
  /** Whether this is beyond doubt: exact figures may be rounded ones that hit, and rounded ones may have been cut off. */
  readonly firm: boolean;
}

/**
 * The rounding convention of each table that has sums, by {@link roundedWith}: table, and multiple of the unit.
 *
 * Exact: its sums hit so often that independently rounded figures could hardly do so by accident. A sum of k rounded terms
 * hits its rounded total with probability about sqrt(6 / (π (k + 1))) (the sum of k + 1 uniform errors, normal
 * approximation; 0.67 at 3, 0.33 at 16, as measured in docs/rounding.md); the product over all that hit must be below one
 * in a hundred, and misses must be few.
 *
 * Cut off: the gaps are at least a thousand times as likely if every figure lacks what was cut off as if each was rounded,
 * and three sums at least miss.
 */
export function conventionsOf(
  constraints: readonly Constraint[],
  cells: CellBook,
  plain: PlainVerdicts,
): ReadonlyMap<string, RoundingConvention> {
  const tallies = new Map<string, Tally>();
  for (const constraint of constraints) {
    if (constraint.shape.is !== "sum" || constraint.result === null) continue;
    const group = roundedWith(constraint, cells);
    const tally = tallies.get(group) ?? {
      exact: 0,
      misses: [],
      missing: [],
      ofWholes: true,
      chance: 1,
      cutOff: 0,
      gaps: 0,
    };
    count(tally, constraint, constraint.shape.terms, cells, plain);
    tallies.set(group, tally);
  }
  return new Map([...tallies].map(([group, tally]) => [group, conventionOf(tally)] as const));
}

/**
 * What a constraint shares its rounding convention with: its table, and within it what is measured in the same multiple, for whoever counts heads
 * one by one may print 万人次 and 万册 beside them, which are rounded.
 */
export function roundedWith({ table, result }: Constraint, cells: CellBook): string {
  const cell = result === null ? undefined : cells.at(result);
  if (cell === undefined) return table;
  const inLabel = [cell.rowLabel, cell.columnLabel].map((label) => IN_MULTIPLE.exec(label)?.[1]);
  const multiple = inLabel.find((one) => one !== undefined) ?? MULTIPLE.exec(cell.unit)?.[0];
  return multiple === undefined ? table : `${table} ${multiple}`;
}

const MULTIPLE = /^[十百千万亿]+/;
/** `参观人次（万人次）` */
const IN_MULTIPLE = /[(（]([十百千万亿]+)[^()（）]+[)）]$/;

/**
 * The constraints with the tolerance that the conventions of their tables grant. Figures that were worked out by a price or a
 * share and rounded one by one add up as rounded ones do, however exact the rest of their table is.
 */
export function underConventions(
  constraints: readonly Constraint[],
  conventions: ReadonlyMap<string, RoundingConvention>,
  cells: CellBook,
): readonly Constraint[] {
  const rounded = roundedResults(constraints, cells);
  return constraints.map((constraint) => {
    if (hidesExcess(constraint, cells)) return tolerating(constraint, "doubtful");
    const convention = conventions.get(roundedWith(constraint, cells));
    if (convention === undefined || constraint.tolerance === "none") return constraint;
    if (constraint.shape.is !== "sum") {
      return convention.is === "cut-off" ? tolerating(constraint, toleranceUnder(convention)) : constraint;
    }
    const { terms } = constraint.shape;
    const ofRounded = 0 < rounded.size && 1 < terms.length && terms.some(({ at }) => rounded.has(refKey(at)));
    if (convention.is === "exact" && ofRounded) return constraint;
    return tolerating(constraint, toleranceUnder(convention));
  });
}

/** The constraint with a tolerance; itself where it has that already. */
function tolerating(constraint: Constraint, tolerance: Tolerance): Constraint {
  return constraint.tolerance === tolerance ? constraint : { ...constraint, tolerance };
}

/**
 * Whether a sum that only rounding explains holds to the last digit once the one figure with more decimals than its column loses
 * a digit: 27.337 among figures of two decimals was typed for 27.37.
 */
function hidesExcess(constraint: Constraint, cells: CellBook): boolean {
  const { shape, result, tolerance } = constraint;
  if (shape.is !== "sum" || tolerance === "none") return false;
  const hasExcess = (ref: CellRef): boolean => 0 < (cells.at(ref)?.oddities.excess ?? 0);
  const named = [...(result === null ? [] : [result]), ...shape.terms.map(({ at }) => at)];
  const [excessive, ...others] = named.filter(hasExcess);
  const cell = excessive === undefined || 0 < others.length ? undefined : cells.at(excessive);
  if (cell === undefined) return false;
  const due = solveFor(constraint, cell.ref, cells, NOTHING_SUPPOSED);
  const slip =
    due === null || cell.oddities.othersDecimals < due.decimalPlaces() ? null : slipOf(cell, due, []);
  return slip !== null && ONE_DIGIT.has(slip.slip);
}

const ONE_DIGIT: ReadonlySet<SlipId> = new Set(["doubled-digit", "mistyped-digit"]);

/**
 * The results of products that hold only as rounded: what is due has more digits than what is printed; and what adds such results
 * up line by line.
 */
function roundedResults(constraints: readonly Constraint[], cells: CellBook): ReadonlySet<string> {
  const rounded = roundedProducts(constraints, cells);
  if (rounded.size === 0) return rounded;
  const added = constraints.flatMap(({ result, shape }) =>
    result !== null && shape.is === "sum" && shape.terms.some(({ at }) => rounded.has(refKey(at)))
      ? [refKey(result)]
      : [],
  );
  return new Set([...rounded, ...added]);
}

function roundedProducts(constraints: readonly Constraint[], cells: CellBook): ReadonlySet<string> {
  return new Set(
    constraints.flatMap((constraint) => {
      if (constraint.result === null || constraint.shape.is !== "product") return [];
      const { is, computed, shown } = evaluate(constraint, cells);
      const isRounded = is === "holds" && computed !== null && shown?.equals(computed) === false;
      return isRounded ? [refKey(constraint.result)] : [];
    }),
  );
}

function toleranceUnder({ is, firm }: RoundingConvention): Tolerance {
  if (is === "exact") return firm ? "none" : "doubtful";
  if (is === "cut-off") return "cut-off";
  return firm ? "likely" : "either";
}

interface Tally {
  exact: number;
  /** Sums that miss by what rounding could explain, and by how much. */
  misses: Constraint[];
  missing: Amount[];
  /** Whether all of these add up figures that nobody rounds. */
  ofWholes: boolean;
  /** The chance that rounded figures would hit as often. */
  chance: number;
  /** The logarithm of how much likelier the gaps are if all was cut off. */
  cutOff: number;
  /** Sums that miss by no more than cutting off could explain. */
  gaps: number;
}

type Sum = Extract<Constraint["shape"], { is: "sum" }>;

function count(
  tally: Tally,
  constraint: Constraint,
  terms: Sum["terms"],
  cells: CellBook,
  plain: PlainVerdicts,
): void {
  const verdict = plain.get(constraint.shape) ?? evaluate(tolerating(constraint, "likely"), cells);
  const { computed, shown } = verdict;
  if (computed === null || shown === null) return;
  const result = constraint.result === null ? undefined : cells.at(constraint.result);
  const error = roundingErrorOf(terms, result?.decimals ?? 0, cells);
  if (error.terms < 2) return;
  if (verdict.is === "rounding" || verdict.improbable) {
    tally.misses.push(constraint);
    tally.missing.push(shown.minus(computed).abs());
    tally.ofWholes &&= isOfWholes(constraint, cells);
  }
  if (verdict.is === "holds") {
    tally.exact += 1;
    tally.chance *= Math.min(1, Math.sqrt(6 / (Math.PI * (error.terms + 1))));
  }
  const gap = shown === computed ? 0 : shown.minus(computed).toNumber();
  if (gap !== 0 && Math.abs(gap) <= error.unit * error.terms) tally.gaps += 1;
  const spread = Math.sqrt(error.variance);
  tally.cutOff += Math.log(likelihood((gap - error.cutOff) / spread) / likelihood(gap / spread));
}

/**
 * Whether a sum's figures are whole by nature: amounts in whole 元, or in 万元 of mostly one or two digits, of which nobody drops as
 * much as rounding would.
 */
function isOfWholes(constraint: Constraint, cells: CellBook): boolean {
  const figures = cellsOf(constraint).flatMap((ref) => {
    const cell = cells.at(ref);
    return cell?.state === "figure" && !cell.value.isZero() ? [cell] : [];
  });
  const small = figures.filter(({ value }) => value.abs().lt(SMALL)).length;
  return figures.every(({ unit, decimals, value, rowLabel, columnLabel }) => {
    // Means are quotients, and rounded whatever their unit.
    if (/均/.test(rowLabel + columnLabel)) return false;
    const isUnit = unit === "元" || (unit === "万元" && figures.length < 2 * small);
    return isUnit && decimals === 0 && value.isInteger();
  });
}

const SMALL = 100;

/** Of a gap so many standard deviations from the expected one; a slip can make any. */
function likelihood(deviations: number): number {
  return Math.exp(-(deviations ** 2) / 2) + SLIP;
}

const SLIP = 1e-4;
const CUT_OFF = Math.log(1000);

function conventionOf(tally: Tally): RoundingConvention {
  if (3 <= tally.gaps && CUT_OFF < tally.cutOff) return { is: "cut-off", firm: true };
  if (isExact(tally)) return { is: "exact", firm: tally.chance < BEYOND_DOUBT };
  return { is: "rounded", firm: tally.gaps < 2 || tally.cutOff <= 0 };
}

/** Whether a table's sums were hardly rounded: by how often they hit, by one figure that explains all that misses, or by what they add up. */
function isExact(tally: Tally): boolean {
  const { misses, chance } = tally;
  if (isCrossing(tally)) return chance < LIKELY_AT_CROSSING || tally.ofWholes;
  const isOne = shareCell(misses);
  if (0 < misses.length && misses.length <= MOST_LINKED && isOne && tally.ofWholes) return true;
  return chance < LIKELY && misses.length <= Math.max(isOne ? MOST_LINKED : MOST_SCATTERED, tally.exact / 20);
}

/** Whether one figure could be to blame for all misses: several slips of a last digit in one table are rounding. */
function shareCell(misses: readonly Constraint[]): boolean {
  const [first, ...rest] = misses.map((one) => new Set(cellsOf(one).map(refKey)));
  return first === undefined || [...first].some((key) => rest.every((cells) => cells.has(key)));
}

/** Whether all that misses is a row and a column, by the same: then the figure where they cross explains both. */
function isCrossing({ misses, missing: [first, ...rest] }: Tally): boolean {
  return (
    first !== undefined && 0 < rest.length && rest.every((one) => one.equals(first)) && shareCell(misses)
  );
}

/** The chance that rounded figures hit as often, below which they pass for exact; less is asked where one figure explains all that misses. */
const LIKELY = 0.01;
const LIKELY_AT_CROSSING = 0.1;
/** One wrong figure touches at most about this many sums. */
const MOST_LINKED = 3;
const MOST_SCATTERED = 2;
const BEYOND_DOUBT = 1e-4;
