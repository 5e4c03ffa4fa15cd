import type { IndicatorTable } from "../form";
import { fundsOf, tableKind } from "../form";
import { refKey } from "../grid";
import type { Table } from "../table";
import { cellsIn } from "./cells-in";
import type { Constraint } from "./constraint";
import type { Book } from "./kind";
import { KINDS } from "./kinds/register";
import type { TableView } from "./view";
import { viewOf } from "./view";

/** The tables of a workbook with their structure and its lists of indicators, ready for the laws. */
export function bookOf(tables: readonly Table[], indicators: readonly IndicatorTable[]): Book {
  const views = tables.map(viewOf);
  const funds = new Map(views.map((view) => [view, fundsOf(view.table)] as const));
  const kinds = new Map(views.map((view) => [view, tableKind(view.table)] as const));
  return {
    views,
    indicators,
    fundsOf: (view: TableView) => funds.get(view) ?? null,
    kindOf: (view: TableView) => kinds.get(view) ?? "other",
  };
}

/** Everything that must hold, each relation once: where two laws name the same cells, the first in the register stands. */
export function findConstraints(book: Book): readonly Constraint[] {
  const said = new Set<string>();
  return KINDS.flatMap((kind) => kind.find(book)).filter((constraint) => {
    const name = nameOf(constraint);
    const isNew = !said.has(name);
    said.add(name);
    return isNew;
  });
}

/** What a relation says: of which cell, or which figure in a label, and of which others. */
function nameOf({ shape, result, stated }: Constraint): string {
  const of = result === null ? String(stated?.value.toFixed()) : refKey(result);
  return [shape.is, of, ...cellsIn(shape).map(refKey).sort()].join();
}
