import type { Axis } from "./axis";
import { labelOf } from "./label-of";
import { groupOf } from "./group-of";
import { reciprocal } from "./means";
import { measuredKind } from "./measured-kind";
import { MONTHS, priceScales } from "./price-scales";
import type { Product } from "./product";
import { tallyProduct } from "./product";
import { slippedStandard } from "./slipped-standard";
import type { Tally } from "./sum";
import { borneOut } from "./tally";

/** Unit conversions between what is counted and what is paid: 元 to 万元, 万元 to 亿元, per cent. */
const SCALES = [1, 1e-4, 1e-2, 1e-8, 1e4] as const;
/** Shares that are printed beside the amounts they are taken of. */
const SHARE = /(提取|计提|分成|补助|分担|承担|征收)比例|[费税利]率/;

/** A line that is a quantity times a price, a standard or a share printed beside it, for as many months as the standard is paid. */
export function bestPrice(axis: Axis, result: number): Product | null {
  if (isOneFigure(axis, result)) return null;
  const isShare = (at: number): boolean => SHARE.test(labelOf(axis, at)) || isPaired(axis, at, result);
  const lines = axis.lines.flatMap((one, at) => (at === result || (one.percent && !isShare(at)) ? [] : [at]));
  const printsPeriods =
    lines.length <= MOST_FACTORS && lines.some((at) => at < result && holdsPeriods(axis, at));
  let best: Product | null = null;
  let most = 0;
  for (const price of lines) {
    if (!isPrice(axis, price) && !isShare(price) && !isOfStandards(axis, price, result)) continue;
    const scales = priceScales(SCALES, printsPeriods ? [1] : periodsOf(axis, price));
    for (const quantity of lines) {
      if (isShare(quantity) || (isPrice(axis, quantity) && !isShare(price))) continue;
      for (const scale of scales) {
        const product = { result, factors: [quantity, price], scale, source: "figures" as const };
        const tally = tallyProduct(axis, product);
        const needed = ASK_OF_PRICE + Math.log10(lines.length * scales.length);
        if (!isToldBy(axis, product, tally, needed)) continue;
        const worth = tally.evidence + (namesUnitOf(axis, price, quantity) ? PRIOR_OF_UNIT : 0);
        if (worth <= most) continue;
        most = worth;
        best = { ...product, tally };
      }
    }
  }
  return best ?? slippedStandard(axis, result);
}

/** Whether a line repeats one figure (6 months, throughout): what makes it nobody can tell from that. */
function isOneFigure(axis: Axis, line: number): boolean {
  const figures = axis.cross
    .map((_, cross) => axis.probe(line, cross))
    .filter((value) => !Number.isNaN(value));
  return LEAST_REPEATED <= figures.length && new Set(figures).size === 1;
}

const LEAST_REPEATED = 3;

/** Whether the figures bear a product out, or some of them where its names leave no other. */
function isToldBy(axis: Axis, product: Omit<Product, "tally">, tally: Tally, needed: number): boolean {
  const good = borneOut(tally);
  if (needed <= tally.evidence && 2 * tally.broken <= good) return true;
  return 0 < good && tally.broken <= good && isSaid(axis, product);
}

/** Whether the names leave no other product (`人数 | 标准（元/人） | 金额（元）`, right behind one another): then few lines bear it out. */
function isSaid(
  axis: Axis,
  { result, factors: [quantity = -1, price = -1], scale }: Omit<Product, "tally">,
): boolean {
  const areInRow = quantity + 1 === price && price + 1 === result;
  const isStandard = /(标准|单价)/.test(labelOf(axis, price)) && /元\//.test(labelOf(axis, price));
  const isMoney = measuredKind(axis, result) === "money" && !/万元/.test(labelOf(axis, result));
  return areInRow && isStandard && isMoney && scale === 1 && measuredKind(axis, quantity) === "count";
}

/** What it is worth that a price names its quantity: more than one line, in which heads and households may be as many. */
const PRIOR_OF_UNIT = 6;

/** Whether a price names what its quantity counts: 元/人 beside 人数, 元/户 beside 户数. */
function namesUnitOf(axis: Axis, price: number, quantity: number): boolean {
  const counted = /元\/(人|户|亩|头|床|辆|间|套)/.exec(labelOf(axis, price))?.[1];
  return counted !== undefined && labelOf(axis, quantity).includes(counted);
}

/** A percentage right before an amount under the same header is its share: `中央财政: 40 % | 14.40`. */
function isPaired(axis: Axis, at: number, result: number): boolean {
  if (at !== result - 1 || axis.lines[at]?.percent !== true) return false;
  return (
    ["", labelOf(axis, at)].includes(labelOf(axis, result)) ||
    (groupOf(axis, at) !== "" && groupOf(axis, at) === groupOf(axis, result))
  );
}

/** How many of its periods a price may be paid for: a standard by the month for 1 to 12 of them, one by the year for part of it. */
function periodsOf(axis: Axis, price: number): readonly number[] {
  const said = axis.lines[price]?.line.path.join() ?? "";
  // Where the table names several units, the one by the month is the price's.
  if (/月/.test(said) || /元\/人?.?月/.test(axis.table.unit)) return MONTHS;
  return /年/.test(said) ? MONTHS.map((months) => Math.ceil((1e15 * months) / 12) / 1e15) : [1];
}

/** Whether a line says itself for how many periods: then no number of them stands for all. */
function holdsPeriods(axis: Axis, line: number): boolean {
  const isNamed = PERIODS.test(labelOf(axis, line));
  return isNamed && axis.cross.some((_, cross) => 0 < axis.probe(line, cross));
}

const PERIODS = /(月数|月份数|个月)(\(.*\))?$/;

const ASK_OF_PRICE = 4;

const MOST_FACTORS = 12;
const ASK_OF_TRIPLE = 6;
/** 元 and 万元, per cent; a year's days of interest; the months of a year. */
const TRIPLE_SCALES = [1, 1e-4, 1e-2, ...[360, 365, 36_000, 36_500, 12, 1_200, 120_000].map(reciprocal)];

/** Three lines whose product a line is: 人数 × 月数 × 标准, 本金 × 利率 × 天数 / 360. One of them is a price, a rate or a time. */
export function bestTriple(axis: Axis, result: number): Product | null {
  const lines = axis.lines.flatMap((one, at) => (at < result && one.role.total === null ? [at] : []));
  if (MOST_FACTORS < lines.length) return null;
  const needed = ASK_OF_TRIPLE + Math.log10(lines.length ** 3);
  let best: Product | null = null;
  let most = 0;
  for (const [at, first] of lines.entries()) {
    for (const [next, second] of lines.slice(at + 1).entries()) {
      for (const third of lines.slice(at + next + 2)) {
        const factors = [first, second, third];
        if (!factors.some((one) => isCondition(axis, one))) continue;
        for (const scale of TRIPLE_SCALES) {
          const product = { result, factors, scale, source: "figures" as const };
          const tally = tallyProduct(axis, product);
          // Where the lines name all three, one slip among three is one.
          const isNamed =
            factors.some((one) => holdsPeriods(axis, one)) && factors.some((one) => isPrice(axis, one));
          const least = (isNamed ? 2 : 3) * Math.max(1, tally.broken);
          if (tally.evidence < needed || borneOut(tally) < least) continue;
          const worth = tally.evidence + PRIOR_OF_GROUP * besides(axis, product);
          if (worth <= most) continue;
          most = worth;
          best = { ...product, tally };
        }
      }
    }
  }
  return best;
}

/** How many factors stand under the heading of what they make: of two lines with the same figures, those are meant. */
function besides(axis: Axis, { result, factors }: Omit<Product, "tally">): number {
  const group = groupOf(axis, result);
  return factors.filter((line) => groupOf(axis, line) === group).length;
}

const PRIOR_OF_GROUP = 0.1;

/** Whether a line stands under a heading of standards (`人均补助标准：小计 | 中央 | 省级`), as what it makes does not. */
function isOfStandards(axis: Axis, line: number, result: number): boolean {
  const group = groupOf(axis, line);
  return STANDARDS.test(group) && groupOf(axis, result) !== group && axis.lines[line]?.percent !== true;
}

const STANDARDS = /(标准|单价|定额)(\([^()]*\))?$/;

function isPrice({ lines }: Axis, line: number): boolean {
  return lines[line]?.role.single === true;
}

function isCondition(axis: Axis, line: number): boolean {
  return (
    isPrice(axis, line) ||
    axis.lines[line]?.percent === true ||
    /([费税利]率|月数|天数|月份数|年数|标准|单价)/.test(labelOf(axis, line))
  );
}
