import type { Area, RawCell, RawSheet } from "../../../core/grid";
import { Refusal } from "../refusal";

/** More places than this between the first and the last cell of all rows are not laid out. */
const MOST_PLACES = 20_000_000;

/** Cells by row and column, until the rectangle around them is known. */
export class CellRows {
  readonly #rows = new Map<number, Map<number, RawCell>>();

  put(row: number, column: number, cell: RawCell): void {
    const cells = this.#rows.get(row) ?? new Map<number, RawCell>();
    cells.set(column, cell);
    this.#rows.set(row, cells);
  }

  /** The cells an array formula fills belong to it, though only the first one carries it in the file. */
  fill(area: Area, formula: string): void {
    for (const [row, cells] of this.#rows) {
      if (row < area.top || area.bottom < row) continue;
      for (const [column, cell] of cells)
        if (area.left <= column && column <= area.right && (cell.formula ?? null) === null)
          cells.set(column, { ...cell, formula });
    }
  }

  /** The rectangle from the first to the last cell, rows ending with their last one. Refuses one that cannot be held. */
  laidOut(): Pick<RawSheet, "top" | "left" | "rows"> {
    const filled = [...this.#rows.keys()];
    if (filled.length === 0) return { top: 0, left: 0, rows: [] };
    let [top, bottom, left] = [Infinity, 0, Infinity];
    for (const [row, cells] of this.#rows) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      for (const column of cells.keys()) left = Math.min(left, column);
    }
    this.#refuseIfTooLarge(left, bottom - top + 1);
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) =>
      rowFrom(this.#rows.get(top + index), left),
    );
    return { top, left, rows };
  }

  #refuseIfTooLarge(left: number, height: number): void {
    let places = height;
    for (const cells of this.#rows.values()) {
      let last = left;
      for (const column of cells.keys()) last = Math.max(last, column);
      places += last - left + 1;
    }
    if (MOST_PLACES < places) throw new Refusal({ is: "too-large", cells: places });
  }
}

function rowFrom(cells: ReadonlyMap<number, RawCell> | undefined, left: number): readonly (RawCell | null)[] {
  if (cells === undefined) return NOTHING;
  let last = left;
  for (const column of cells.keys()) last = Math.max(last, column);
  return Array.from({ length: last - left + 1 }, (_, index) => cells.get(left + index) ?? null);
}

const NOTHING: readonly null[] = [];
