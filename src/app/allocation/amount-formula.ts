import type { ApportionRule } from "../../core/allocate";

/** What a factor's formulas read: texts for a formula, in every row the same but for a unit's own cell. */
export interface FactorCells {
  /** The bases of all units, in their order. */
  readonly all: string;
  /** One unit's base. */
  readonly own: (unit: number) => string;
  /** The sum of the bases. */
  readonly sum: string;
  /** What the factor places. */
  readonly share: string;
}

/**
 * The formula of one unit's amount of one factor, in functions that every Excel and LibreOffice has. Quotas are rounded
 * to a millionth of a last unit first: binary fractions would else turn a remainder of nought into one of almost one.
 */
export function amountFormula(
  rule: ApportionRule,
  factors: readonly FactorCells[],
  unit: number,
  factor: number,
): string {
  const cells = factors[factor];
  if (cells === undefined) return "=0";
  const amount =
    rule.method === "hamilton"
      ? byRemainder(rule, factors, cells, unit)
      : withDifference(rule, factors, cells, unit);
  return `=IF(${cells.sum}=0,0,${amount})`;
}

/** Each rounded by itself, and the difference on top for the one who takes it: the same formula in every row. */
function withDifference(
  rule: ApportionRule,
  factors: readonly FactorCells[],
  { all, own, sum, share }: FactorCells,
  unit: number,
): string {
  const { method, decimals } = rule;
  const cut = (cells: string): string => {
    const quota = `${share}*${cells}/${sum}`;
    return method === "truncate-last"
      ? `ROUNDDOWN(ROUND(${quota},${decimals + 6}),${decimals})`
      : `ROUND(${quota},${decimals})`;
  };
  const taker =
    method === "largest-unit" ? largestRow(rule, factors, all) : `SUMPRODUCT(MAX((${all}<>0)*ROW(${all})))`;
  const difference = `IF(ROW(${own(unit)})=${taker},${share}-SUMPRODUCT(${cut(all)}),0)`;
  return `ROUND(${cut(own(unit))}+${difference},${decimals})`;
}

/** More than any sheet has rows: what is left of it is largest in the first of several rows. */
const BELOW_ALL = 2_000_000;

/** The row of the largest base; among equals as the tie rule says. */
function largestRow({ ties }: ApportionRule, factors: readonly FactorCells[], all: string): string {
  const most = `(${all}=MAX(${all}))`;
  if (ties === "later") return `SUMPRODUCT(MAX(${most}*ROW(${all})))`;
  const size = sizes(factors, (one) => one.all);
  const first = ties === "earlier" ? most : `${most}*(${size}=SUMPRODUCT(MAX(${most}*${size})))`;
  return `${BELOW_ALL}-SUMPRODUCT(MAX(${first}*(${BELOW_ALL}-ROW(${all}))))`;
}

/** Cut down, and one last unit more for those whose remainder is among the largest. */
function byRemainder(
  rule: ApportionRule,
  factors: readonly FactorCells[],
  { all, own, sum, share }: FactorCells,
  unit: number,
): string {
  const scale = 10 ** rule.decimals;
  const quota = (cells: string): string => `ROUND(${share}*${cells}/${sum}*${scale},6)`;
  const rest = (cells: string): string => `ROUND(${quota(cells)}-INT(${quota(cells)}),6)`;
  const left = `ROUND(${share}*${scale},0)-SUMPRODUCT(INT(${quota(all)}))`;
  const order = `(ROW(${all})${rule.ties === "later" ? ">" : "<"}ROW(${own(unit)}))`;
  const larger = sizes(factors, (one) => one.all);
  const size = sizes(factors, (one) => one.own(unit));
  const precedes = rule.ties === "largest" ? `((${larger}>${size})+(${larger}=${size})*${order})` : order;
  const ahead = `SUMPRODUCT((${rest(all)}>${rest(own(unit))})+(${rest(all)}=${rest(own(unit))})*${precedes})`;
  return `(INT(${quota(own(unit))})+(${ahead}<${left}))/${scale}`;
}

/** What units would get over all factors without rounding: who is larger, where remainders are equal. */
function sizes(factors: readonly FactorCells[], cells: (factor: FactorCells) => string): string {
  const parts = factors.map((one) => `${cells(one)}*${one.share}/IF(${one.sum}=0,1,${one.sum})`);
  return `ROUND(${parts.join("+")},9)`;
}
