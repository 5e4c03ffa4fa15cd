import type { Area, RawCell, RawSheet } from "../../../core/grid";
import { LIMITS } from "../limits";
import { Refusal } from "../refusal";

/** Cells by row and column, until the rectangle around them is known. */
export class CellRows {
  /** A row's cells stand at the index of their column. */
  readonly #rows = new Map<number, (RawCell | undefined)[]>();
  #left = Infinity;
  #count = 0;

  /** `most` is how many cells there is room for. */
  constructor(private readonly most: number) {}

  /** How many cells there are. */
  get count(): number {
    return this.#count;
  }

  /** False where there is one already: of two, nobody knows which one counts. */
  put(row: number, column: number, cell: RawCell): boolean {
    this.#count += 1;
    if (this.most < this.#count) throw new Refusal({ is: "too-large", cells: this.#count });
    let cells = this.#rows.get(row);
    if (cells === undefined) this.#rows.set(row, (cells = []));
    if (cells[column] !== undefined) return false;
    cells[column] = cell;
    this.#left = Math.min(this.#left, column);
    return true;
  }

  /** The cells an array formula fills belong to it, though only the first one carries it in the file. */
  fill(area: Area, formula: string): void {
    for (const [row, cells] of this.#rows) {
      if (row < area.top || area.bottom < row) continue;
      for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column += 1) {
        const cell = cells[column];
        if (cell !== undefined && (cell.formula ?? null) === null) cells[column] = { ...cell, formula };
      }
    }
  }

  /** The rectangle from the first to the last cell, rows ending with their last one. Refuses one that cannot be held. */
  laidOut(): Pick<RawSheet, "top" | "left" | "rows"> {
    if (this.#rows.size === 0) return { top: 0, left: 0, rows: [] };
    const left = this.#left;
    let [top, bottom, places] = [Infinity, 0, 0];
    for (const [row, cells] of this.#rows) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      places += cells.length - left;
    }
    places += bottom - top + 1;
    if (LIMITS.sheetPlaces < places) throw new Refusal({ is: "too-large", cells: places });
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => {
      const cells = this.#rows.get(top + index);
      if (cells === undefined) return NOTHING;
      return Array.from({ length: cells.length - left }, (__, place) => cells[left + place] ?? null);
    });
    return { top, left, rows };
  }
}

const NOTHING: readonly null[] = [];
