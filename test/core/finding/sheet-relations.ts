import type { Constraint } from "../../../src/core/constraint";
import { bookOf, findConstraints } from "../../../src/core/constraint";
import type { BookCell, CellBook } from "../../../src/core/finding";
import { settle } from "../../../src/core/finding";
import { indicatorTables } from "../../../src/core/form";
import type { CellRef } from "../../../src/core/grid";
import { addressOf, parseAddress, refKey } from "../../../src/core/grid";
import { findTables } from "../../../src/core/table";
import { readSketch } from "../../docs/sheet-sketch";

/** What the relations of a drawn sheet rest on, for tests of single steps. */
export interface SheetRelations {
  readonly cells: CellBook;
  readonly constraints: readonly Constraint[];
  readonly at: (address: string) => CellRef;
  readonly cell: (address: string) => BookCell;
  /** The constraint of a kind with its result at an address. */
  readonly relation: (kind: string, address: string) => Constraint;
}

export function relationsOf(sketch: string): SheetRelations {
  const { grids } = readSketch(sketch);
  const book = bookOf(
    grids.flatMap((grid) => findTables(grid, 1)),
    grids.flatMap(indicatorTables),
  );
  const { cells, relations } = settle(grids, book, findConstraints(book), []).scene;
  const constraints = relations.all.map(({ constraint }) => constraint);
  const at = (address: string): CellRef => {
    const ref = parseAddress(address, "表1");
    if (ref === null) throw new Error(`no address: ${address}`);
    return ref;
  };
  return {
    cells,
    constraints,
    at,
    cell: (address) => {
      const cell = cells.get(refKey(at(address)));
      if (cell === undefined) throw new Error(`no body cell: ${address}`);
      return cell;
    },
    relation: (kind, address) => {
      const found = constraints.find(
        (one) => one.kind === kind && one.result !== null && addressOf(one.result) === address,
      );
      if (found === undefined) throw new Error(`no ${kind} at ${address}`);
      return found;
    },
  };
}
