import type { Constraint } from "../../../src/core/constraint";
import type { BookCell, CellBook } from "../../../src/core/finding";
import type { CellRef } from "../../../src/core/grid";
import { addressOf } from "../../../src/core/grid";
import { sceneOf } from "./scene-of";

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
  const { scene, at, cell } = sceneOf(sketch);
  const constraints = scene.relations.all.map(({ constraint }) => constraint);
  return {
    cells: scene.cells,
    constraints,
    at,
    cell,
    relation: (kind, address) => {
      const found = constraints.find(
        (one) => one.kind === kind && one.result !== null && addressOf(one.result) === address,
      );
      if (found === undefined) throw new Error(`no ${kind} at ${address}`);
      return found;
    },
  };
}
