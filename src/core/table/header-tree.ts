import type { CellRef, Grid } from "../grid";
import { cellAt, cellRef } from "../grid";
import { label } from "../text";
import { areUnits, isUnit } from "./unit-of";

/** The labels over one column, outermost first, with the cells they stand in. */
export interface ColumnPath {
  readonly path: readonly string[];
  readonly raw: string;
  readonly at: CellRef | null;
  /** The column's number or letter where a header row numbers the columns (`①`, `3=1+2`), else "". */
  readonly ordinal: string;
}

/**
 * The labels over a column, read from the header rows without knowing merges: a label reaches right over the columns
 * that have none of their own in its row but one below it, as far as the groups above it reach.
 */
export function columnPath(
  grid: Grid,
  header: readonly number[],
  left: number,
  right: number,
  column: number,
): ColumnPath {
  const path: string[] = [];
  let raw = "";
  let at: CellRef | null = null;
  let ordinal = "";
  header.forEach((row, level) => {
    if (numbersLines(grid, row, left, right)) {
      ordinal = label(textAt(grid, row, column));
      return;
    }
    const own = textAt(grid, row, column);
    const first = firstNumbered(grid, row, left, right);
    if (first !== null) {
      const { number, from } = first;
      // Columns whose name stands where others have their number count all the same.
      const place = number - from + column;
      ordinal = from <= column && ORDINAL.test(label(own)) ? label(own) : place < 1 ? "" : String(place);
      if (from <= column) return;
    }
    const source =
      own !== ""
        ? column
        : hasBelow(grid, header, level, column)
          ? spanStart(grid, header, level, left, column)
          : null;
    if (source === null) return;
    const text = own !== "" ? own : textAt(grid, row, source);
    if (text === "") return;
    const named = path.at(-1);
    if (named !== undefined && isUnit(label(own)) && areUnits(labelsIn(grid, row, left, right))) {
      path[path.length - 1] = `${named}(${label(text).replace(/[()]/g, "")})`;
      return;
    }
    path.push(label(text));
    raw = text;
    at = cellRef(grid.sheet, row, source);
  });
  return { path, raw, at, ordinal };
}

export const ORDINAL = /^([①-⑳]|\(?\d{1,2}\)?|[a-z]|[甲乙丙丁])(=.*)?$/;

/** Whether a header row only numbers the columns: `栏次 1 2 3`, `① ② ③=①+②`, `A B C`. */
function numbersLines(grid: Grid, row: number, left: number, right: number): boolean {
  let numbers = 0;
  let others = 0;
  for (let column = left; column <= right; column += 1) {
    const text = label(textAt(grid, row, column));
    if (text === "" || /^(栏次|栏号|列次|行次)$/.test(text)) continue;
    if (ORDINAL.test(text)) numbers += 1;
    else others += 1;
  }
  return 1 <= numbers && others <= (2 <= numbers ? Math.max(1, Math.floor(numbers / 4)) : 0);
}

const WORKED = /^\(?(\d{1,2})\)?=\D*\d.*[+\-×*÷/]/;

/**
 * From where on a header row numbers its columns, behind the names of the parts of groups (`数量 | 占比 | 3=1×50%+2×50% | 4`): one number after the other to the
 * last column, two of them worked out and just as many as there are columns; null where it does not.
 */
export function firstNumbered(
  grid: Grid,
  row: number,
  left: number,
  right: number,
): { readonly number: number; readonly from: number } | null {
  const numberAt = (column: number): number => {
    const text = label(textAt(grid, row, column));
    return ORDINAL.test(text) ? Number.parseInt(text.replace("(", ""), 10) : NaN;
  };
  const number = numberAt(right);
  let from = right;
  while (left < from && numberAt(from - 1) === numberAt(from) - 1) from -= 1;
  const columns = Array.from({ length: right - from + 1 }, (_, at) => from + at);
  const worked = columns.filter((column) => WORKED.test(label(textAt(grid, row, column))));
  const isOfAll = number === right - left + 1 && left < from;
  return isOfAll && 2 <= worked.length ? { number: numberAt(from), from } : null;
}

/** The labels of a header row, blank cells aside. */
function labelsIn(grid: Grid, row: number, left: number, right: number): readonly string[] {
  const labels = Array.from({ length: right - left + 1 }, (_, at) => label(textAt(grid, row, left + at)));
  return labels.filter((text) => text !== "");
}

/** The header text of a cell: words, or a figure that names a column. */
function textAt(grid: Grid, row: number, column: number): string {
  const cell = cellAt(grid, row, column);
  return cell.reading.is === "blank" ? "" : cell.text;
}

function hasBelow(grid: Grid, header: readonly number[], level: number, column: number): boolean {
  return header.slice(level + 1).some((row) => textAt(grid, row, column) !== "");
}

/** The column where the label that covers `column` on this level stands, or null. */
function spanStart(
  grid: Grid,
  header: readonly number[],
  level: number,
  left: number,
  column: number,
): number | null {
  const row = header[level] ?? 0;
  for (let start = column - 1; left <= start; start -= 1) {
    if (textAt(grid, row, start) === "") {
      // A group above that begins between the label and the column ends the label's reach.
      if (beginsGroupAbove(grid, header, level, start + 1)) return null;
      continue;
    }
    if (beginsGroupAbove(grid, header, level, start + 1, column)) return null;
    return hasBelow(grid, header, level, start) ? start : null;
  }
  return null;
}

function beginsGroupAbove(
  grid: Grid,
  header: readonly number[],
  level: number,
  from: number,
  to = from,
): boolean {
  for (let column = from; column <= to; column += 1) {
    if (header.slice(0, level).some((row) => textAt(grid, row, column) !== "")) return true;
  }
  return false;
}
