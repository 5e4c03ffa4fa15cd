import { stripNumber } from "../../form";
import { ONE, amountOf, lastUnitOf } from "../../number";
import type { Constraint } from "../constraint";
import type { Book } from "../kind";
import type { TableView } from "../view";
import { labelOf } from "./label-of";
import { mayBeBase } from "./scored-line";

/** `各项费用占工程费用的比例(%)` names what the shares are of. */
const OF = /占(.{2,12}?)的?(比例|比重|百分比)(\([^)]*\))?$/;
/** So many lines at least have to bear it out, which show so many digits together. */
const LEAST = 3;
const ASK = 4;

/** A column of shares, and the one cell of another table that they are of. */
interface Base {
  readonly view: TableView;
  readonly row: number;
  readonly column: number;
}

/**
 * Shares of an amount that another table holds, in the line that their heading names: `占工程费用的比例` in the list of other costs, with 工程费用 in the
 * summary before it. Told where two thirds of the figures bear it out.
 */
export function sharesAcross(book: Book): readonly Constraint[] {
  return book.views.flatMap((view) =>
    view.table.columns.flatMap((_, rate) => {
      const name = OF.exec(labelOf(view.columns.axis, rate))?.[1];
      if (
        name === undefined ||
        view.columns.ratios.some((one) => one.rate === rate && one.tally.broken === 0)
      )
        return [];
      const all = [...view.table.rows, ...view.table.columns];
      if (all.some(({ label }) => stripNumber(label) === name)) return [];
      const bases = basesNamed(book, view, name);
      const found = view.columns.axis.lines.flatMap((line, over) =>
        over === rate || !mayBeBase(line) ? [] : bases.map((base) => sharesOf(view, rate, over, base)),
      );
      const told = found.filter((one) => one !== null);
      return told.length === 1 ? (told[0] ?? []) : [];
    }),
  );
}

function basesNamed(book: Book, own: TableView, name: string): readonly Base[] {
  return book.views.flatMap((view) =>
    view === own || moneyUnitOf(view) !== moneyUnitOf(own)
      ? []
      : view.table.rows.flatMap(({ label }, row) =>
          stripNumber(label) === name ? view.table.columns.map((_, column) => ({ view, row, column })) : [],
        ),
  );
}

/** What a table's amounts are in: a per cent sign in the heading of its shares says nothing of them. */
function moneyUnitOf({ table: { unit } }: TableView): string {
  return unit === "%" ? "" : unit;
}

/** The shares of one column, of one base; null where the figures do not say so. */
function sharesOf(
  { table, columns: { axis } }: TableView,
  rate: number,
  over: number,
  base: Base,
): readonly Constraint[] | null {
  const scale = axis.lines[rate]?.percent === true ? 1 : 100;
  const under = base.view.rows.axis.probe(base.row, base.column);
  const rows = axis.cross.flatMap((_, row) =>
    0 < Math.abs(axis.probe(over, row)) && !Number.isNaN(axis.probe(rate, row)) ? [row] : [],
  );
  const half = (row: number): number => 0.5 * lastUnitOf(axis.figure(rate, row)?.decimals ?? 0);
  const holding = rows.filter((row) => {
    const gap = Math.abs((axis.probe(over, row) / under) * 100 - axis.probe(rate, row) * (100 / scale));
    return gap <= half(row) * (100 / scale) * 1.001;
  });
  const digits = holding.map((row) => Math.log10(Math.abs(axis.probe(rate, row)) / (2 * half(row))));
  const evidence = digits.reduce((sum, one) => sum + Math.max(0, one), 0);
  if (holding.length < LEAST || 3 * holding.length < 2 * rows.length || evidence < ASK) return null;
  const at = base.view.rows.axis.ref(base.row, base.column);
  return rows.map((row) => ({
    kind: "share-of-total",
    result: axis.ref(rate, row),
    stated: null,
    shape: {
      is: "quotient",
      over: [{ at: axis.ref(over, row), weight: ONE }],
      under: [{ at, weight: ONE }],
      scale: amountOf(scale),
    },
    because: [axis.lines[rate]?.line.at ?? at, base.view.table.rows[base.row]?.at ?? at],
    trust: "inferred",
    support: null,
    tolerance: "likely",
    table: table.id,
  }));
}
