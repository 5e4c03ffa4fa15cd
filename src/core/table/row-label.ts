import type { CellRef, Grid } from "../grid";
import { cellAt, cellRef } from "../grid";
import { label } from "../text";

/** What a row's stub cells say. */
export interface RowLabel {
  readonly path: readonly string[];
  readonly raw: string;
  readonly at: CellRef | null;
  readonly indent: number;
  readonly ordinal: string;
}

/**
 * Reads the labels of rows, top to bottom, over the stub columns. An outer label reaches down over the rows that have
 * none in its column but one further right, as a vertical merge prints it.
 */
export function rowLabels(grid: Grid, rows: readonly number[], stub: readonly number[]): readonly RowLabel[] {
  const carried = new Map<number, string>();
  return rows.map((row) => {
    const own = stub.map((column) => stubText(grid, row, column));
    const last = own.reduce((found, text, at) => (text === "" ? found : at), -1);
    if (last < 0) return { path: [], raw: "", at: null, indent: 0, ordinal: ordinalOf(grid, row, stub) };
    own.forEach((text, at) => {
      const column = stub[at] ?? -1;
      if (text !== "") {
        carried.set(column, text);
        stub.slice(at + 1).forEach((inner) => carried.delete(inner));
      }
    });
    const path = stub.slice(0, last + 1).flatMap((column) => {
      const text = carried.get(column);
      return text === undefined ? [] : [label(text)];
    });
    const column = stub[last] ?? 0;
    const raw = own[last] ?? "";
    return {
      path,
      raw: raw.trim(),
      at: cellRef(grid.sheet, row, column),
      indent: indentOf(raw),
      ordinal: ordinalOf(grid, row, stub),
    };
  });
}

function stubText(grid: Grid, row: number, column: number): string {
  const cell = cellAt(grid, row, column);
  if (cell.reading.is === "words") return typeof cell.value === "string" ? cell.value : cell.text;
  return "";
}

function ordinalOf(grid: Grid, row: number, stub: readonly number[]): string {
  for (const column of stub) {
    const { reading } = cellAt(grid, row, column);
    if (reading.is === "figure" && reading.figure.decimals === 0) return reading.figure.value.toFixed(0);
  }
  return "";
}

/** Leading white space, a full-width space counting two. */
function indentOf(raw: string): number {
  let indent = 0;
  for (const character of raw) {
    if (character === "\u3000") indent += 2;
    else if (character === " " || character === "\u00a0" || character === "\t") indent += 1;
    else break;
  }
  return indent;
}
