import type { NamedConstant } from "../../form";
import { isPoints } from "../../form";
import type { Line } from "../../table";
import type { Axis, AxisLine } from "./axis";
import { groupOf } from "./group-of";
import { labelOf } from "./label-of";
import { constantsAbove } from "./constants-above";
import { bestConstant } from "./constant-products";
import { groupShares } from "./group-shares";
import { headArithmetic, isOne } from "./head-arithmetic";
import { holdsAmounts } from "./holds-amounts";
import { bestPrice, bestTriple } from "./priced-products";
import { UNITS_OF_PRICE, printedPrice } from "./printed-price";
import { printedShares } from "./printed-shares";
import type { Product } from "./product";
import { tallyProduct } from "./product";
import { sisterConstants } from "./sister-constants";
import { standardsBeside } from "./standards-beside";
import { borneOut } from "./tally";
import { unitInLabel } from "./units-in-labels";

const MOST_LINES = 40;

/**
 * Products of an axis: price times quantity (one of them a price, a standard, a number of heads), a fixed percentage that
 * the label prints, the same amount in another unit. Only where the figures bear it out line by line.
 */
export function findProducts(axis: Axis, constants: readonly NamedConstant[] = []): readonly Product[] {
  if (MOST_LINES < axis.lines.length) return [];
  const shares = [...printedShares(axis), ...groupShares(axis)];
  const found = axis.lines.flatMap((one, result) =>
    shares.some((share) => share.result === result)
      ? []
      : productsOf(axis, one, result).filter((product) => product !== null),
  );
  const beside = [...found, ...sharesBeside(axis, found), ...sisterConstants(axis, found)];
  return [...shares, ...constantsAbove(axis, standardsBeside(axis, beside), constants)];
}

/** The other lines of a group whose percentages make a hundred, where the figures bear out that some are shares of one line: so are they, though mistyped. */
function sharesBeside(axis: Axis, found: readonly Product[]): readonly Product[] {
  const known = new Set(found.map(({ result }) => result));
  return found.flatMap((product): readonly Product[] => {
    const { result, factors, siblings } = product;
    if (siblings === undefined || siblings < 2) return [];
    return sharesOfGroup(axis, result).flatMap(({ at, percent }): readonly Product[] => {
      if (known.has(at)) return [];
      known.add(at);
      const share = { result: at, factors, scale: percent / 100, source: "label" as const, siblings };
      return [{ ...share, tally: tallyProduct(axis, share) }];
    });
  });
}

function productsOf(axis: Axis, one: AxisLine, result: number): readonly (Product | null)[] {
  const said = stated(axis, one, result);
  if (said !== null) return [said];
  // A price is no amount, but may itself be a share of one: 单位保费 = 单位保额 × 费率.
  if (one.role.single && !one.role.rate && !one.percent && !isPoints(one.line)) {
    // Money by the year (`维持费（万元/年）`) is so much for each station.
    const isMoney = /费\(万?元\/年\)/.test(one.line.label);
    return [bestPrice(axis, result) ?? (isMoney ? bestConstant(axis, result) : null)];
  }
  if (!holdsAmounts(one)) return [];
  const [price, share] = [bestPrice(axis, result), bestShare(axis, one, result)];
  return price === null && share === null
    ? [bestTriple(axis, result) ?? bestConstant(axis, result)]
    : [price, share];
}

/** What the header states: `金额③=①×②`, `C=A*B/10000`, `3=2×40%`. Left alone where a name is not found, or most lines speak against it. */
function stated(axis: Axis, one: AxisLine, result: number): Product | null {
  const said = headArithmetic(axis, result);
  const [term, ...others] = said === null || !isOne(said.under) ? [] : said.over;
  if (term === undefined || 0 < others.length || !(0 < term.scale)) return null;
  // One line as it is makes no product.
  if (term.lines.length === 0 || (term.lines.length === 1 && term.scale === 1)) return null;
  const ofPercent = !one.percent && term.lines.some((line) => axis.lines[line]?.percent === true);
  // What the letters do not say: whether the product of 人 and 元 is printed in 元 or in 万元, and that of a percentage in hundredths.
  const inHundreds = term.lines.some((line) => isRateInHundreds(axis.lines[line]));
  const units = [
    ...UNITS_OF_PRODUCT,
    ...(ofPercent ? [PER_CENT] : []),
    ...(inHundreds ? [1 / PER_CENT] : []),
  ];
  const tried = units.map((unit): Product => {
    const product = { result, factors: term.lines, scale: term.scale * unit, source: "label" as const };
    return { ...product, tally: tallyProduct(axis, product) };
  });
  // A number that multiplies may be a line that is not there.
  const isKnown = 1 < term.lines.length;
  return (
    tried.find(({ tally }) => tally.broken <= borneOut(tally) && (isKnown || 0 < borneOut(tally))) ?? null
  );
}

/** `系数（%）`: 12.31 of a hundred, without a sign. */
function isRateInHundreds(one: AxisLine | undefined): boolean {
  return one !== undefined && one.role.rate && !one.percent;
}

const PER_CENT = 100;
const UNITS_OF_PRODUCT = [1, 1e-4, 1e-8] as const;

const PERCENT = /(\d+(?:\.\d+)?)%/;

/** A line that another may be so many times of. */
interface Base {
  readonly of: number;
  readonly scale: number;
}

/** A line that is so much of another as its label says: the percentage it prints, a price, or the unit of both. */
function bestShare(axis: Axis, { line }: AxisLine, result: number): Product | null {
  const printed = PERCENT.exec(line.label)?.[1];
  const bases: readonly Base[] =
    printed === undefined
      ? [...unitScales(axis, line, result), ...printedPrices(axis, line, result)]
      : axis.lines.map((_, of) => ({ of, scale: Number(printed) / 100 }));
  const siblings = printed === undefined ? 1 : siblingsOf(axis, result);
  let best: Product | null = null;
  for (const { of, scale } of bases) {
    if (of === result) continue;
    const product = { result, factors: [of], scale, source: "label" as const, siblings };
    const tally = tallyProduct(axis, product);
    const good = borneOut(tally);
    // What the label prints is known, so that one slip among three lines is one.
    const isSlip = tally.broken === 1 && 2 <= good;
    if (
      tally.evidence < (1 < siblings ? ASK_OF_SIBLINGS : ASK_OF_SHARE) ||
      (good < 4 * tally.broken && !isSlip)
    )
      continue;
    if (best === null || best.tally.evidence < tally.evidence) best = { ...product, tally };
  }
  return best;
}

/** Decimal digits that a printed percentage has to show; fewer beside others with which it makes a hundred (土地补偿费（40%） | 安置补助费（60%）). */
const ASK_OF_SHARE = 5;
const ASK_OF_SIBLINGS = 3;

/** The lines of a line's group that print a percentage, with it. */
function sharesOfGroup(
  axis: Axis,
  line: number,
): readonly { readonly at: number; readonly percent: number }[] {
  const group = groupOf(axis, line);
  return axis.lines.flatMap((_, at) => {
    const printed = PERCENT.exec(labelOf(axis, at))?.[1];
    return printed === undefined || groupOf(axis, at) !== group ? [] : [{ at, percent: Number(printed) }];
  });
}

/** How many lines of a line's group print shares that make a hundred per cent; itself alone where they do not. */
function siblingsOf(axis: Axis, line: number): number {
  const shares = sharesOfGroup(axis, line);
  const all = shares.reduce((sum, { percent }) => sum + percent, 0);
  return Math.abs(all - 100) < 1e-9 ? shares.length : 1;
}

/**
 * A price that a label prints for the amount it makes of a quantity: over both (`补贴（98.56元/亩）: 面积 | 金额`), or over the
 * amount alone (`应补助资金（640元/人）`), when any quantity may be meant.
 */
function printedPrices(axis: Axis, own: Line, result: number): readonly Base[] {
  const printed = printedPrice(axis, result);
  if (printed === null) return [];
  const { price, level } = printed;
  const path = own.path.slice(0, level + 1);
  const isOwn = path.length === own.path.length;
  return axis.lines.flatMap(({ line, role }, of) => {
    const isMeant = isOwn
      ? printedPrice(axis, of)?.price !== price
      : path.every((label, at) => line.path[at] === label);
    return isMeant && !role.single ? UNITS_OF_PRICE.map((unit) => ({ of, scale: price * unit })) : [];
  });
}

/** The same amount in another unit: lines whose labels differ in the unit they name. */
function unitScales(axis: Axis, { label }: Line, result: number): readonly Base[] {
  const own = unitInLabel(label);
  if (own === null) return [];
  return axis.lines.flatMap(({ line }, of) => {
    const other = unitInLabel(line.label);
    if (other === null || other.measure !== own.measure) return [];
    // Of two lines one follows from the other: the coarser from the finer of money, the later from the earlier of all else.
    const follows =
      own.measure === "money" ? other.worth < own.worth : other.worth !== own.worth && of < result;
    return follows ? [{ of, scale: other.worth / own.worth }] : [];
  });
}
