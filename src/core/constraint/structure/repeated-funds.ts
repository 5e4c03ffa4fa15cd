import type { Indicator, IndicatorCell, IndicatorTable } from "../../form";
import type { CellRef } from "../../grid";
import { figureOf } from "../../grid";
import type { Figure } from "../../number";
import { machineNumber, significantDigits } from "../../number";
import { label } from "../../text";
import type { Book } from "../kind";
import { tableOfList } from "../table-of-list";
import type { TableView } from "../view";
import { worthOf } from "./named-amount";
import { isSlipApart } from "./slip-apart";

/** What an indicator says once more of a form's funds. */
export interface RepeatedFund {
  readonly at: CellRef;
  readonly fund: CellRef;
  readonly because: CellRef;
  readonly table: string;
}

/** `预算执行率`, `资金使用率`: the rate of the form's funds, and not that of one part of them. */
const RATE = /^(项目|资金|经费|部门|整体|年度|全年)*(预算|资金|经费)(执行|使用|支出|支付)率(\(%\))?$/;
const COST = /(成本|投入|投资|总额|经费|资金|预算)/;
/** Of so many digits two figures of one form are hardly a slip apart by accident; rates have fewer, and a name that leaves no other. */
const LEAST_DIGITS = 4;
const LEAST_OF_RATE = 3;

/**
 * Indicators that say once more what the funds of their form say: what it cost what was spent, what it may cost what was planned, the rate
 * of execution. Told where both figures are the same, or one slip of the hand apart. Source: domain law 16, one fact has one value.
 */
export function repeatedFunds(book: Book): readonly RepeatedFund[] {
  return book.indicators.flatMap((list) => {
    const view = fundsAbove(book, list);
    return view === null ? [] : list.indicators.flatMap((one) => repeatedIn(book, view, one));
  });
}

/** The nearest funds above a list on its sheet. */
function fundsAbove(book: Book, { sheet, row }: IndicatorTable): TableView | null {
  const isAbove = (view: TableView): boolean =>
    view.table.sheet === sheet && view.table.area.bottom < row && book.fundsOf(view) !== null;
  return book.views.findLast(isAbove) ?? null;
}

function repeatedIn(book: Book, view: TableView, one: Indicator): readonly RepeatedFund[] {
  const funds = book.fundsOf(view);
  const table = tableOfList(book, one.at);
  if (funds?.total == null || table === null) return [];
  const { total } = funds;
  const { axis } = view.rows;
  const pairs: readonly (readonly [IndicatorCell | null, number | null])[] = RATE.test(label(one.name))
    ? [[one.actual, funds.rate]]
    : isCost(one)
      ? [
          [one.target, funds.budget],
          [one.actual, funds.executed],
        ]
      : [];
  return pairs.flatMap(([cell, column]): readonly RepeatedFund[] => {
    const own = cell === null ? null : figureOf(cell.cell);
    const shown = column === null ? null : axis.figure(total, column);
    if (cell === null || own === null || column === null || shown === null) return [];
    const units = [moneyWorth(own, one.unit), moneyWorth(shown, view.table.unit)];
    return areOne(own, shown, units) && areTheSame(own, shown)
      ? [{ at: cell.at, fund: axis.ref(total, column), because: one.at, table }]
      : [];
  });
}

function isCost({ name, levels }: Indicator): boolean {
  return COST.test(name) || levels.some((level) => /成本/.test(level));
}

/** Whether two figures measure in one unit: both in 万元, or both in per cent. */
function areOne(own: Figure, shown: Figure, [unit, other]: readonly (number | null)[]): boolean {
  if (own.percent || shown.percent) return own.percent && shown.percent;
  return unit === other && unit !== null;
}

/** How many 元 one of a figure's unit is, or of that of its column or table where it prints none; null where it measures no money. */
function moneyWorth(figure: Figure, elsewhere: string): number | null {
  return figure.unit === "" || figure.unit === "元" ? worthOf(figure, elsewhere) : null;
}

/** Whether two figures are the same, or one slip of the hand apart, with digits enough to tell. */
function areTheSame(own: Figure, shown: Figure): boolean {
  if (own.value.equals(shown.value)) return !own.value.isZero();
  const decimals = Math.max(own.decimals, shown.decimals);
  const digits = [own, shown].map(({ value }) => significantDigits(value.toFixed()));
  return (
    digits.some((count) => (own.percent ? LEAST_OF_RATE : LEAST_DIGITS) <= count) &&
    isSlipApart(machineNumber(own.value), machineNumber(shown.value), decimals)
  );
}
