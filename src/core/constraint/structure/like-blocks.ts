import type { CellRef } from "../../grid";
import { significantDigits } from "../../number";
import type { Book } from "../kind";
import type { TableView } from "../view";
import type { Tally } from "./sum";

/** A total that the total of the block above repeats, column by column: where the money comes from, and what it goes to. */
export interface RepeatedTotal {
  readonly view: TableView;
  readonly above: CellRef;
  readonly below: CellRef;
  readonly label: CellRef | null;
  readonly tally: Pick<Tally, "holds" | "broken" | "evidence">;
}

/** More digits than two totals share by accident. */
const ASK = 3;

/**
 * The totals of two blocks of one form right below each other, under headings that repeat (`资金来源：上年 | 本年` over `支出明细：上年 | 本年`), where
 * they agree in all columns. Where they differ in one, the two may be of two months.
 */
export function repeatedTotals({ views }: Book): readonly RepeatedTotal[] {
  return views.flatMap((below, at) => {
    const above = views[at - 1];
    if (above === undefined || above.table.sheet !== below.table.sheet) return [];
    const [upper, lower] = [onlyTotal(above), onlyTotal(below)];
    if (upper === null || lower === null) return [];
    const pairs = below.table.columns.flatMap((line, column) => {
      const same = above.table.columns.findIndex(({ label }) => label !== "" && label === line.label);
      const [one, other] = [above.rows.axis.probe(upper, same), below.rows.axis.probe(lower, column)];
      const isRate = below.rows.axis.cross[column]?.role.rate === true;
      return isRate || line.label === "" || same < 0 || Number.isNaN(one) || Number.isNaN(other)
        ? []
        : [{ column, same, holds: one === other, digits: digitsOf(below, lower, column) }];
    });
    const evidence = pairs.reduce((all, { digits }) => all + digits, 0);
    if (evidence < ASK || pairs.some(({ holds }) => !holds)) return [];
    return pairs.map(({ column, same }) => ({
      view: below,
      above: above.rows.axis.ref(upper, same),
      below: below.rows.axis.ref(lower, column),
      label: below.table.rows[lower]?.at ?? null,
      tally: { holds: pairs.length, broken: 0, evidence },
    }));
  });
}

/** The only line of a table that calls itself the total; null where none or several do. */
function onlyTotal({ rows: { axis } }: TableView): number | null {
  const totals = axis.lines.flatMap(({ role }, at) => (role.total === "total" ? [at] : []));
  return totals.length === 1 ? (totals[0] ?? null) : null;
}

/** The digits of a figure, trailing noughts aside. */
function digitsOf({ rows: { axis } }: TableView, row: number, column: number): number {
  return significantDigits(axis.figure(row, column)?.value.toFixed() ?? "");
}
