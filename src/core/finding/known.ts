import type { Term } from "../constraint";
import { compute } from "../formula";
import type { CellRef } from "../grid";
import type { Amount, Printing, Span } from "../number";
import { ZERO, exactSpan, spanOf } from "../number";
import type { BookCell, CellBook } from "./cell-book";
import type { Supposed } from "./supposed";
import { isMoved, madeOnce, supposedAt, supposedDecimals } from "./supposed";

/** What a cell shows, or is supposed to. */
export interface Known {
  readonly value: Amount;
  /** What it may stand for, worked out for whoever asks: what holds to the last digit never does. */
  readonly span: () => Span;
  readonly decimals: number;
}

/** What cells make, unrounded, and what it may be if each of them stands for any figure that prints so. */
export interface Computed {
  readonly value: Amount;
  readonly span: () => Span;
}

/** What a cell shows, itself or through its formula, with some cells supposed to show other values. */
export function knownAt(
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

/** The same, worked out once for what a search supposes: each relation of a total asks for it again. */
function madeBy(cell: BookCell, cells: CellBook, supposed: Supposed): Amount | null {
  return madeOnce(supposed, cell, () => workedOut(cell, cells, supposed));
}

/** What a formula makes of its cells, unrounded; null where that is no number. */
function workedOut({ follows }: BookCell, cells: CellBook, supposed: Supposed): Amount | null {
  if (follows === null) return null;
  return compute(follows.expression, (ref) => {
    const value = supposedAt(ref, supposed);
    if (value !== undefined) return value;
    const input = cells.at(ref);
    if (input !== undefined && isMoved(input, supposed)) return madeBy(input, cells, supposed) ?? "no-figure";
    return follows.held(ref);
  });
}

/** What terms add up to; null where one of them is no figure. Blank terms add nothing. */
export function weighted(
  terms: readonly Term[],
  cells: CellBook,
  supposed: Supposed,
  printing: Printing,
): Computed | null {
  const added: { readonly known: Known; readonly weight: Amount }[] = [];
  let value = ZERO;
  for (const { at, weight } of terms) {
    const known = knownAt(at, cells, supposed, printing);
    if (known === "unreadable") return null;
    if (known === "blank") continue;
    value = value.plus(known.value.times(weight));
    added.push({ known, weight });
  }
  return { value, span: () => addedSpan(added) };
}

function addedSpan(terms: readonly { readonly known: Known; readonly weight: Amount }[]): Span {
  let low = ZERO;
  let high = ZERO;
  for (const { known, weight } of terms) {
    const span = known.span();
    const ends = [span.low.times(weight), span.high.times(weight)] as const;
    low = low.plus(ends[0].lt(ends[1]) ? ends[0] : ends[1]);
    high = high.plus(ends[0].lt(ends[1]) ? ends[1] : ends[0]);
  }
  return { low, high };
}
