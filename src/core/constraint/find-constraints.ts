import type { IndicatorTable } from "../form";
import { fundsOf, tableKind } from "../form";
import { ByPlace, refKey } from "../grid";
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
  const taken = new ByPlace<Constraint[]>();
  const stated = new Set<string>();
  return KINDS.flatMap((kind) => kind.find(book)).filter((constraint) => {
    const { result } = constraint;
    if (result === null) {
      const name = nameOf(constraint);
      if (stated.has(name)) return false;
      stated.add(name);
      return true;
    }
    const others = taken.at(result);
    if (others === undefined) taken.set(result, [constraint]);
    else if (others.some((one) => areSame(one, constraint))) return false;
    else others.push(constraint);
    return true;
  });
}

/** Whether two relations of one result say the same of the same cells. Most differ in what can be counted. */
function areSame(one: Constraint, other: Constraint): boolean {
  return cellsIn(one.shape).length === cellsIn(other.shape).length && nameOf(one) === nameOf(other);
}

/** What a relation says, its result aside where that is a cell. */
function nameOf(constraint: Constraint): string {
  const { shape, result, stated } = constraint;
  const said = result === null ? (stated?.value.toFixed() ?? "") : "";
  return [shape.is, said, ...cellsIn(shape).map(refKey).sort()].join("|");
}
