import type { IndicatorTable, MoneyField, NamedConstant, ScoreBelow } from "../form";
import { fundsOf, tableKind } from "../form";
import type { CellRef } from "../grid";
import { refKey } from "../grid";
import type { Table } from "../table";
import { cellsIn } from "./cells-in";
import type { Constraint } from "./constraint";
import type { Book } from "./kind";
import { KINDS } from "./kinds/register";
import type { TableView } from "./view";
import { viewOf } from "./view";

/** The tables of a workbook with their structure, its lists of indicators and the amounts and scores its forms name, ready for the laws. */
export function bookOf(
  tables: readonly Table[],
  indicators: readonly IndicatorTable[],
  fields: readonly MoneyField[] = [],
  scores: readonly ScoreBelow[] = [],
  constants: readonly NamedConstant[] = [],
): Book {
  const views = tables.map((one) =>
    viewOf(
      one,
      constants.filter(({ table }) => table === one.id),
    ),
  );
  const funds = new Map(views.map((view) => [view, fundsOf(view.table)] as const));
  const kinds = new Map(views.map((view) => [view, tableKind(view.table)] as const));
  return {
    views,
    indicators,
    fields,
    scores,
    constants,
    fundsOf: (view: TableView) => funds.get(view) ?? null,
    kindOf: (view: TableView) => kinds.get(view) ?? "other",
  };
}

/** Everything that must hold, each relation once: where two laws name the same cells, the first in the register stands. */
export function findConstraints(book: Book): readonly Constraint[] {
  const said = new Map<string, Saying[]>();
  return KINDS.flatMap((kind) => kind.find(book)).filter(({ shape, result, stated }) => {
    const of = result === null ? String(stated?.value.toFixed()) : refKey(result);
    const cells = cellsIn(shape);
    const what = [shape.is, of, cells.length].join();
    const others = said.get(what);
    const saying = new Saying(cells);
    if (others === undefined) said.set(what, [saying]);
    else if (others.some((other) => other.isOf(saying))) return false;
    else others.push(saying);
    return true;
  });
}

/** The cells that a relation speaks of besides its result. They are named only where another relation of as many has the same result. */
class Saying {
  #names: string | null = null;

  constructor(private readonly cells: readonly CellRef[]) {}

  isOf(other: Saying): boolean {
    return this.names === other.names;
  }

  private get names(): string {
    return (this.#names ??= this.cells.map(refKey).sort().join());
  }
}
