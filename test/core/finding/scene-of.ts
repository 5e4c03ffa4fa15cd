import { bookOf, findConstraints } from "../../../src/core/constraint";
import { settle } from "../../../src/core/finding";
import type { BookCell } from "../../../src/core/finding";
import type { Scene } from "../../../src/core/finding/change";
import type { Explanation } from "../../../src/core/finding/story";
import { indicatorTables, moneyFields, scoresBelow } from "../../../src/core/form";
import type { CellRef } from "../../../src/core/grid";
import { parseAddress, refKey } from "../../../src/core/grid";
import { scoringsOf } from "../../../src/core/profile";
import type { Table } from "../../../src/core/table";
import { findTables } from "../../../src/core/table";
import { readSketch } from "../../docs/sheet-sketch";

/** What a search for wrong figures knows of a drawn sheet, and what it finds there. */
export interface SheetScene {
  readonly scene: Scene;
  readonly explanations: readonly Explanation[];
  readonly at: (address: string) => CellRef;
  readonly cell: (address: string) => BookCell;
}

export function sceneOf(sketch: string): SheetScene {
  const { grids } = readSketch(sketch);
  const tables: Table[] = [];
  for (const grid of grids) tables.push(...findTables(grid, tables.length + 1));
  const lists = grids.flatMap(indicatorTables);
  const fields = grids.flatMap((grid) => moneyFields(grid, tables));
  const scores = grids.flatMap((grid) => scoresBelow(grid, lists));
  const book = bookOf(tables, lists, fields, scores);
  const scorings = scoringsOf(grids, lists, tables, null);
  const { scene, explanations } = settle(grids, book, findConstraints(book), scorings);
  const at = (address: string): CellRef => {
    const ref = parseAddress(address, "表1");
    if (ref === null) throw new Error(`no address: ${address}`);
    return ref;
  };
  return {
    scene,
    explanations,
    at,
    cell: (address) => {
      const cell = scene.cells.get(refKey(at(address)));
      if (cell === undefined) throw new Error(`no body cell: ${address}`);
      return cell;
    },
  };
}
