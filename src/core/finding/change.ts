import type { CellRef } from "../grid";
import { refKey } from "../grid";
import type { Amount } from "../number";
import type { BookCell, CellBook } from "./cell-book";
import type { Strangeness } from "./expected-size";
import type { Relations } from "./relations";
import type { SlipStory } from "./slips";
import { slipOf } from "./slips";

/** What a search needs to know of the workbook. */
export interface Scene {
  readonly cells: CellBook;
  readonly relations: Relations;
  readonly neighbours: (ref: CellRef) => readonly Amount[];
  readonly strangeness: Strangeness;
}

/** One cell's change within a story. */
export interface Change {
  readonly ref: CellRef;
  readonly value: Amount;
  readonly slip: SlipStory | null;
  /** Decimal logarithm of how unlikely the change is; lower is likelier. */
  readonly cost: number;
}

/** What any unexplained change of a typed figure costs; evidence takes off from it. */
const BASE = 5;
const DERIVED = -0.4;
const BLANK = 1.5;
const FORMULA = 2;
const ODD_TEXT = -2;
const EXCESS_DECIMALS = -1.5;
const LONE_ZERO = -0.7;
const NEW_DECIMALS = 1.5;
const TOLD_SLIP = 0.5;

/** A change with its price: its slip of the hand, the cell's part in the table, and what stands out about it. */
export function changeOf(cell: BookCell, value: Amount, scene: Scene): Change {
  const slip = slipOf(cell, value, scene.neighbours(cell.ref));
  const derived = scene.relations.of(refKey(cell.ref)).some(({ constraint }) => {
    return constraint.result !== null && refKey(constraint.result) === refKey(cell.ref);
  });
  const { oddities } = cell;
  let cost = BASE - (slip?.weight ?? 0);
  if (derived) cost += DERIVED;
  if (cell.state === "blank") cost += BLANK;
  if (cell.cell.formula !== null) cost += FORMULA;
  if (oddities.text) cost += ODD_TEXT;
  if (oddities.loneZero) cost += LONE_ZERO;
  if (0 < oddities.excess && value.decimalPlaces() <= oddities.othersDecimals) cost += EXCESS_DECIMALS;
  if (Math.max(oddities.othersDecimals, cell.columnDecimals) < value.decimalPlaces()) cost += NEW_DECIMALS;
  cost -= proportionGain(cell, value, scene);
  const told = slip !== null && (TOLD_SLIP <= slip.weight || cell.state === "blank");
  return { ref: cell.ref, value, slip: told ? slip : null, cost };
}

/** What the change wins in likeness to the rest of its table, at most one and a half either way. */
function proportionGain(cell: BookCell, value: Amount, scene: Scene): number {
  if (cell.state !== "figure") return 0;
  const before = scene.strangeness(cell.ref, cell.value.toNumber());
  const after = scene.strangeness(cell.ref, value.toNumber());
  if (before === null || after === null) return 0;
  return Math.max(-1.5, Math.min(1.5, before - after));
}
