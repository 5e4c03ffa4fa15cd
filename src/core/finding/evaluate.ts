import type { Constraint, Term } from "../constraint";
import { compute } from "../formula";
import type { CellRef } from "../grid";
import { sameRef } from "../grid";
import type { Amount, Printing, Span } from "../number";
import { ONE, ZERO, exactSpan, spanOf } from "../number";
import type { BookCell, CellBook } from "./cell-book";
import type { VerdictName } from "./finding";
import { holdsPlainly, plainlyFares } from "./plain-sum";
import { roundingErrorOf, WHOLLY_EXACT } from "./rounding-error";
import type { Supposed } from "./supposed";
import { NOTHING_SUPPOSED, isMoved, supposedAt, supposedDecimals } from "./supposed";

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
 * inconsistent. Unknown where a term is no figure, or the result is blank. Blank terms add nothing.
 */
export function evaluate(
  constraint: Constraint,
  cells: CellBook,
  supposed: Supposed = NOTHING_SUPPOSED,
): Verdict {
  const known = shownOf(constraint, cells, supposed);
  // Most relations hold to the last digit: then nobody needs to know how far the rounding would reach.
  if (known !== null && holdsPlainly(known, constraint, cells, supposed)) {
    return { is: "holds", computed: known.value, shown: known.value, improbable: false };
  }
  const terms = computedSpan(constraint, cells, supposed);
  const computed = terms?.value ?? null;
  const shown = known?.value ?? null;
  if (terms === null || known === null) return { is: "unknown", computed, shown, improbable: false };
  const printed = addsExactly(constraint) ? terms.value : terms.value.toDecimalPlaces(known.decimals);
  if (printed.equals(known.value)) {
    return { is: "holds", computed, shown, improbable: false };
  }
  const span = known.span();
  const meets = terms.span.low.lte(span.high) && span.low.lte(terms.span.high);
  if (!meets || constraint.tolerance === "none")
    return { is: "inconsistent", computed, shown, improbable: false };
  const improbable = isDoubtful(constraint, cells, supposed) || isImprobable(constraint, terms, known, cells);
  return { is: improbable ? "inconsistent" : "rounding", computed, shown, improbable };
}

/** Whether plain addition of figures that hardly are rounded is asked for: then a total is no rounder than what it adds up. */
function addsExactly({ tolerance, shape }: Constraint): boolean {
  return (
    tolerance === "doubtful" &&
    shape.is === "sum" &&
    shape.terms.every(({ weight }) => weight.abs().equals(ONE))
  );
}

/**
 * Whether a constraint holds or is inconsistent, where adding its sum up once is enough to tell; null where `evaluate` has to.
 */
export function evaluatePlainly(
  constraint: Constraint,
  cells: CellBook,
  supposed: Supposed,
): "holds" | "misses" | null {
  const known = shownOf(constraint, cells, supposed);
  return known === null ? null : plainlyFares(known, constraint, cells, supposed);
}

/** Whether the spans meet only by what the table's figures hardly are: rounded at all, or cut off. */
function isDoubtful(constraint: Constraint, cells: CellBook, supposed: Supposed): boolean {
  if (constraint.tolerance !== "either") return constraint.tolerance === "doubtful";
  return evaluate({ ...constraint, tolerance: "likely" }, cells, supposed).is !== "rounding";
}

const DEVIATIONS = 3.5;

/**
 * Whether a sum misses by more than 3.5 standard deviations of the error that printing each figure by itself makes. The
 * spans' ends are far beyond that for long sums.
 */
function isImprobable(constraint: Constraint, computed: Computed, shown: Known, cells: CellBook): boolean {
  if (constraint.shape.is !== "sum" || constraint.shape.terms.length < 4) return false;
  const { variance, cutOff } = roundingErrorOf(constraint.shape.terms, shown.decimals, cells);
  const usual = constraint.tolerance === "cut-off" ? cutOff : 0;
  const gap = shown.value.minus(computed.value).toNumber();
  return DEVIATIONS * Math.sqrt(variance) < Math.abs(gap - usual);
}

/** Where a table cuts off, its sums are cut off throughout; of its rates nobody knows, nor what they were worked out from. */
function printingOf({ tolerance, shape }: Constraint): Printing {
  if (tolerance === "either") return "either";
  if (tolerance !== "cut-off") return "rounded";
  return shape.is === "sum" ? "cut-off" : "either";
}

interface Known {
  readonly value: Amount;
  /** What it may stand for, worked out for whoever asks: what holds to the last digit never does. */
  readonly span: () => Span;
  readonly decimals: number;
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

function knownAt(
  ref: CellRef,
  cells: CellBook,
  supposed: Supposed,
  printing: Printing,
): Known | "blank" | "unreadable" {
  const cell = cells.at(ref);
  const value = supposedAt(ref, supposed);
  if (value !== undefined) {
    const decimals = supposedDecimals(cell, value);
    return { value, span: () => printedSpan(cell, value, decimals, printing), decimals };
  }
  if (cell === undefined || cell.state === "unreadable") return "unreadable";
  if (isMoved(cell, supposed)) return recalculated(cell, cells, supposed, printing);
  if (cell.state === "blank") return "blank";
  return {
    value: cell.value,
    span: () => printedSpan(cell, cell.value, cell.decimals, printing),
    decimals: cell.decimals,
  };
}

/** What a printed figure may stand for: itself alone where it counts. */
function printedSpan(cell: BookCell | undefined, value: Amount, decimals: number, printing: Printing): Span {
  return cell?.counted === true ? exactSpan(value) : spanOf(value, decimals, printing);
}

/** A formula follows its cells: with one of them supposed, it shows another figure. */
function recalculated(
  cell: BookCell,
  cells: CellBook,
  supposed: Supposed,
  printing: Printing,
): Known | "unreadable" {
  const value = madeBy(cell, cells, supposed);
  if (value === null) return "unreadable";
  const shown = value.toDecimalPlaces(cell.decimals);
  return {
    value: shown,
    span: () => printedSpan(cell, shown, cell.decimals, printing),
    decimals: cell.decimals,
  };
}

/** What a formula makes of its cells, unrounded; null where that is no number. */
function madeBy({ follows }: BookCell, cells: CellBook, supposed: Supposed): Amount | null {
  if (follows === null) return null;
  return compute(follows.expression, (ref) => {
    const value = supposedAt(ref, supposed);
    if (value !== undefined) return value;
    const input = cells.at(ref);
    if (input !== undefined && isMoved(input, supposed)) return madeBy(input, cells, supposed) ?? "no-figure";
    return follows.held(ref);
  });
}

interface Computed {
  readonly value: Amount;
  readonly span: Span;
}

function computedSpan(constraint: Constraint, cells: CellBook, supposed: Supposed): Computed | null {
  const { shape } = constraint;
  const printing = printingOf(constraint);
  switch (shape.is) {
    case "sum": {
      const sum = weighted(shape.terms, cells, supposed, printing);
      if (sum === null) return null;
      return {
        value: sum.value.plus(shape.constant),
        span: { low: sum.span.low.plus(shape.constant), high: sum.span.high.plus(shape.constant) },
      };
    }
    case "quotient":
      return quotientOf(shape, cells, supposed, printing);
    case "product":
      return productOf(shape, cells, supposed, printing);
  }
}

/**
 * A quotient's span. Where a cell stands above and below the line, as the base of a growth rate does, its share above is
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
  const value = over.value.div(under.value);
  const crosses = under.span.low.isNegative() !== under.span.high.isNegative();
  const span = around(value, crosses ? [] : cornersOf(over.span, under.span));
  const ends = [span.low, span.high].map((end) => end.plus(apart).times(shape.scale));
  return {
    value: value.plus(apart).times(shape.scale),
    span: around(value.plus(apart).times(shape.scale), ends),
  };
}

function productOf(
  shape: Extract<Constraint["shape"], { is: "product" }>,
  cells: CellBook,
  supposed: Supposed,
  printing: Printing,
): Computed | null {
  let value = shape.scale;
  let low = shape.scale;
  let high = shape.scale;
  for (const factor of shape.factors) {
    const known = knownAt(factor, cells, supposed, printing);
    if (known === "blank" || known === "unreadable") return null;
    value = value.times(known.value);
    // Points are set, not measured: a weight of 10 is 10, not something between 9.5 and 10.5.
    const isSet = shape.cap !== null && sameRef(factor, shape.cap);
    const ends = isSet ? exactSpan(known.value) : known.span();
    const corners = [low, high].flatMap((one) => [one.times(ends.low), one.times(ends.high)]);
    const span = around(value, corners);
    low = span.low;
    high = span.high;
  }
  const cap = shape.cap === null ? null : knownAt(shape.cap, cells, supposed, printing);
  if (cap !== null && cap !== "blank" && cap !== "unreadable" && cap.value.lt(value)) {
    return { value: cap.value, span: exactSpan(cap.value) };
  }
  return { value, span: { low, high } };
}

function weighted(
  terms: readonly Term[],
  cells: CellBook,
  supposed: Supposed,
  printing: Printing,
): Computed | null {
  let value = ZERO;
  let low = ZERO;
  let high = ZERO;
  for (const { at, weight } of terms) {
    const known = knownAt(at, cells, supposed, printing);
    if (known === "unreadable") return null;
    if (known === "blank") continue;
    value = value.plus(known.value.times(weight));
    const span = known.span();
    const ends = [span.low.times(weight), span.high.times(weight)] as const;
    low = low.plus(ends[0].lt(ends[1]) ? ends[0] : ends[1]);
    high = high.plus(ends[0].lt(ends[1]) ? ends[1] : ends[0]);
  }
  return { value, span: { low, high } };
}

function cornersOf(over: Span, under: Span): readonly Amount[] {
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
