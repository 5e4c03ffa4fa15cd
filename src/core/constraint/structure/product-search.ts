import { isPoints } from "../../form";
import type { Axis } from "./axis";
import { lineNamed } from "./formula-search";
import { holdsAmounts } from "./holds-amounts";
import { reciprocal } from "./means";
import { measuredKind } from "./measured-kind";
import { UNITS_OF_PRICE, printedPrice } from "./printed-price";
import type { Tally } from "./sum";

/** A line that is the product of one or two others and a factor, in every cross line. */
export interface Product {
  readonly result: number;
  readonly factors: readonly number[];
  readonly scale: number;
  /** A percentage or unit that the labels print, or the figures alone. */
  readonly source: "label" | "figures";
  readonly tally: Tally;
}

/** Unit conversions between what is counted and what is paid: 元 to 万元, 万元 to 亿元, per cent. */
const SCALES = [1, 1e-4, 1e-2, 1e-8, 1e4] as const;
const MOST_LINES = 40;

/**
 * Products of an axis: price times quantity (one of them a price, a standard, a number of heads), a fixed percentage that
 * the label prints, the same amount in another unit. Only where the figures bear it out line by line.
 */
export function findProducts(axis: Axis): readonly Product[] {
  if (MOST_LINES < axis.lines.length) return [];
  return axis.lines.flatMap((_, result) => productsOf(axis, result));
}

function productsOf(axis: Axis, result: number): readonly Product[] {
  const one = axis.lines[result];
  if (one === undefined) return [];
  const said = stated(axis, result);
  if (said !== null) return [said];
  if (/[月日年季]均/.test(one.line.label))
    return [bestConstant(axis, result)].filter((product) => product !== null);
  if (!holdsAmounts(one)) return [];
  const found = [bestPrice(axis, result), bestShare(axis, result)].filter((product) => product !== null);
  if (0 < found.length) return found;
  return [bestTriple(axis, result) ?? bestConstant(axis, result)].filter((product) => product !== null);
}

const SAID = /=([^=+-]*[×*][^=+-]*)$/;

/** What the header states: `金额③=①×②`, `C=A*B/10000`. Left alone where a name is not found, or most lines speak against it. */
function stated(axis: Axis, result: number): Product | null {
  const line = axis.lines[result]?.line;
  const said = [line?.ordinal ?? "", line?.label ?? ""].flatMap((text) => SAID.exec(text)?.[1] ?? [])[0];
  if (said === undefined) return null;
  const [product = "", ...divisors] = said.replace(/[()]/g, "").split(/[/÷]/);
  const scale = divisors.reduce((all, divisor) => all / Number(divisor), 1);
  const factors = product.split(/[×*]/).map((name) => lineNamed(axis, name, result));
  const known = factors.filter((at): at is number => at !== null);
  if (known.length < 2 || known.length < factors.length || !(0 < scale)) return null;
  const one = { result, factors: known, scale, source: "label" as const };
  const tally = tallyProduct(axis, one);
  return tally.holds + tally.rounding < tally.broken ? null : { ...one, tally };
}

/** Shares that are printed beside the amounts they are taken of. */
const SHARE = /(提取|计提|分成|补助|分担|承担|征收)比例|[费税利]率/;

function bestPrice(axis: Axis, result: number): Product | null {
  const isShare = (at: number): boolean => SHARE.test(axis.lines[at]?.line.label ?? "");
  const lines = axis.lines.flatMap((one, at) => (at === result || (one.percent && !isShare(at)) ? [] : [at]));
  let best: Product | null = null;
  for (const price of lines) {
    if (axis.lines[price]?.role.single !== true && !isShare(price)) continue;
    for (const quantity of lines) {
      if (quantity === price || isShare(quantity) || axis.lines[quantity]?.role.single === true) continue;
      for (const scale of SCALES) {
        const product = { result, factors: [quantity, price], scale, source: "figures" as const };
        const tally = tallyProduct(axis, product);
        const needed = 4 + Math.log10(lines.length * SCALES.length);
        if (tally.evidence < needed || tally.holds + tally.rounding < 2 * tally.broken) continue;
        if (best === null || best.tally.evidence < tally.evidence) best = { ...product, tally };
      }
    }
  }
  return best;
}

const PERCENT = /(\d+(?:\.\d+)?)%/;

function bestShare(axis: Axis, result: number): Product | null {
  const label = axis.lines[result]?.line.label ?? "";
  const printed = PERCENT.exec(label)?.[1];
  const scales =
    printed === undefined
      ? [...unitScales(axis, result), ...printedPrices(axis, result)]
      : [{ scale: Number(printed) / 100, of: null }];
  // A scale that the label prints is known, so that one slip among three lines is one.
  const isPrinted = printed !== undefined || printedPrice(axis, result) !== null;
  let best: Product | null = null;
  for (const { scale, of } of scales) {
    axis.lines.forEach((one, base) => {
      if (base === result || one.role.rate || one.percent || (of !== null && of !== base)) return;
      const product = { result, factors: [base], scale, source: "label" as const };
      const tally = tallyProduct(axis, product);
      const good = tally.holds + tally.rounding;
      const isSlip = isPrinted && tally.broken === 1 && 2 <= good;
      if (tally.evidence < 5 || (good < 4 * tally.broken && !isSlip)) return;
      if (best === null || best.tally.evidence < tally.evidence) best = { ...product, tally };
    });
  }
  return best;
}

/**
 * A price that a label prints for the amount it makes of a quantity: over both (`补贴（98.56元/亩）: 面积 | 金额`), or over the
 * amount alone (`应补助资金（640元/人）`), when any quantity may be meant.
 */
function printedPrices(
  axis: Axis,
  result: number,
): readonly { readonly scale: number; readonly of: number | null }[] {
  const printed = printedPrice(axis, result);
  if (printed === null) return [];
  const { price, level } = printed;
  const path = axis.lines[result]?.line.path.slice(0, level + 1) ?? [];
  const isOwn = path.length === axis.lines[result]?.line.path.length;
  return axis.lines.flatMap(({ line, role }, of) => {
    const beside = path.every((label, at) => line.path[at] === label);
    const fits = of !== result && !role.single && printedPrice(axis, of)?.price !== (isOwn ? price : null);
    return fits && (beside || isOwn) ? UNITS_OF_PRICE.map((unit) => ({ scale: price * unit, of })) : [];
  });
}

const MOST_FACTORS = 12;
/** 元 and 万元, per cent; a year's days of interest. */
const TRIPLE_SCALES = [1, 1e-4, 1e-2, 1 / 360, 1 / 365, 1e-2 / 360, 1e-2 / 365];

/** Three lines whose product a line is: 人数 × 月数 × 标准, 本金 × 利率 × 天数 / 360. One of them is a price, a rate or a time. */
function bestTriple(axis: Axis, result: number): Product | null {
  const lines = axis.lines.flatMap((one, at) => (at < result && one.role.total === null ? [at] : []));
  if (MOST_FACTORS < lines.length || lines.length < 3 || !lines.some((at) => isCondition(axis, at)))
    return null;
  const needed = ASK_OF_CONSTANT + Math.log10(lines.length ** 3);
  let best: Product | null = null;
  for (const [at, first] of lines.entries()) {
    for (const [next, second] of lines.slice(at + 1).entries()) {
      for (const third of lines.slice(at + next + 2)) {
        const factors = [first, second, third];
        if (!factors.some((one) => isCondition(axis, one))) continue;
        for (const scale of TRIPLE_SCALES) {
          const product = { result, factors, scale, source: "figures" as const };
          const tally = tallyProduct(axis, product);
          const good = tally.holds + tally.rounding;
          if (tally.evidence < needed || good < 3 || good < 3 * tally.broken) continue;
          if (best === null || best.tally.evidence < tally.evidence) best = { ...product, tally };
        }
      }
    }
  }
  return best;
}

function isCondition(axis: Axis, line: number): boolean {
  const one = axis.lines[line];
  return (
    one !== undefined &&
    (one.role.single || one.percent || /([费税利]率|月数|天数|月份数|年数|标准|单价)/.test(one.line.label))
  );
}

/** Digits that a standard or a share nobody printed has at most: 125 元, 5 %, 15 亩. */
const DIGITS = 3;
const ASK_OF_CONSTANT = 6;

/**
 * A line that is another times one round number in every cross line: a standard nobody printed (60 元 a head), a share
 * (中央:省:县 = 5:3:2), a measure (公顷, 亩). The number is what most lines say.
 */
function bestConstant(axis: Axis, result: number): Product | null {
  // Most lines of a form have all their points, whatever their weights have in common.
  if (isPoints(axis.lines[result]?.line)) return null;
  let best: Product | null = null;
  axis.lines.forEach((one, base) => {
    if (base === result || !holdsAmounts(one) || !mayFollow(axis, result, base)) return;
    const scale = commonRatio(axis, result, base);
    if (scale === null) return;
    const product = { result, factors: [base], scale, source: "figures" as const };
    const tally = tallyProduct(axis, product);
    const needed = ASK_OF_CONSTANT + Math.log10(axis.lines.length);
    if (tally.evidence < needed || tally.holds < 3 || tally.holds + tally.rounding < 5 * tally.broken) return;
    if (best === null || best.tally.evidence + 1 < tally.evidence) best = { ...product, tally };
  });
  return best;
}

/** Money follows from heads, a part from its whole; else the later from the earlier. */
function mayFollow(axis: Axis, result: number, base: number): boolean {
  const [own, other] = [measuredKind(axis, result), measuredKind(axis, base)];
  return own !== other && (own === "count" || other === "count") ? other === "count" : base < result;
}

/** A number of few digits, or one part in so many. */
function roundNumber(ratio: number): number {
  const parts = Math.round(1 / ratio);
  const isPart = 3 <= parts && parts <= 366 && Math.abs(ratio * parts - 1) < 0.001;
  return isPart && parts % 5 !== 0 && parts % 8 !== 0 ? reciprocal(parts) : Number(ratio.toPrecision(DIGITS));
}

/** The round number that leads from one line to the other in most cross lines with different figures, other than 1; null where none does. */
function commonRatio(axis: Axis, result: number, base: number): number | null {
  const bases = new Map<number, Set<number>>();
  axis.cross.forEach(({ role }, cross) => {
    // A total follows from its parts, and bears no witness of its own.
    if (role.total !== null) return;
    const [shown, of] = [axis.probe(result, cross), axis.probe(base, cross)];
    const ratio = roundNumber(shown / of);
    if (!Number.isFinite(ratio) || ratio === 0 || ratio === 1) return;
    const unit = 0.5 * 10 ** -axis.decimals(result, cross);
    if (unit + 1e-9 * Math.abs(shown) < Math.abs(shown - ratio * of)) return;
    const seen = bases.get(ratio);
    if (seen === undefined) bases.set(ratio, new Set([of]));
    else seen.add(of);
  });
  const [ratio, seen] = [...bases].sort((a, b) => b[1].size - a[1].size)[0] ?? [];
  return ratio !== undefined && seen !== undefined && 3 <= seen.size ? ratio : null;
}

const UNITS: readonly { readonly named: RegExp; readonly worth: number }[] = [
  { named: /\(元\)/, worth: 1 },
  { named: /\(万元\)/, worth: 1e4 },
  { named: /\(亿元\)/, worth: 1e8 },
];

/** The same amount in another unit: lines whose labels differ in the unit they name. */
function unitScales(axis: Axis, result: number): readonly { readonly scale: number; readonly of: number }[] {
  const own = worthOf(axis.lines[result]?.line.label ?? "");
  if (own === null) return [];
  return axis.lines.flatMap(({ line }, at) => {
    const other = worthOf(line.label);
    return other === null || own <= other ? [] : [{ scale: other / own, of: at }];
  });
}

function worthOf(label: string): number | null {
  return UNITS.find((unit) => unit.named.test(label))?.worth ?? null;
}

function tallyProduct(axis: Axis, product: Omit<Product, "tally">): Tally {
  const tally = { holds: 0, rounding: 0, broken: 0, blank: 0, evidence: 0 };
  axis.cross.forEach((one, cross) => {
    const shown = axis.probe(product.result, cross);
    let value = product.scale;
    let relative = 0;
    for (const factor of product.factors) {
      const figure = axis.probe(factor, cross);
      value *= figure;
      relative += (0.5 * 10 ** -axis.decimals(factor, cross)) / Math.max(Math.abs(figure), 1e-12);
    }
    if (Number.isNaN(value) || Number.isNaN(shown) || (one.role.total !== null && 1 < product.factors.length))
      return;
    if (shown === 0 && value === 0) return;
    const unit = 10 ** -axis.decimals(product.result, cross);
    const gap = Math.abs(shown - value);
    if (gap <= 0.5 * unit + 1e-9 * Math.abs(value)) tally.holds += 1;
    else if (gap <= 0.5 * unit + relative * Math.abs(value)) tally.rounding += 1;
    else {
      tally.broken += 1;
      return;
    }
    tally.evidence += Math.min(5, Math.max(0, Math.log10(Math.abs(shown) / (2 * gap + unit))));
  });
  return tally;
}
