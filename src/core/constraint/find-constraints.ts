import { fundsOf, tableKind } from "../form";
import type { Table } from "../table";
import type { Constraint } from "./constraint";
import type { Book } from "./kind";
import { KINDS } from "./kinds/register";
import type { TableView } from "./view";
import { viewOf } from "./view";

/** The tables of a workbook with their structure, ready for the laws. */
export function bookOf(tables: readonly Table[]): Book {
  const views = tables.map(viewOf);
  const funds = new Map(views.map((view) => [view, fundsOf(view.table)] as const));
  const kinds = new Map(views.map((view) => [view, tableKind(view.table)] as const));
  return {
    views,
    fundsOf: (view: TableView) => funds.get(view) ?? null,
    kindOf: (view: TableView) => kinds.get(view) ?? "other",
  };
}

/** Everything that must hold, each relation once: where two laws name the same cells, the first in the register stands. */
export function findConstraints(book: Book): readonly Constraint[] {
  const seen = new Set<string>();
  return KINDS.flatMap((kind) => kind.find(book)).filter((constraint) => {
    const name = nameOf(constraint);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function nameOf({ result, shape, stated }: Constraint): string {
  const place = (at: { sheet: string; row: number; column: number }): string =>
    `${at.sheet}!${at.row},${at.column}`;
  const cells =
    shape.is === "sum"
      ? shape.terms.map((term) => place(term.at))
      : shape.is === "quotient"
        ? [...shape.over, ...shape.under].map((term) => place(term.at))
        : shape.factors.map(place);
  return [shape.is, result === null ? (stated?.value.toFixed() ?? "") : place(result), ...cells.sort()].join(
    "|",
  );
}
