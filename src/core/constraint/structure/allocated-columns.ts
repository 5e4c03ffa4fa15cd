import type { Explanation } from "../../allocate";
import { explainColumn } from "../../allocate";
import { weightedColumns } from "../../form";
import type { Amount } from "../../number";
import { lastUnits, ONE, sumOf, largest } from "../../number";
import type { Book } from "../kind";
import type { TableView } from "../view";
import type { AllocatedColumn, BaseColumn } from "./allocated-column";
import { linesOf } from "./lines-of";
import type { UnitRows } from "./unit-rows";
import { rowsNamed, unitRowsOf } from "./unit-rows";

/** So many units at least must follow the rule; fewer agree by accident, or by hand. */
const LEAST_FITTING = 5;
/** On average a share is at least so many last units: among smaller ones every split looks like every other. */
const LEAST_SHARE = 100;
/** So many shares at least must have needed rounding: without any there is no rule to be told. */
const LEAST_ROUNDED = 3;

/**
 * The columns of all allocation tables whose bases are recognised by the figures themselves: most units have, to the last
 * place, what a known rounding makes of their bases, or of an equal split. What no base explains so is not in the list, so
 * that nothing is ever held against a base that only happens to stand beside it.
 */
export function allocatedColumns(book: Book): readonly AllocatedColumn[] {
  return book.views.flatMap((view) => {
    const units = book.kindOf(view) === "allocation" ? unitRowsOf(view) : null;
    return units === null
      ? []
      : amountColumns(view).flatMap((column) => allocatedBy(book, view, column, units) ?? []);
  });
}

const AMOUNTS = /(分配|下达|安排|补助|资金|金额)/;

/** What is due, as against what was paid of it earlier and what is paid now. */
const DUE = /^应(分配|下达|安排|拨付|补助)/;

/**
 * Columns that print a weight; where none does, what is due; where nothing says so, those that say they are money handed
 * out. Totals over columns are none of these: a batch is what is left of what is due, and never handed out by itself.
 */
export function amountColumns(view: TableView): readonly number[] {
  const weighted = weightedColumns(view.table).map(({ column }) => column);
  if (0 < weighted.length) return weighted;
  const due = view.table.columns.flatMap((line, column) => (DUE.test(line.path.join()) ? [column] : []));
  if (0 < due.length) return due;
  const wholes = new Set(view.columns.sums.map(({ whole }) => whole));
  return view.table.columns.flatMap((line, column) =>
    AMOUNTS.test(line.path.join()) && !wholes.has(column) ? [column] : [],
  );
}

function allocatedBy(
  book: Book,
  view: TableView,
  column: number,
  { rows, total }: UnitRows,
): AllocatedColumn | null {
  const printed = amountsAt(view, column, rows);
  const whole = amountsAt(view, column, [total])?.[0];
  if (printed === null || whole === undefined) return null;
  const decimals = largest(rows.map((row) => view.columns.axis.decimals(column, row)));
  if (
    sumOf(printed)
      .times(10 ** decimals)
      .lessThan(LEAST_SHARE * rows.length)
  )
    return null;
  const sizes = sizesOf(view, column, rows);
  const explained = (base: BaseColumn | null): AllocatedColumn | null => {
    const bases = base === null ? rows.map(() => ONE) : amountsAt(base.view, base.column, base.rows);
    if (bases === null || !isNear(printed, bases, whole, decimals)) return null;
    const explanation = explainColumn({ printed, bases, total: whole, decimals, sizes });
    return explanation !== null && isTold(explanation, bases, whole, decimals)
      ? { view, column, rows, total, base, printed, explanation }
      : null;
  };
  const found = [...basesFor(book, view, rows), null].flatMap((base) => explained(base) ?? []);
  const departures = (one: AllocatedColumn): number => one.explanation.best.departures.length;
  return found.reduce<AllocatedColumn | null>(
    (best, one) => (best === null || departures(one) < departures(best) ? one : best),
    null,
  );
}

/** Every column that lists a figure for each of these units and is no money of the same table. */
function basesFor(book: Book, own: TableView, rows: readonly number[]): readonly BaseColumn[] {
  const labels = rows.map((row) => own.table.rows[row]?.label ?? "");
  const money = new Set(own.columns.sums.flatMap(linesOf));
  return book.views.flatMap((view) => {
    const places = view === own ? rows : rowsNamed(labels, view.table);
    if (places === null) return [];
    return view.table.columns.flatMap((line, at) => {
      const isMoney = AMOUNTS.test(line.path.join()) || (view === own && money.has(at));
      return isMoney ? [] : [{ view, column: at, rows: places }];
    });
  });
}

/** Amounts of 0 or more, as stored; null where one is missing, is a percentage or lies below zero. */
function amountsAt(view: TableView, column: number, rows: readonly number[]): readonly Amount[] | null {
  const amounts = rows.map((row) => {
    const figure = view.columns.axis.figure(column, row);
    return figure === null || figure.percent || figure.value.isNegative() ? null : figure.value;
  });
  return amounts.every((value) => value !== null) ? amounts : null;
}

/** What each unit gets in all: the column that adds this one up, where there is one. */
function sizesOf(view: TableView, column: number, rows: readonly number[]): readonly Amount[] | null {
  const sum = view.columns.sums.find(({ parts }) => parts.some(({ line }) => line === column));
  return sum === undefined ? null : amountsAt(view, sum.whole, rows);
}

/** A first look by machine numbers: most units lie within two last units of their quota. It only saves time. */
function isNear(
  printed: readonly Amount[],
  bases: readonly Amount[],
  total: Amount,
  decimals: number,
): boolean {
  const rate = total.toNumber() / bases.reduce((sum, base) => sum + base.toNumber(), 0);
  const near = printed.filter((value, place) => {
    const quota = rate * (bases[place]?.toNumber() ?? 0);
    return Math.abs(quota - value.toNumber()) <= 2 * 10 ** -decimals;
  });
  return printed.length - near.length <= mostDepartures(printed.length);
}

function mostDepartures(units: number): number {
  return Math.max(2, Math.floor(units / 4));
}

/** Whether so many units follow the rule, and so many of them had to be rounded, that it cannot be chance. */
function isTold({ best }: Explanation, bases: readonly Amount[], total: Amount, decimals: number): boolean {
  const gone = new Set(best.departures.map(({ place }) => place));
  const whole = sumOf(bases);
  const rounded = bases.filter(
    (base, place) => !gone.has(place) && !lastUnits(total.times(base).div(whole), decimals).rest.isZero(),
  );
  return (
    gone.size <= mostDepartures(bases.length) &&
    LEAST_FITTING <= bases.length - gone.size &&
    LEAST_ROUNDED <= rounded.length
  );
}
