import type { Axis, AxisLine } from "./axis";
import { sameWing } from "./search-state";

/** Two lines of one measure in two periods. */
export interface ComparedPeriods {
  readonly later: number;
  readonly earlier: number;
}

const YEAR = /(20\d\d)年?(度)?/;
const EARLIER = /(上年|去年|上期|上月|上季|同期)(同期|度)?/;
/** A budget is compared with the accounts of the year before. */
const ACCOUNT = /(年初)?(预算|决算|执行|预计执行)数?$/;
const LATER = /(本年|今年|当年|本期|本月|本季|当期)(度)?/;

/**
 * The periods that a change, or a growth, behind them is between (`2023年预算数 | 2024年预算数 | 增减额`, or the same with both
 * under 比上年增减情况); null where the names of the lines do not say that they are of one measure.
 */
export function comparedPeriods(axis: Axis, change: number): ComparedPeriods | null {
  const { lines } = axis;
  const mayBe = ({ role, percent }: AxisLine, at: number): boolean =>
    !role.rate &&
    !percent &&
    !role.difference &&
    !isBrokenDown(axis, at, change) &&
    sameWing(axis, at, change);
  const second = lastBefore(lines, change, mayBe);
  const first = second === undefined ? undefined : lastBefore(lines, second, mayBe);
  if (first === undefined || second === undefined) return null;
  const nameOf = (at: number): string => lines[at]?.line.path.join("/") ?? "";
  const [one, other] = [nameOf(first), nameOf(second)];
  const measureOf = (name: string): string =>
    name.replace(YEAR, "").replace(EARLIER, "").replace(LATER, "").replace(ACCOUNT, "");
  if (one === other || !areOneMeasure(measureOf(one), measureOf(other))) return null;
  const isLater = yearIn(other) === yearIn(one) ? EARLIER.test(one) : yearIn(one) < yearIn(other);
  return isLater ? { later: second, earlier: first } : { later: first, earlier: second };
}

/** Whether a line only breaks down the one before it, as the change does not: `到位资金 | 其中：已支出 | 上年同期到位 | 较上年同期增加`. */
function isBrokenDown({ lines }: Axis, at: number, change: number): boolean {
  return lines[at]?.role.partOf === true && lines[change]?.role.partOf === false;
}

/** `到位资金` and `到位`, what is left of `上年同期到位`. */
function areOneMeasure(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].sort((a, b) => a.length - b.length);
  return short === long || (LEAST_NAME <= short.length && long.startsWith(short));
}

const LEAST_NAME = 2;

/** The last line before another that fits; looked for from there, since lists may be long. */
function lastBefore(
  lines: readonly AxisLine[],
  before: number,
  fits: (one: AxisLine, at: number) => boolean,
): number | undefined {
  for (let at = before - 1; 0 <= at; at -= 1) {
    const one = lines[at];
    if (one !== undefined && fits(one, at)) return at;
  }
  return undefined;
}

/** The year that a name says, or nought. */
function yearIn(name: string): number {
  return Number(YEAR.exec(name)?.[1] ?? 0);
}
