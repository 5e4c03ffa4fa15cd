import { stripNumber, stripPartMarker } from "../../form";
import type { CellRef } from "../../grid";
import { significantDigits, sumOf } from "../../number";
import type { NonEmpty } from "../../text";
import { isNonEmpty } from "../../text";
import { addedUp } from "../added-up";
import type { Constraint } from "../constraint";
import type { Book } from "../kind";
import type { TableView } from "../view";
import { labelOf } from "./label-of";

/** A figure of a form, and the line of a table below it that spreads it over the years. */
interface Spread {
  readonly result: CellRef;
  readonly label: CellRef | null;
  readonly parts: NonEmpty<CellRef>;
  readonly holds: boolean;
  readonly digits: number;
  readonly table: string;
}

const LEAST_YEARS = 3;
/** A form has its values in one column or two, whatever stands beside them. */
const MOST_COLUMNS = 4;
/** Digits that those which hold have to show. */
const ASK = 3;

/**
 * What a form names once (`专项债券融资 | 95.3`), and a table below it year by year in a line of the same name, is the sum of that line. Told where the figures
 * bear it out, as many as speak against it and one at least.
 */
export function spreadOverYears({ views }: Book): readonly Constraint[] {
  return views.flatMap((view) => {
    const years = yearsOf(view);
    const above = views.filter((one) => one !== view && isAbove(one, view));
    if (years.length < LEAST_YEARS) return [];
    const spreads = above.flatMap((one) => spreadsOf(one, view, years));
    const holding = spreads.filter(({ holds }) => holds);
    const digits = holding.reduce((all, one) => all + one.digits, 0);
    return digits < ASK || holding.length * 2 < spreads.length ? [] : spreads.map(constraintOf);
  });
}

function isAbove({ table: one }: TableView, { table }: TableView): boolean {
  return one.sheet === table.sheet && one.area.bottom < table.area.top && one.columns.length <= MOST_COLUMNS;
}

/** The columns headed by years, each by its own. */
function yearsOf({ table }: TableView): readonly number[] {
  const years = table.columns.flatMap(({ label }, at) => (YEAR.test(label) ? [at] : []));
  const labels = new Set(years.map((at) => table.columns[at]?.label));
  return labels.size === years.length ? years : [];
}

const YEAR = /^(19|20)\d{2}年(度)?([及和]?以[前后](年度)?)?$/;

function spreadsOf(form: TableView, view: TableView, years: readonly number[]): readonly Spread[] {
  const named = (one: TableView, row: number): string =>
    stripPartMarker(stripNumber(labelOf(one.rows.axis, row))).replace(/\([^)]*\)/g, "");
  return view.table.rows.flatMap((_, row): readonly Spread[] => {
    const name = named(view, row);
    const rows = form.table.rows.flatMap((_, at) => (name !== "" && named(form, at) === name ? [at] : []));
    const [only, ...others] = rows;
    return only === undefined || 0 < others.length ? [] : spreadOf({ form, at: only }, { view, row }, years);
  });
}

function spreadOf(
  { form, at }: { readonly form: TableView; readonly at: number },
  { view, row }: { readonly view: TableView; readonly row: number },
  years: readonly number[],
): readonly Spread[] {
  const own = form.rows.axis.cross.flatMap((_, column) => {
    const figure = form.rows.axis.figure(at, column);
    return figure === null ? [] : [{ figure, column }];
  });
  const [shown, ...others] = own;
  const { axis } = view.rows;
  const filled = years.filter((column) => axis.figure(row, column) !== null);
  const parts = filled.map((column) => axis.ref(row, column));
  if (shown === undefined || 0 < others.length || filled.length < LEAST_YEARS || !isNonEmpty(parts))
    return [];
  const sum = sumOf(filled.flatMap((column) => axis.figure(row, column)?.value ?? []));
  return [
    {
      result: form.rows.axis.ref(at, shown.column),
      label: form.table.rows[at]?.at ?? null,
      parts,
      holds: sum.equals(shown.figure.value),
      digits: significantDigits(shown.figure.value.toFixed()),
      table: form.table.id,
    },
  ];
}

function constraintOf({ result, label, parts, table }: Spread): Constraint {
  return {
    kind: "row-total",
    result,
    stated: null,
    shape: addedUp(parts),
    because: [label ?? result],
    trust: "inferred",
    support: null,
    tolerance: "likely",
    table,
  };
}
