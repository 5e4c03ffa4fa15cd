import type { ApportionRule } from "../../core/allocate";
import { addressOf } from "../../core/grid";

/** Where things stand on a sheet of formulas: rows from 0; bases from the second column, amounts behind them. */
export interface FormulaPlaces {
  readonly rule: ApportionRule;
  readonly factors: number;
  /** The rows of the first and the last unit, and of the sums of the bases. */
  readonly first: number;
  readonly last: number;
  readonly sums: number;
  /** Where it stands what a factor places. */
  readonly share: (factor: number) => string;
}

/**
 * The formula of one unit's amount of one factor, in functions that every Excel and LibreOffice has. Quotas are rounded
 * to a millionth of a last unit first: binary fractions would else turn a remainder of nought into one of almost one.
 */
export function amountFormula(places: FormulaPlaces, unit: number, factor: number): string {
  const sum = fixedRow(places.sums, 1 + factor);
  const amount =
    places.rule.method === "hamilton"
      ? byRemainder(places, unit, factor)
      : withDifference(places, unit, factor, sum);
  return `=IF(${sum}=0,0,${amount})`;
}

/** Each rounded by itself, and the difference on top for the one who takes it: the same formula in every row. */
function withDifference(
  { rule: { method, decimals }, first, last, share }: FormulaPlaces,
  unit: number,
  factor: number,
  sum: string,
): string {
  const all = fixedRange(first, last, 1 + factor);
  const own = addressOf({ row: first + unit, column: 1 + factor });
  const cut = (cells: string): string => {
    const quota = `${share(factor)}*${cells}/${sum}`;
    return method === "truncate-last"
      ? `ROUNDDOWN(ROUND(${quota},${decimals + 6}),${decimals})`
      : `ROUND(${quota},${decimals})`;
  };
  const taker =
    method === "largest-unit"
      ? `ROW(${fixedRow(first, 1 + factor)})+MATCH(MAX(${all}),${all},0)-1`
      : `SUMPRODUCT(MAX((${all}<>0)*ROW(${all})))`;
  const difference = `IF(ROW(${own})=${taker},${share(factor)}-SUMPRODUCT(${cut(all)}),0)`;
  return `ROUND(${cut(own)}+${difference},${decimals})`;
}

/** Cut down, and one last unit more for those whose remainder is among the largest. */
function byRemainder(places: FormulaPlaces, unit: number, factor: number): string {
  const { rule, first, last, sums } = places;
  const base = 1 + factor;
  const share = places.share(factor);
  const sum = fixedRow(sums, base);
  const scale = 10 ** rule.decimals;
  const all = fixedRange(first, last, base);
  const own = addressOf({ row: first + unit, column: base });
  const quota = (cells: string): string => `ROUND(${share}*${cells}/${sum}*${scale},6)`;
  const rest = (cells: string): string => `ROUND(${quota(cells)}-INT(${quota(cells)}),6)`;
  const left = `ROUND(${share}*${scale},0)-SUMPRODUCT(INT(${quota(all)}))`;
  const order = `(ROW(${all})${rule.ties === "later" ? ">" : "<"}ROW(${own}))`;
  const larger = sizes(places, (column) => fixedRange(first, last, column));
  const size = sizes(places, (column) => addressOf({ row: first + unit, column }));
  const precedes = rule.ties === "largest" ? `((${larger}>${size})+(${larger}=${size})*${order})` : order;
  const ahead = `SUMPRODUCT((${rest(all)}>${rest(own)})+(${rest(all)}=${rest(own)})*${precedes})`;
  return `(INT(${quota(own)})+(${ahead}<${left}))/${scale}`;
}

/** What units would get over all factors without rounding: who is larger, where remainders are equal. */
function sizes({ factors, sums, share }: FormulaPlaces, cells: (column: number) => string): string {
  const parts = Array.from({ length: factors }, (_, factor) => {
    const sum = fixedRow(sums, 1 + factor);
    return `${cells(1 + factor)}*${share(factor)}/IF(${sum}=0,1,${sum})`;
  });
  return `ROUND(${parts.join("+")},9)`;
}

function fixedRow(row: number, column: number): string {
  return addressOf({ row, column }).replace(/(\d+)$/, "$$$1");
}

function fixedRange(first: number, last: number, column: number): string {
  return `${fixedRow(first, column)}:${fixedRow(last, column)}`;
}
