import type { Cell, Grid, PackedSheet } from "../../core/grid";
import { packRows, packSheet, unpackGrid, unpackRows } from "../../core/grid";
import type { SheetMessage } from "./thread";

/** Cells sent at once: some milliseconds' work for whoever takes them, after which a page may draw. */
const CELLS_TOGETHER = 10_000;

/** A grid as the messages that bring it to another thread, where it has that number. */
export function* messagesOf(grid: Grid, number: number): Generator<SheetMessage> {
  yield { is: "sheet", grid: number, frame: packSheet(grid) };
  for (const rows of packRows(grid, CELLS_TOGETHER)) yield { is: "rows", grid: number, rows };
}

/** The sheets that came out of another thread. A sheet that comes under a number again takes the place of the one before. */
export class ArrivedSheets {
  readonly #sheets = new Map<number, { frame: PackedSheet; cells: (readonly Cell[])[]; grid: Grid | null }>();

  take(message: SheetMessage): void {
    if (message.is === "sheet")
      this.#sheets.set(message.grid, { frame: message.frame, cells: [], grid: null });
    else for (const row of unpackRows(message.rows)) this.#sheets.get(message.grid)?.cells.push(row);
  }

  /** Forgets all others. */
  keep(numbers: readonly number[]): void {
    for (const number of this.#sheets.keys()) if (!numbers.includes(number)) this.#sheets.delete(number);
  }

  /** The grid of that number, the same object as long as it is not sent again. One that was never sent is a mistake of ours. */
  grid(number: number): Grid {
    const sheet = this.#sheets.get(number);
    if (sheet === undefined) throw new Error(`sheet ${number} was never sent`);
    return (sheet.grid ??= unpackGrid(sheet.frame, sheet.cells));
  }
}
