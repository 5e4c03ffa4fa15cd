import type { Indicator, IndicatorCell, IndicatorTable } from "../../form";
import type { CellRef } from "../../grid";
import { figureOf, sameRef } from "../../grid";
import type { Amount } from "../../number";
import { amountOf, lastUnitOf, machineNumber, significantDigits } from "../../number";
import type { Measured } from "../measured";
import { areOfOneUnit, measuredIn } from "../measured";
import type { Book } from "../kind";
import { tableOfList } from "../table-of-list";
import { digitSlip } from "./digit-slip";

/** A line of a list whose score is what it reached of its target, of its weight. */
export interface ProportionalPoints {
  readonly score: CellRef;
  readonly weight: CellRef;
  readonly actual: CellRef;
  readonly target: CellRef;
  readonly table: string;
}

/** So many scores below full marks that are just what was reached are no accident, and so few others are slips. */
const LEAST_HELD = 2;
const MOST_DENIED = 1;
/** Nobody gives 8.75 points by hand: one of so many digits is enough where a slip of the hand explains the other. */
const LEAST_DIGITS = 3;

/**
 * `得分 = 分值 × 完成值 ÷ 目标值`, for all lines of a list with a target that is a minimum, where at least two results that fall short of theirs
 * earned just that, to the last digit, and no more than one did not; one, where the other is a slip of the hand away from it. What reached
 * its target has full marks. A list that prints what share of the target was reached tells by that. Source: rules and peers 1.
 */
export function proportionalPointsOf(book: Book): readonly ProportionalPoints[] {
  return book.indicators.flatMap((list) => {
    const lines = linesOf(book, list);
    const being = (is: Line["verdict"]): readonly Line[] => lines.filter(({ verdict }) => verdict === is);
    const [held, denied, doubted] = [being("held"), being("denied"), being("doubted")];
    const isSlip = held.length === 1 && held[0]?.isFine === true && denied[0]?.isSlip === true;
    const isBorneOut = LEAST_HELD <= held.length || isSlip;
    // What no slip explains may be given by hand, and so may what denies it beside another.
    const isDoubtTold = LEAST_HELD <= held.length && denied.length + doubted.length <= MOST_DENIED;
    const told = lines.filter(
      ({ verdict, isSlip }) => (verdict !== "denied" || isSlip) && (verdict !== "doubted" || isDoubtTold),
    );
    return isBorneOut && denied.length <= MOST_DENIED ? told : [];
  });
}

interface Line extends ProportionalPoints {
  /**
   * full: all points for all of the target, or so nearly all that it is rounded up to them; doubted: denied by what may be no minimum, a slip of
   * the hand away from it.
   */
  readonly verdict: "held" | "denied" | "doubted" | "full";
  /** Whether its score has digits that are given by no hand. */
  readonly isFine: boolean;
  /** Whether a slip of the hand in its score, its result or its target keeps it from what it earns. */
  readonly isSlip: boolean;
}

function linesOf(book: Book, { headings, indicators }: IndicatorTable): readonly Line[] {
  if (headings.reached !== null) return [];
  return indicators.flatMap((one): readonly Line[] => {
    const table = tableOfList(book, one.at);
    const [target, actual] = [measuredIn(one, "target"), measuredIn(one, "actual")];
    const [weight, score] = [pointsOf(one, one.weight), pointsOf(one, one.score)];
    if (table === null || target === null || actual === null || weight === null || score === null) return [];
    if (!areOfOneUnit(target, actual) || actual.figure.comparator !== null) return [];
    if (!target.figure.value.isPositive() || target.figure.value.isZero()) return [];
    const scored = { one, target, actual, weight, score, decimals: decimalsAt(book, score.at) };
    const verdict = verdictOn(scored);
    const at = { score: score.at, weight: weight.at, actual: actual.cell.at, target: target.cell.at };
    const isSlip = isSlipAway(scored);
    return verdict === null ? [] : [{ ...at, table, verdict, isFine: isFine(score), isSlip }];
  });
}

interface Points {
  readonly at: CellRef;
  readonly value: Amount;
}

/** The points of a line's own: not those of a merge over several lines, and no rate. */
function pointsOf({ at }: Indicator, cell: IndicatorCell | null): Points | null {
  const figure = cell === null ? null : figureOf(cell.cell);
  if (cell === null || figure === null || cell.at.row !== at.row) return null;
  return figure.percent || figure.comparator !== null ? null : { at: cell.at, value: figure.value };
}

interface Scored {
  readonly one: Indicator;
  readonly target: Measured;
  readonly actual: Measured;
  readonly weight: Points;
  readonly score: Points;
  readonly decimals: number;
}

/**
 * What a line says for or against it; null where it says nothing: a target that may be a limit, unless a slip of the hand alone keeps its score
 * from what was reached; points taken off by hand, a score cut off.
 */
function verdictOn(scored: Scored): Line["verdict"] | null {
  const { one, target, actual, weight, score, decimals } = scored;
  const isLeast = isMinimum(one, target);
  const isFull = score.value.equals(weight.value);
  const due = dueOf(scored);
  if (actual.figure.value.gte(target.figure.value)) {
    // Points that nobody gives by hand, lost where the target was reached: what was reached, or was to be, is another figure.
    const isLapse = isFine(score) && score.value.lt(weight.value) && isSlipAway(scored);
    return !isLeast || !(isFull || isLapse) ? null : isFull ? "full" : "denied";
  }
  if (due.toDecimalPlaces(decimals).equals(score.value)) return isFull ? "full" : "held";
  const isCutOff = due
    .minus(score.value)
    .abs()
    .lt(amountOf(lastUnitOf(decimals)));
  if (isCutOff) return null;
  return isLeast ? "denied" : isSlipAway(scored) ? "doubted" : null;
}

/** What a line's result earns. */
function dueOf({ target, actual, weight }: Scored): Amount {
  const [aim, got] = [target.figure.value, actual.figure.value];
  return got.gte(aim) ? weight.value : weight.value.times(got).div(aim);
}

function isFine({ value }: Points): boolean {
  return LEAST_DIGITS <= significantDigits(value.toFixed());
}

/**
 * Whether one slip of the hand leads from what stands in one of three cells to what the others make due there. Whole and half points below
 * full marks are given by hand.
 */
function isSlipAway(scored: Scored): boolean {
  const { target, actual, weight, score, decimals } = scored;
  const isFull = score.value.equals(weight.value);
  if (weight.value.isZero() || score.value.isZero()) return false;
  if (!isFull && score.value.times(2).isInteger() && score.value.lt(weight.value)) return false;
  const [aim, got] = [target.figure, actual.figure];
  const cells = [
    ...(isFull ? [] : [{ value: score.value, due: dueOf(scored), decimals }]),
    { value: got.value, due: score.value.times(aim.value).div(weight.value), decimals: got.decimals },
    { value: aim.value, due: weight.value.times(got.value).div(score.value), decimals: aim.decimals },
  ];
  return cells.some(
    (cell) => digitSlip(machineNumber(cell.value), machineNumber(cell.due), cell.decimals) !== null,
  );
}

function isMinimum({ nature }: Indicator, { figure: { comparator } }: Measured): boolean {
  return comparator === ">=" || comparator === ">" || /[>≥]/.test(nature);
}

/** The decimals that a score counts to: those that its column prints. */
function decimalsAt({ views }: Book, at: CellRef): number {
  for (const { table, rows } of views) {
    if (table.sheet !== at.sheet || at.row < table.area.top || table.area.bottom < at.row) continue;
    const row = table.refs.findIndex((line) => line.some((ref) => sameRef(ref, at)));
    const column = table.refs[row]?.findIndex((ref) => sameRef(ref, at)) ?? -1;
    if (0 <= row && 0 <= column) return rows.axis.decimals(row, column);
  }
  return 0;
}
