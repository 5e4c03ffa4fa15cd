import type { CellRef } from "../grid";
import { SCORE_HEADING, isPoints, pointsInLabel } from "../form";
import { ONE, ZERO, amountOf, lastUnitOf, largest, smallest } from "../number";
import type { NonEmpty } from "../text";
import { isNonEmpty } from "../text";
import type { Constraint, Term } from "./constraint";
import type { KindId } from "./kind-id";
import type { Axis, AxisLine } from "./structure/axis";
import { holdsAmounts } from "./structure/holds-amounts";
import { labelOf } from "./structure/label-of";
import { lineKey } from "./structure/line-key";
import { linesOf } from "./structure/lines-of";
import { madeBy } from "./structure/made-by";
import type { Part, Sum } from "./structure/sum";
import { supportOf } from "./support-of";
import type { AxisView } from "./view";
import { borneOut } from "./structure/tally";

/** The constraints of one sum: one for each cross line in which its figures can be added. */
export function constraintsOf(view: AxisView, sum: Sum, kind: KindId): readonly Constraint[] {
  const { axis } = view;
  const because = reasons(axis, sum);
  const support = supportOf(sum.tally);
  const doubted = mayLeaveOut(axis, sum);
  return axis.cross.flatMap((_, cross) => {
    if (!isToldOf(view, sum, cross)) return [];
    const terms = withLinesOfBlanks(view, withoutBreakdown(axis, sum, cross), cross).map((part): Term => ({
      at: axis.ref(part.line, cross),
      weight: part.factor === 1 ? ONE : amountOf(part.factor),
    }));
    if (!isNonEmpty(terms)) return [];
    return [
      {
        kind,
        result: axis.ref(sum.whole, cross),
        stated: null,
        shape: { is: "sum", terms, constant: ZERO },
        because,
        trust: doubted || isOpenToDoubt(axis, sum, cross) ? "inferred" : "stated",
        support,
        tolerance: "likely",
        table: axis.table.id,
      } satisfies Constraint,
    ];
  });
}

/**
 * Whether the labels leave room for another reading: figures alone say so; a numbered line may be broken down only in part;
 * a total in the midst of its parts may be their mean, where other lines bear the sum out.
 */
function isOpenToDoubt(axis: Axis, sum: Sum, cross: number): boolean {
  if (sum.source === "figures") return true;
  const good = borneOut(sum.tally);
  if (sum.source === "part-marker" && good === 0 && axis.lines[sum.whole]?.role.total === null) return true;
  if (sum.source === "order" && good === 0)
    return Math.abs(madeBy(axis, sum.parts, cross)) < Math.abs(axis.probe(sum.whole, cross));
  return 0 < good && isAmongParts(axis, sum, cross);
}

/** Whether a total holds nowhere, and is more than its lines make wherever it stands: some of them may be left out on purpose. */
function mayLeaveOut(axis: Axis, { whole, parts, tally }: Sum): boolean {
  if (0 < borneOut(tally) || tally.broken < 2) return false;
  return axis.cross.every((_, cross) => !(axis.probe(whole, cross) < madeBy(axis, parts, cross)));
}

/** `合计/平均`: one line for the sums of some columns and the means of others. */
function isMeanBeside(axis: Axis, { source, whole }: Sum): boolean {
  return source === "label" && /平均|均值/.test(labelOf(axis, whole));
}

/** Points have a mean where money has a sum: left blank, nobody can say which. */
function isBlankPoints({ cross, cell }: Axis, { whole }: Sum, at: number): boolean {
  const line = cross[at]?.line;
  const isOfPoints =
    line !== undefined &&
    (isPoints(line) || line.path.some((one) => SCORE_HEADING.test(one) || pointsInLabel(one) !== null));
  return isOfPoints && cell(whole, at).reading.is === "blank";
}

/** Whether a whole lies amid three parts and more, as their mean does and their sum does not. */
function isAmongParts(axis: Axis, sum: Sum, cross: number): boolean {
  const whole = axis.probe(sum.whole, cross);
  let [filled, least, most] = [0, Infinity, -Infinity];
  for (const { line, factor } of sum.parts) {
    const value = axis.probe(line, cross) * factor;
    if (value < 0) return false;
    if (!(0 < value)) continue;
    filled += 1;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return 3 <= filled && least < whole && whole < most;
}

/**
 * The parts that count in one cross line. Where the total misses by exactly the lines that break one of its parts down without
 * saying so (a carry-over by source, in a statement whose other side has other lines), they are no parts of the total.
 */
function withoutBreakdown(axis: Axis, sum: Sum, cross: number): Sum["parts"] {
  const value = (line: number): number => axis.probe(line, cross);
  const unit = lastUnitOf(axis.decimals(sum.whole, cross));
  const close = (a: number, b: number): boolean => Math.abs(a - b) <= unit * 0.001;
  const over = madeBy(axis, sum.parts, cross) - value(sum.whole);
  if (close(over, 0)) return sum.parts;
  const filled = filledParts(axis, sum, cross);
  if (filled.length < 4) return sum.parts;
  // 全市, 市级, and the counties: what the city does for all of them repeats their total, or is one part more.
  const again = filled.find((part) => close(part.factor * value(part.line), value(sum.whole)));
  if (again !== undefined && close(over, value(sum.whole))) return sum.parts.filter((part) => part !== again);
  const head = filled.find((part) => close(part.factor * value(part.line), over));
  if (head === undefined) return sum.parts;
  // Added up as it grows: with each of a hundred thousand lines as its end, nobody could add each stretch up anew.
  let made = 0;
  const inner = new Set<Part>();
  for (const part of filled.slice(filled.indexOf(head) + 1)) {
    made += part.factor * value(part.line);
    inner.add(part);
    if (LEAST_BROKEN_DOWN <= inner.size && close(made, over))
      return isItemElsewhere(axis, head, [...inner]) ? sum.parts : sum.parts.filter((one) => !inner.has(one));
  }
  return sum.parts;
}

/** The parts that count in one cross line, with the lines of a part in its place where it is blank and they are not: `一` is its 其中 list. */
function withLinesOfBlanks({ axis, breakdowns }: AxisView, parts: Sum["parts"], cross: number): Sum["parts"] {
  if (!parts.some(({ line }) => breakdowns.has(line))) return parts;
  return parts.flatMap((part) => {
    if (axis.cell(part.line, cross).reading.is !== "blank") return [part];
    const own = breakdowns.get(part.line);
    const filled = own?.parts.filter(({ line }) => !Number.isNaN(axis.probe(line, cross))) ?? [];
    const areApart = filled.every(({ line }) => parts.every((one) => one.line !== line));
    return 1 < filled.length && areApart && part.factor === 1 ? filled : [part];
  });
}

/** Whether a line that the lines behind it seem to break down is no whole of them in another cross line: then it is none anywhere. */
function isItemElsewhere(axis: Axis, head: Part, inner: readonly Part[]): boolean {
  return axis.cross.some((one, other) => {
    if (!holdsAmounts(one)) return false;
    const own = head.factor * axis.probe(head.line, other);
    const isFilled = inner.some(({ line }) => 0 < Math.abs(axis.probe(line, other)));
    return (
      isFilled && lastUnitOf(axis.decimals(head.line, other)) < Math.abs(madeBy(axis, inner, other) - own)
    );
  });
}

/** One line alone breaks nothing down. */
const LEAST_BROKEN_DOWN = 2;

/** Whether a cross line is one of those that a sum names, or else one in which its figures can be added. */
function isToldOf(view: AxisView, sum: Sum, cross: number): boolean {
  if (sum.across === undefined) return appliesTo(view, sum, cross);
  return sum.across.includes(cross) && !addsNothing(view.axis, sum, cross);
}

/** Rates, prices and the like are not added, unless their sum plainly holds all the same (shares that make 100 %). */
function appliesTo(view: AxisView, sum: Sum, cross: number): boolean {
  const { axis } = view;
  const line = axis.cross[cross];
  if (line === undefined) return false;
  if (addsNothing(axis, sum, cross)) return false;
  if (line.role.total !== null && isOfSomeOnly(axis, sum, cross)) return addsUp(axis, sum, cross);
  if (axis.cell(sum.whole, cross).reading.is === "blank" && wantsNoTotal(view, sum, cross)) return false;
  if (isMeanBeside(axis, sum) && (isAmongParts(axis, sum, cross) || isBlankPoints(axis, sum, cross)))
    return false;
  if (sum.source === "figures" && isHabituallyBlank(axis, sum, cross)) return addsUp(axis, sum, cross, 1);
  if (isPoints(line.line) && isOfPointsOnly(axis) && (0 < sum.tally.holds || makesHundred(axis, sum, cross)))
    return true;
  if (isOfShares(view, sum, cross)) return true;
  return isHardlyAdded(line, sum, axis, cross) ? addsUp(axis, sum, cross) : !isForeign(view, sum, cross);
}

/** Percentages that were found to make another: they are added wherever they stand; and what shares beside it are of, whatever it is. */
function isOfShares({ axis, sharedAcross }: AxisView, { whole, source }: Sum, cross: number): boolean {
  const arePercentages = source === "figures" && axis.lines[whole]?.percent === true;
  return arePercentages || sharedAcross.get(cross)?.has(whole) === true;
}

/** Rates, prices, a hundred of which not all shares are printed, what stood at several times: seldom added, so their figures decide. */
function isHardlyAdded(line: AxisLine, sum: Sum, axis: Axis, cross: number): boolean {
  if (!holdsAmounts(line) && !(line.role.single && !line.percent && isChange(axis, sum))) return true;
  if (axis.probe(sum.whole, cross) === 100 && leavesOut(axis, sum, cross)) return true;
  return line.role.stock && addsPeriods(axis, sum);
}

/** `2016年 | 2017年 | 增减值`: by how much prices and means changed is worked out as for all else. */
function isChange({ lines }: Axis, sum: Sum): boolean {
  const isOne = (at: number): boolean => lines[at]?.line.path.some((name) => CHANGED.test(name)) === true;
  return sum.parts.length === 2 && linesOf(sum).some(isOne);
}

const CHANGED = /(增[、/]?减|增加|减少|变动|差额|差异)(额|值|数|量|情况)?(\(.*\))?$/;

/** A total over parts of which not one holds a figure: last year's total alone is often printed, or dashes stand for its sources. */
function standsOverNothing(axis: Axis, sum: Sum, cross: number): boolean {
  return sum.parts.every((part) => Number.isNaN(axis.probe(part.line, cross)));
}

/** A total that nobody meant to add up: its parts, or itself, hold nothing, or all the same figure. */
function addsNothing(axis: Axis, sum: Sum, cross: number): boolean {
  return standsOverNothing(axis, sum, cross) || isRepeated(axis, sum, cross) || isUnfilled(axis, sum);
}

/** `合计` over a single line, and blank throughout: nobody meant to fill it. */
function isUnfilled({ cross, cell }: Axis, { whole, parts }: Sum): boolean {
  return parts.length === 1 && cross.every((_, one) => cell(whole, one).reading.is === "blank");
}

/** Names of what nobody adds up, though the name alone would not forbid it. */
const NEVER_ADDED =
  /(得分|评分|分数|系数|满意度|年度|年份|位次|排名|名次|^序$|批次|工期|[年期]限|月数|天数|标准|单价|数量$|电话|^元\/|\(元\/[^)\d]+\)$|费率|利率|^单位.+\(元\)$|\([^)]*、[^)]*\)$)/;

/** Groups of prices (`月标准（元）` over 城市 and 农村). */
const PRICES = /(标准|单价)(\([^)]*\))?\//;

function pathOf({ cross }: Axis, at: number): string {
  return cross[at]?.line.path.join("/") ?? "";
}

/**
 * Whether a blank total is no question: years, ranks and scores have none, nor have the factors of a product, and a total that
 * is blank in most columns was meant to be.
 */
function wantsNoTotal({ axis, factorsAcross }: AxisView, sum: Sum, cross: number): boolean {
  const values = sum.parts.map(({ line }) => axis.probe(line, cross)).filter((value) => !Number.isNaN(value));
  if (endsBefore(axis, sum.whole, cross)) return true;
  const areYears = values.every((value) => Number.isInteger(value) && 1990 <= value && value <= 2050);
  const unlike = new Set(values).size;
  const areRanks =
    unlike === values.length && largest(values) === values.length && values.every((value) => 1 <= value);
  if (areYears || factorsAcross.has(cross) || (3 <= values.length && (unlike === 1 || areRanks))) return true;
  if (NEVER_ADDED.test(axis.cross[cross]?.line.label ?? "") || PRICES.test(pathOf(axis, cross))) return true;
  // `12台`, `20套`: what is counted in several units makes no sum.
  const units = new Set(sum.parts.flatMap(({ line }) => axis.figure(line, cross)?.unit ?? []));
  units.delete("");
  if (1 < units.size) return true;
  const others = axis.cross.flatMap((_, at) =>
    standsOverNothing(axis, sum, at) ? [] : [axis.cell(sum.whole, at).reading.is],
  );
  const blank = others.filter((is) => is === "blank").length;
  return blank < others.length && others.length < 2 * blank;
}

/**
 * Whether a list breaks only some columns down: then the total of its parts is that of those columns, and of no others, unless it holds for
 * another total as well.
 */
function isOfSomeOnly(axis: Axis, sum: Sum, own: number): boolean {
  const isOfSome = axis.cross.some(
    ({ role }, at) =>
      role.total === null &&
      0 < Math.abs(axis.probe(sum.whole, at)) &&
      filledParts(axis, sum, at).length === 0,
  );
  return isOfSome && !holdsForTotals(axis, sum, own);
}

/** Whether other totals than one are the sum as well: then it is of them, whatever their own lines hold. */
function holdsForTotals(axis: Axis, sum: Sum, own: number): boolean {
  return axis.cross.some(
    ({ role }, cross) => role.total !== null && cross !== own && addsUp(axis, sum, cross),
  );
}

/** One figure in all lines and in the total as well (12 months): a condition of all, which nobody adds up. */
function isRepeated(axis: Axis, sum: Sum, cross: number): boolean {
  const whole = axis.probe(sum.whole, cross);
  return (
    3 <= sum.parts.length && whole !== 0 && sum.parts.every((part) => axis.probe(part.line, cross) === whole)
  );
}

const PERIOD = /^(\d{2,4}年(度)?|\d{4}|[\d一二三四五六七八九十]+月(份)?|第?[一二三四1-4]季度|[上下]半年)/;

/** Whether a sum runs over periods: flows add up over time, stocks do not. */
function addsPeriods(axis: Axis, sum: Sum): boolean {
  const periods = sum.parts.filter((part) => PERIOD.test(axis.lines[part.line]?.line.label ?? ""));
  return sum.parts.length < 2 * periods.length;
}

/** Whether a cross line ends well above a line: at it and at two lines before it at least it is blank where others are filled. */
function endsBefore(axis: Axis, whole: number, cross: number): boolean {
  if (axis.along === "columns") return false;
  let blanks = 0;
  for (let line = whole; 0 <= line && axis.cell(line, cross).reading.is === "blank"; line -= 1) {
    if (axis.cross.some((_, at) => 0 < Math.abs(axis.probe(line, at)))) blanks += 1;
    if (3 <= blanks) return true;
  }
  return false;
}

/** Whether a part is blank here that holds a figure in another cross line: of a hundred, nobody prints every share. */
function leavesOut(axis: Axis, sum: Sum, cross: number): boolean {
  return sum.parts.some(
    ({ line }) =>
      axis.cell(line, cross).reading.is === "blank" &&
      axis.cross.some((_, at) => axis.probe(line, at) !== 0 && !Number.isNaN(axis.probe(line, at))),
  );
}

/**
 * Whether a line of a difference that is blank here is blank in another cross line as well where all else is filled: a column of differences
 * that stops where nobody compares any more. One blank alone is a figure that was forgotten.
 */
function isHabituallyBlank(axis: Axis, sum: Sum, cross: number): boolean {
  if (sum.parts.length !== 2) return false;
  const lines = linesOf(sum);
  const isBlank = (line: number, at: number): boolean => axis.cell(line, at).reading.is === "blank";
  return lines.some((line) => {
    if (!isBlank(line, cross)) return false;
    const others = lines.filter((one) => one !== line);
    return axis.cross.some(
      (_, at) =>
        at !== cross && isBlank(line, at) && others.every((one) => 0 < Math.abs(axis.probe(one, at))),
    );
  });
}

/** Whether the lines of a total make the hundred that points are shared out of. */
function makesHundred(axis: Axis, { parts, source }: Sum, cross: number): boolean {
  return source === "label" && madeBy(axis, parts, cross) === 100;
}

/** Whether points are all that could be added up: a summary of scores, a list of indicators. */
function isOfPointsOnly(axis: Axis): boolean {
  return !axis.cross.some(holdsAmounts);
}

function addsUp(axis: Axis, sum: Sum, cross: number, least = 2): boolean {
  let [figures, made, decimals] = [0, 0, axis.decimals(sum.whole, cross)];
  for (const { line, factor } of sum.parts) {
    const value = axis.probe(line, cross);
    if (Number.isNaN(value)) continue;
    figures += 1;
    made += factor * value;
    decimals = Math.max(decimals, axis.decimals(line, cross));
  }
  const whole = axis.probe(sum.whole, cross);
  const one = axis.cross[cross];
  // What was shared out and rounded one by one makes its round whole (a hundred per cent, 30 points) as nearly as that lets it.
  const isHundred = one?.role.share === true && one.percent && whole === 1;
  const isShared = one?.role.single === true && isRoundWhole(whole, figures * lastUnitOf(decimals));
  const units = isHundred || isShared ? 0.5 * figures : 0.001;
  const unit = lastUnitOf(isShared ? decimals : axis.decimals(sum.whole, cross));
  return least <= figures && Math.abs(made - whole) <= unit * units;
}

/** Whether a whole is a round number, to which all that rounding may take from its parts is next to nothing. */
function isRoundWhole(whole: number, rounded: number): boolean {
  return Number.isInteger(whole / 5) && 1000 * rounded <= whole;
}

/** The parts that hold a figure other than nought in one cross line. */
function filledParts(axis: Axis, sum: Sum, cross: number): Sum["parts"] {
  return sum.parts.filter((part) => 0 < Math.abs(axis.probe(part.line, cross)));
}

/** A cross line in which nothing of several sums adds up, while they hold elsewhere: averages, prices under other names. */
function isForeign(view: AxisView, sum: Sum, cross: number): boolean {
  if (borneOut(sum.tally) < 2) return false;
  const { axis } = view;
  // A balance and the sum it is the other side of are one relation.
  const tested = new Set<string>();
  for (const one of view.sums) {
    if (Number.isNaN(axis.probe(one.whole, cross)) || one.parts.length < 2) continue;
    if (addsUp(axis, one, cross, 1)) return false;
    tested.add(lineKey(one));
  }
  return 3 <= tested.size || looksAveraged(axis, sum, cross);
}

/** A whole that lies among its parts, all of one sign and size: an average, not a sum. */
function looksAveraged(axis: Axis, sum: Sum, cross: number): boolean {
  const parts = filledParts(axis, sum, cross).map(({ line }) => axis.probe(line, cross));
  const whole = axis.probe(sum.whole, cross);
  if (parts.length < 4) return false;
  const low = smallest(parts);
  const high = largest(parts);
  return 0 < low && high < 2 * low && low < whole && whole < high;
}

function reasons(axis: Axis, sum: Sum): NonEmpty<CellRef> {
  const labels = linesOf(sum).flatMap((line) => axis.lines[line]?.line.at ?? []);
  const [first, ...rest] = labels;
  return first === undefined ? [axis.ref(sum.whole, 0)] : [first, ...rest];
}
