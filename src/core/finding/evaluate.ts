import type { Constraint, ProductPart } from "../constraint";
import { sameRef } from "../grid";
import type { Amount, Printing, Span } from "../number";
import { ONE, ZERO, exactSpan } from "../number";
import type { CellBook } from "./cell-book";
import type { VerdictName } from "./finding";
import type { Computed, Known } from "./known";
import { knownAt, weighted } from "./known";
import { holdsPlainly } from "./plain-sum";
import { roundingErrorOf, WHOLLY_EXACT } from "./rounding-error";
import type { StandingSum } from "./standing-sum";
import type { Supposed } from "./supposed";
import { NOTHING_SUPPOSED } from "./supposed";

/** What the figures say of one constraint. */
export interface Verdict {
  readonly is: VerdictName;
  /** What the terms give, unrounded; null where they cannot be read. */
  readonly computed: Amount | null;
  /** What the result shows; null where it is blank or unreadable. */
  readonly shown: Amount | null;
  /** Inconsistent only because the difference is no plausible rounding here; the spans would still meet. */
  readonly improbable: boolean;
}

/**
 * Holds a constraint against the figures, with some cells supposed to show other values.
 *
 * holds: the result shows what the terms give, at its printed decimals; rounding: the spans the printed terms and result
 * stand for meet (XBRL Calculations 1.1, interval arithmetic over rounded facts), as far as the constraint tolerates; else
 * inconsistent. Unknown where a term is no figure, or the result is blank. Blank terms add nothing. A sum that was added up as
 * it stands (`standing`) is not added up again.
 */
export function evaluate(
  constraint: Constraint,
  cells: CellBook,
  supposed: Supposed = NOTHING_SUPPOSED,
  standing: StandingSum | null = null,
): Verdict {
  const known = shownOf(constraint, cells, supposed);
  // Most relations hold to the last digit: then nobody needs to know how far the rounding would reach.
  if (standing === null && known !== null && holdsPlainly(known.value, constraint, cells, supposed))
    return holding(known.value);
  const terms = computedOf(constraint, cells, supposed, standing);
  const computed = terms?.value ?? null;
  const shown = known?.value ?? null;
  if (terms === null || known === null) return { is: "unknown", computed, shown, improbable: false };
  const printed = addsExactly(constraint, standing)
    ? terms.value
    : terms.value.toDecimalPlaces(known.decimals);
  if (printed.equals(known.value)) {
    return { is: "holds", computed, shown, improbable: false };
  }
  if (constraint.tolerance === "none" || !meet(terms.span(), known.span()))
    return { is: "inconsistent", computed, shown, improbable: false };
  const improbable =
    isDoubtful(constraint, cells, supposed, standing) ||
    isImprobable(constraint, terms, known, cells, standing);
  return { is: improbable ? "inconsistent" : "rounding", computed, shown, improbable };
}

function holding(value: Amount): Verdict {
  return { is: "holds", computed: value, shown: value, improbable: false };
}

/** Verdicts on what holds to the last digit: they stand under whatever a table tolerates. By what is worked out. */
export type PlainVerdicts = ReadonlyMap<Constraint["shape"], Verdict>;

/** The relations that hold to the last digit as they stand. */
export function plainVerdicts(constraints: readonly Constraint[], cells: CellBook): PlainVerdicts {
  const verdicts = new Map<Constraint["shape"], Verdict>();
  for (const constraint of constraints) {
    const verdict = constraint.shape.is === "sum" ? plainSum(constraint, cells) : evaluate(constraint, cells);
    if (verdict?.is === "holds") verdicts.set(constraint.shape, verdict);
  }
  return verdicts;
}

/** The verdict on a sum that plain addition bears out; null where more than that has to be looked at. */
function plainSum(constraint: Constraint, cells: CellBook): Verdict | null {
  const shown = shownOf(constraint, cells, NOTHING_SUPPOSED)?.value;
  const isPlain = shown !== undefined && holdsPlainly(shown, constraint, cells, NOTHING_SUPPOSED);
  return isPlain ? holding(shown) : null;
}

function meet(one: Span, other: Span): boolean {
  return one.low.lte(other.high) && other.low.lte(one.high);
}

/** Whether plain addition of figures that hardly are rounded is asked for: then a total is no rounder than what it adds up. */
function addsExactly({ tolerance, shape }: Constraint, standing: StandingSum | null): boolean {
  return (
    tolerance === "doubtful" &&
    shape.is === "sum" &&
    (standing?.isPlain ?? shape.terms.every(({ weight }) => weight.abs().equals(ONE)))
  );
}

/** Whether the spans meet only by what the table's figures hardly are: rounded at all, or cut off. */
function isDoubtful(
  constraint: Constraint,
  cells: CellBook,
  supposed: Supposed,
  standing: StandingSum | null,
): boolean {
  if (constraint.tolerance !== "either") return constraint.tolerance === "doubtful";
  return evaluate({ ...constraint, tolerance: "likely" }, cells, supposed, standing).is !== "rounding";
}

const DEVIATIONS = 3.5;

/**
 * Whether a sum misses by more than 3.5 standard deviations of the error that printing each figure by itself makes. The
 * spans' ends are far beyond that for long sums.
 */
function isImprobable(
  constraint: Constraint,
  computed: Computed,
  shown: Known,
  cells: CellBook,
  standing: StandingSum | null,
): boolean {
  const { shape, tolerance } = constraint;
  if (shape.is !== "sum" || shape.terms.length < 4 || tolerance === "carried") return false;
  const { variance, cutOff } =
    standing?.error(shown.decimals) ?? roundingErrorOf(shape.terms, shown.decimals, cells);
  const usual = tolerance === "cut-off" ? cutOff : 0;
  const gap = shown.value.minus(computed.value).toNumber();
  return DEVIATIONS * Math.sqrt(variance) < Math.abs(gap - usual);
}

/** Where a table cuts off, its sums are cut off throughout; of its rates nobody knows, nor what they were worked out from. */
function printingOf({ tolerance, shape }: Constraint): Printing {
  if (tolerance === "either") return "either";
  if (tolerance !== "cut-off") return "rounded";
  return shape.is === "sum" ? "cut-off" : "either";
}

function shownOf(constraint: Constraint, cells: CellBook, supposed: Supposed): Known | null {
  if (constraint.result === null) {
    const { stated } = constraint;
    return stated === null
      ? null
      : { value: stated.value, span: () => exactSpan(stated.value), decimals: WHOLLY_EXACT };
  }
  const known = knownAt(constraint.result, cells, supposed, printingOf(constraint));
  return known === "unreadable" || known === "blank" ? null : known;
}

function computedOf(
  constraint: Constraint,
  cells: CellBook,
  supposed: Supposed,
  standing: StandingSum | null,
): Computed | null {
  const { shape } = constraint;
  const printing = printingOf(constraint);
  switch (shape.is) {
    case "sum": {
      const sum =
        standing === null
          ? weighted(shape.terms, cells, supposed, printing)
          : standing.with(supposed, printing);
      if (sum === null) return null;
      const { constant } = shape;
      return {
        value: sum.value.plus(constant),
        span: () => {
          const { low, high } = sum.span();
          return { low: low.plus(constant), high: high.plus(constant) };
        },
      };
    }
    case "quotient":
      return quotientOf(shape, cells, supposed, printing);
    case "product":
      return productOf(shape, cells, supposed, printing);
    case "products":
      return productsOf(shape.parts, cells, supposed, printing);
  }
}

/**
 * A quotient. Where a cell stands above and below the line, as the base of a growth rate does, its share above is
 * taken out first ((a − b) / b is a / b − 1), so that its rounding counts once.
 */
function quotientOf(
  shape: Extract<Constraint["shape"], { is: "quotient" }>,
  cells: CellBook,
  supposed: Supposed,
  printing: Printing,
): Computed | null {
  const [only] = shape.under;
  const shared = shape.under.length === 1 ? shape.over.filter((term) => sameRef(term.at, only.at)) : [];
  const apart = shared.reduce((sum, term) => sum.plus(term.weight.div(only.weight)), ZERO);
  const over = weighted(
    shape.over.filter((term) => !shared.includes(term)),
    cells,
    supposed,
    printing,
  );
  const under = weighted(shape.under, cells, supposed, printing);
  if (over === null || under === null || under.value.isZero()) return null;
  const quotient = over.value.div(under.value);
  const value = quotient.plus(apart).times(shape.scale);
  return {
    value,
    span: () => {
      const { low, high } = around(quotient, cornersOf(over.span(), under.span()));
      return around(
        value,
        [low, high].map((end) => end.plus(apart).times(shape.scale)),
      );
    },
  };
}

function productOf(
  shape: Extract<Constraint["shape"], { is: "product" }>,
  cells: CellBook,
  supposed: Supposed,
  printing: Printing,
): Computed | null {
  const factors: Computed[] = [];
  for (const factor of shape.factors) {
    const known = knownAt(factor, cells, supposed, printing);
    if (known === "blank" || known === "unreadable") return null;
    // Points are set, not measured: a weight of 10 is 10, not something between 9.5 and 10.5.
    const isSet = shape.cap !== null && sameRef(factor, shape.cap);
    factors.push(isSet ? { value: known.value, span: () => exactSpan(known.value) } : known);
  }
  // So is a target.
  const under = shape.under === null ? null : knownAt(shape.under, cells, supposed, printing);
  if (under === "blank" || under === "unreadable" || under?.value.isZero() === true) return null;
  const scale = under === null ? shape.scale : shape.scale.div(under.value);
  const value = timesAll(scale, factors);
  const cap = shape.cap === null ? null : knownAt(shape.cap, cells, supposed, printing);
  if (cap !== null && cap !== "blank" && cap !== "unreadable" && cap.value.lt(value)) {
    return { value: cap.value, span: () => exactSpan(cap.value) };
  }
  return { value, span: () => multiplied(scale, factors) };
}

/** Several products added up. One whose quantity is blank adds nothing, whatever its standard. */
function productsOf(
  parts: readonly ProductPart[],
  cells: CellBook,
  supposed: Supposed,
  printing: Printing,
): Computed | null {
  const products: { readonly scale: Amount; readonly factors: readonly Computed[] }[] = [];
  let value = ZERO;
  for (const { factors, scale } of parts) {
    const known = factors.map((factor) => knownAt(factor, cells, supposed, printing));
    if (known[0] === "blank") continue;
    const figures = known.flatMap((one) => (one === "blank" || one === "unreadable" ? [] : [one]));
    if (figures.length < known.length) return null;
    value = value.plus(timesAll(scale, figures));
    products.push({ scale, factors: figures });
  }
  return {
    value,
    span: () => {
      const spans = products.map((one) => multiplied(one.scale, one.factors));
      return {
        low: spans.reduce((sum, { low }) => sum.plus(low), ZERO),
        high: spans.reduce((sum, { high }) => sum.plus(high), ZERO),
      };
    },
  };
}

function timesAll(scale: Amount, factors: readonly Computed[]): Amount {
  return factors.reduce((product, { value }) => product.times(value), scale);
}

function multiplied(scale: Amount, factors: readonly Computed[]): Span {
  let value = scale;
  let span = exactSpan(scale);
  for (const factor of factors) {
    const { low, high } = factor.span();
    value = value.times(factor.value);
    span = around(
      value,
      [span.low, span.high].flatMap((one) => [one.times(low), one.times(high)]),
    );
  }
  return span;
}

/** The quotients of the ends; none where the divisor may be of either sign. */
function cornersOf(over: Span, under: Span): readonly Amount[] {
  if (under.low.isNegative() !== under.high.isNegative()) return [];
  return [over.low, over.high].flatMap((top) =>
    [under.low, under.high].flatMap((bottom) => (bottom.isZero() ? [] : [top.div(bottom)])),
  );
}

function around(value: Amount, corners: readonly Amount[]): Span {
  let low = value;
  let high = value;
  for (const corner of corners) {
    if (corner.lt(low)) low = corner;
    if (high.lt(corner)) high = corner;
  }
  return { low, high };
}
