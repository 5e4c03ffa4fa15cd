import type { Amount, Figure } from "../number";
import { HUNDRED, amountOf } from "../number";
import { label } from "../text";

/** What kind of thing a unit counts. Units of one family may stand for one another; things and pieces are one family. */
export type UnitFamily =
  "people" | "visits" | "times" | "money" | "percent" | "time" | "length" | "area" | "things";

const FAMILIES: readonly (readonly [UnitFamily, RegExp])[] = [
  ["visits", /^(人次|人次数|例次|人\/次)$/],
  ["people", /^(人|名|位|人数|人口|例)$/],
  ["times", /^(次|次数|场|场次|批次|期)$/],
  ["money", /^(元|人民币|美元|人民币元)$/],
  ["percent", /^(%|百分比|百分点|个百分点)$/],
  ["time", /^(分钟|小时|天|日|个月|个工作日|工作日|年|周|秒)$/],
  ["length", /^(米|公里|千米|厘米|毫米|里)$/],
  ["area", /^(亩|公顷|平方米|平方公里|㎡|m2)$/],
  ["things", /^(个|项|件|家|所|处|台|套|条|份|篇|座|辆|部|本|批|户|张|只|头|种|类|支|起)$/],
];

/** The family of a unit, or null where it is not known. */
export function unitFamily(unit: string): UnitFamily | null {
  const bare = label(unit);
  return FAMILIES.find(([, fits]) => fits.test(bare))?.[0] ?? null;
}

/** The family of a figure's unit; a percentage is one, whatever stands behind it. */
export function familyOf(figure: Figure): UnitFamily | null {
  return figure.percent ? "percent" : unitFamily(figure.unit);
}

/** What an indicator's name says it counts: `参保人数(人)`, `救助人次规模`; null where it says nothing. */
export function familyInName(name: string): UnitFamily | null {
  const said = label(name);
  const bracketed = /\(([^()]{1,6})\)$/.exec(said)?.[1];
  const own = bracketed === undefined ? null : unitFamily(bracketed.replace(/^[万亿千百十]+/, ""));
  if (own !== null) return own;
  if (/(率|度|比例|增长|占比|水平)/.test(said)) return null;
  if (/人次/.test(said)) return "visits";
  if (/(人数|人口数)$/.test(said)) return "people";
  return null;
}

/** Length of a time unit in seconds; months, years and working days stay out, for they have no fixed length. */
const SECONDS: Readonly<Record<string, number>> = { 秒: 1, 分钟: 60, 小时: 3600, 天: 86400, 日: 86400 };

/**
 * Two figures in one unit, or null where none is known. A bare number is in the other's unit, and in its multiple or not,
 * whichever brings them closer; against a percentage it is read as `95` or as `0.95`, whichever lies below 1.5.
 */
export function onOneScale(a: Figure, b: Figure): readonly [Amount, Amount] | null {
  const [one, other] = [familyOf(a), familyOf(b)];
  if (one === "percent" || other === "percent") {
    const fits = (family: UnitFamily | null, figure: Figure): boolean =>
      family === "percent" || (figure.unit === "" && figure.multiple === 1);
    return fits(one, a) && fits(other, b) ? [asShare(a), asShare(b)] : null;
  }
  if (isBare(a) || isBare(b)) return closer([a.value, b.value], [inOnes(a), inOnes(b)]);
  if (a.unit === b.unit || a.unit === "" || b.unit === "") return [inOnes(a), inOnes(b)];
  const [seconds, others] = [SECONDS[a.unit], SECONDS[b.unit]];
  if (seconds !== undefined && others !== undefined) return [a.value.times(seconds), b.value.times(others)];
  return one === other && one !== null && INTERCHANGEABLE.includes(one) ? [inOnes(a), inOnes(b)] : null;
}

/** Families whose units differ in name only. */
const INTERCHANGEABLE: readonly UnitFamily[] = ["people", "visits", "times", "things"];

type Pair = readonly [Amount, Amount];

function closer(as: Pair, or: Pair): Pair {
  const apart = ([a, b]: Pair): Amount | null => {
    if (!a.gt(0) || !b.gt(0)) return null;
    return a.lt(b) ? b.div(a) : a.div(b);
  };
  const [one, other] = [apart(as), apart(or)];
  return one !== null && other !== null && other.lt(one) ? or : as;
}

function asShare(figure: Figure): Amount {
  if (figure.percent) return figure.value;
  return figure.value.lt(amountOf(1.5)) ? figure.value : figure.value.div(HUNDRED);
}

function isBare(figure: Figure): boolean {
  return figure.unit === "" && figure.multiple === 1;
}

function inOnes(figure: Figure): Amount {
  return figure.value.times(figure.multiple);
}

/** Whether two counts lie apart by about 10⁴ or 10⁸, as 万 and 亿 make it: within a factor of three of it. */
export function isMagnitudeApart(a: Amount, b: Amount): boolean {
  if (!a.gt(0) || !b.gt(0)) return false;
  const ratio = a.lt(b) ? b.div(a) : a.div(b);
  return [1e4, 1e8].some((step) => ratio.gt(amountOf(step / 3)) && ratio.lt(amountOf(step * 3)));
}
