import type { IndicatorTable, MoneyField } from "../../form";
import { stripNumber, stripPartMarker } from "../../form";
import type { CellRef } from "../../grid";
import { refKey } from "../../grid";
import type { Figure } from "../../number";
import { largest } from "../../number";
import type { Book } from "../kind";
import type { TableView } from "../view";
import { worthOf } from "./named-amount";
import { isProjectAmount } from "./project-amount";

/** A figure of a form's funds; how many 元 one of its unit is, null where it is no money or no unit is said. */
export interface FundFigure {
  readonly at: CellRef;
  readonly figure: Figure;
  readonly worth: number | null;
}

/** The rate of one line of a form's funds. */
export interface NamedRate extends FundFigure {
  /** The line's name without its number. */
  readonly name: string;
}

/** What a form says of all the funds of its project: null where it does not. */
export interface FormFunds {
  readonly budget: FundFigure | null;
  readonly executed: FundFigure | null;
  readonly rate: FundFigure | null;
  /** The rates of the lines below or above the total, with the names of the lines. */
  readonly rates: readonly NamedRate[];
  /** All figures of their line. */
  readonly line: readonly Figure[];
}

/**
 * The funds that a list of indicators is about: the total of the nearest block of funds above it on its sheet, else what is planned, where its form
 * names but one amount for all of its project (`年度资金总额：| 1000.00`).
 */
export function formFundsOf(book: Book, list: IndicatorTable): FormFunds | null {
  const isAbove = (view: TableView): boolean =>
    view.table.sheet === list.sheet && view.table.area.bottom < list.row && book.fundsOf(view) !== null;
  const view = book.views.findLast(isAbove);
  return view === undefined ? namedFunds(book, list) : fundsIn(book, view);
}

/** How many 元 one of a figure's unit is, or of that of its column or table where it prints none; null where it measures no money. */
export function moneyWorth(figure: Figure, elsewhere: string): number | null {
  return figure.unit === "" || figure.unit === "元" ? worthOf(figure, elsewhere) : null;
}

function fundsIn(book: Book, view: TableView): FormFunds | null {
  const funds = book.fundsOf(view);
  if (funds?.total == null) return null;
  const { total } = funds;
  const { axis } = view.rows;
  const at = (column: number | null): FundFigure | null => {
    const figure = column === null ? null : axis.figure(total, column);
    return column === null || figure === null
      ? null
      : { at: axis.ref(total, column), figure, worth: moneyWorth(figure, view.table.unit) };
  };
  return {
    budget: at(funds.budget),
    executed: at(funds.executed),
    rate: at(funds.rate),
    rates: axis.lines.flatMap(({ line }, row): readonly NamedRate[] => {
      const figure = row === total || funds.rate === null ? null : axis.figure(row, funds.rate);
      if (funds.rate === null || figure === null) return [];
      const name = stripNumber(stripPartMarker(line.label));
      return [{ name, at: axis.ref(row, funds.rate), figure, worth: null }];
    }),
    line: axis.cross.flatMap((_, column) => axis.figure(total, column) ?? []),
  };
}

function namedFunds({ fields, views, indicators }: Book, { sheet, row }: IndicatorTable): FormFunds | null {
  const rows = indicators.flatMap((list) => (list.sheet === sheet && list.row < row ? [list.row] : []));
  const before = largest([-1, ...rows]);
  const named = fields.filter(
    ({ at, name }) => at.sheet === sheet && before < at.row && at.row < row && isProjectAmount(name),
  );
  const [first] = named;
  if (first === undefined || !named.every((one) => refKey(one.at) === refKey(first.at))) return null;
  const { at, figure } = first;
  const worth = moneyWorth(figure, unitOf(views, first));
  return { budget: { at, figure, worth }, executed: null, rate: null, rates: [], line: [figure] };
}

function unitOf(views: readonly TableView[], { unit, table }: MoneyField): string {
  return unit === "" ? (views.find((view) => view.table.id === table)?.table.unit ?? "") : unit;
}
