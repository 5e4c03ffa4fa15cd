import type { Indicator, IndicatorCell } from "../../form";
import type { CellRef } from "../../grid";
import { figureOf } from "../../grid";
import type { Amount, Figure } from "../../number";
import { ONE, amountOf, machineNumber, significantDigits } from "../../number";
import { label } from "../../text";
import type { Book } from "../kind";
import { tableOfList } from "../table-of-list";
import type { FormFunds, FundFigure } from "./form-funds";
import { formFundsOf, moneyWorth } from "./form-funds";
import { digitSlip } from "./digit-slip";

/** What an indicator says once more of a form's funds. */
export interface RepeatedFund {
  readonly at: CellRef;
  readonly fund: CellRef;
  /** How many units of the indicator one of the fund is: 10000 of `1000元` beside 万元. */
  readonly weight: Amount;
  readonly because: CellRef;
  readonly table: string;
}

/** `预算执行率`, `资金使用率`: the rate of the form's funds, and not that of one part of them. */
const RATE = /^(项目|资金|经费|部门|整体|年度|全年)*(预算|资金|经费)(执行|使用|支出|支付)率(\(%\))?$/;
/** `基本支出预算执行率`: the rate of the line that bears the rest of the name. */
const RATE_OF_LINE = /^(.{2,12}?)(预算|资金)?(执行|使用|支付)率(\(%\))?$/;
const COST = /(成本|投入|投资|总额|经费|资金|预算)/;
/** `项目总成本`, `项目总投入`, `预算总成本`, `项目成本`: all that the project costs. */
const WHOLE =
  /^(?=项目|.*总)(项目|工程|预算|计划|本?年度?|全年|当年|实际)*总?(成本|投资|投入|支出|费用|造价|经费|预算|资金)(总?(额|量|数|计)|金额|规模)?(控制(数|额)?)?$/;
/** What may stand about the name of an indicator: `指标1：`, `（万元）`. */
const ABOUT = /^指标\d*[:.、]|\([^()]*\)$/g;
/** Of so many digits two figures of one form are hardly a slip apart by accident; rates have fewer, and a name that leaves no other. */
const LEAST_DIGITS = 4;
const LEAST_OF_RATE = 3;

/**
 * Indicators that say once more what the funds of their form say: what it cost what was spent, what it may cost what was planned, the rate
 * of execution. Told where both figures are the same, or one slip of the hand apart. Source: domain law 16, one fact has one value.
 */
export function repeatedFunds(book: Book): readonly RepeatedFund[] {
  return book.indicators.flatMap((list) => {
    const funds = formFundsOf(book, list);
    if (funds === null) return [];
    const whole = list.indicators.filter(isWholeCost);
    return list.indicators.flatMap((one) => {
      const table = tableOfList(book, one.at);
      const isOnly = whole.length === 1 && whole.includes(one);
      return table === null ? [] : repeatedIn(funds, one, isOnly).map((found) => ({ ...found, table }));
    });
  });
}

type Repeated = Omit<RepeatedFund, "table">;

function repeatedIn(funds: FormFunds, one: Indicator, isOnly: boolean): readonly Repeated[] {
  const ofLine = rateOfLine(funds, label(one.name));
  const pairs: readonly (readonly [IndicatorCell | null, FundFigure | null])[] = RATE.test(label(one.name))
    ? [[one.actual, funds.rate]]
    : ofLine !== null
      ? [[one.actual, ofLine]]
      : isCost(one)
        ? [
            [one.target, funds.budget],
            [one.actual, funds.executed],
          ]
        : [];
  return pairs.flatMap(([cell, fund]): readonly Repeated[] => {
    const own = cell === null ? null : figureOf(cell.cell);
    if (cell === null || own === null || fund === null) return [];
    const weight = weightOf(own, one, fund);
    const isTold =
      weight !== null &&
      (areTheSame(own, fund.figure, weight) || (isOnly && hasSlipped(own, fund.figure, weight, funds)));
    const isOfOneUnit = isOnly || weight?.equals(ONE) === true;
    return isTold && isOfOneUnit ? [{ at: cell.at, fund: fund.at, weight, because: one.at }] : [];
  });
}

/** The rate of the one line of funds that an indicator names, or null. */
function rateOfLine({ rates }: FormFunds, name: string): FundFigure | null {
  const line = RATE_OF_LINE.exec(name)?.[1];
  const [only = null, ...others] = rates.filter((rate) => rate.name === line);
  return 0 < others.length ? null : only;
}

function isCost({ name, levels }: Indicator): boolean {
  return COST.test(name) || levels.some((level) => /成本/.test(level));
}

function isWholeCost({ name }: Indicator): boolean {
  return WHOLE.test(label(name).replace(ABOUT, ""));
}

/** How many units of an indicator one of a fund is: both money of a unit that is said, or both in per cent; null where they are not. */
function weightOf(own: Figure, { unit, name }: Indicator, { figure, worth }: FundFigure): Amount | null {
  if (own.percent || figure.percent) return own.percent && figure.percent ? ONE : null;
  // `项目总投入（≥**万元）` says its unit in its name.
  const said = unit === "" ? (/\([^()]*?([百千万亿]*元)\)$/.exec(label(name))?.[1] ?? "") : unit;
  const other = moneyWorth(own, said);
  return other === null || worth === null ? null : amountOf(worth).div(other);
}

/** Whether two figures are the same, or one slip of the hand apart, with digits enough to tell. */
function areTheSame(own: Figure, shown: Figure, weight: Amount): boolean {
  const due = shown.value.times(weight);
  if (own.value.equals(due)) return !due.isZero();
  const digits = [own.value, due].map((value) => significantDigits(value.toFixed()));
  return (
    digits.some((count) => (own.percent ? LEAST_OF_RATE : LEAST_DIGITS) <= count) &&
    slipOf(own, due) !== null &&
    !isRounded(own, due)
  );
}

/**
 * Whether a slip that nobody makes on purpose explains why all the project's cost is not what its funds are, however few the digits: a point
 * shifted, a digit dropped or doubled. One digit wrong may be another amount, and so may what stands elsewhere in the funds' line.
 */
function hasSlipped(own: Figure, shown: Figure, weight: Amount, { line }: FormFunds): boolean {
  const due = shown.value.times(weight);
  const slip = slipOf(own, due);
  const isAnother = line.some((other) => other.value.times(weight).equals(own.value));
  return (slip === "shifted" || slip === "length") && !isAnother && !isRounded(own, due);
}

function slipOf(own: Figure, due: Amount): ReturnType<typeof digitSlip> {
  const decimals = Math.max(own.decimals, due.decimalPlaces());
  return digitSlip(machineNumber(own.value), machineNumber(due), decimals);
}

/** `≤202.6万元` of 202.64: the same, printed shorter. */
function isRounded(own: Figure, due: Amount): boolean {
  return due.toDecimalPlaces(own.decimals).equals(own.value);
}
