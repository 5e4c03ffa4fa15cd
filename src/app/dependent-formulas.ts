import type { Area, CellRef, Grid, SheetArea } from "../core/grid";
import { inArea } from "../core/grid";

interface Reader {
  readonly at: CellRef;
  reached: boolean;
}

interface Reading {
  readonly area: Area;
  readonly by: Reader;
}

/** Rows that share a shelf: an area no taller than this is found by its rows, a taller one by its column alone. */
const SHELF = 64;

/**
 * Formulas by the areas they read, so that those a change reaches are found without looking at each formula for each
 * change. Readings of formulas that have been reached are taken off their shelf, so each is looked at once and then
 * no more: running totals over a long column stay affordable.
 */
export class DependentFormulas {
  readonly #widths: ReadonlyMap<string, number>;
  readonly #shelves = new Map<string, Reading[]>();

  constructor(grids: readonly Grid[]) {
    this.#widths = new Map(
      grids.map(({ sheet, origin, cells }) => [
        sheet.toLowerCase(),
        origin.column + cells.reduce((widest, row) => Math.max(widest, row.length), 0),
      ]),
    );
  }

  add(at: CellRef, areas: readonly SheetArea[]): void {
    const by = { at, reached: false };
    for (const { sheet, area } of areas) {
      const right = Math.min(area.right, this.#widths.get(sheet.toLowerCase()) ?? area.left);
      const [from, to] = shelvesOf(area);
      for (let column = area.left; column <= right; column += 1)
        for (let shelf = from; shelf <= to; shelf += 1) this.#shelf(sheet, column, shelf).push({ area, by });
    }
  }

  /** All formulas that read one of these cells, or read one that does. */
  reachedFrom(cells: readonly CellRef[]): readonly CellRef[] {
    const reached: CellRef[] = [];
    const waiting = [...cells];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
      for (const shelf of [TALL, Math.floor(at.row / SHELF)])
        for (const by of this.#take(at, shelf)) {
          reached.push(by.at);
          waiting.push(by.at);
        }
    return reached;
  }

  /** The formulas not reached before that read a cell; what can be reached no more leaves the shelf. */
  #take({ sheet, row, column }: CellRef, shelf: number): readonly Reader[] {
    const key = keyOf(sheet, column, shelf);
    const found: Reader[] = [];
    const left = (this.#shelves.get(key) ?? []).filter(({ area, by }) => {
      if (!by.reached && inArea(area, row, column)) {
        by.reached = true;
        found.push(by);
      }
      return !by.reached;
    });
    this.#shelves.set(key, left);
    return found;
  }

  #shelf(sheet: string, column: number, shelf: number): Reading[] {
    const key = keyOf(sheet, column, shelf);
    const known = this.#shelves.get(key);
    if (known !== undefined) return known;
    const made: Reading[] = [];
    this.#shelves.set(key, made);
    return made;
  }
}

const TALL = -1;

function shelvesOf({ top, bottom }: Area): readonly [number, number] {
  if (SHELF < bottom - top) return [TALL, TALL];
  return [Math.floor(top / SHELF), Math.floor(bottom / SHELF)];
}

/** Formulas do not tell capital letters of a sheet's name apart. */
function keyOf(sheet: string, column: number, shelf: number): string {
  return `${column},${shelf},${sheet.toLowerCase()}`;
}
