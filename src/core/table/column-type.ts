import type { Grid } from "../grid";
import { cellAt } from "../grid";
import { label } from "../text";
import { ORDINAL } from "./header-tree";
import { headsAnswers, headsOrdinals, headsRemarks } from "./heading-words";
import { isUnit } from "./unit-of";

/** What a column of a block's body holds. */
export type ColumnType = "words" | "figures" | "ordinals" | "blank";

/**
 * The type of a column, from its cells and the labels over it. Ordinals, codes and line numbers are names, not figures.
 * Targets such as `≥70%` count as words: they are compared, never added.
 */
export function columnType(
  grid: Grid,
  rows: readonly number[],
  column: number,
  headings: readonly string[],
): ColumnType {
  const own = headings[headings.length - 1] ?? "";
  if (headsWords(grid, rows, column, headings)) return "words";
  const { figures, words, ordinals } = countReadings(grid, rows, column);
  if (figures === 0 && words === 0) return own === "" || headsRemarks(own) ? "words" : "blank";
  if (2 <= ordinals && ordinals === words) return "ordinals";
  const mayNumber = figures === 0 ? headsOrdinals(own) : 2 <= words;
  if (mayNumber && (areCodes(grid, rows, column) || numberLevels(grid, rows, column))) return "ordinals";
  if (0 < figures && FUNDS.test(own)) return "figures";
  if (figures <= words) return "words";
  if (headsOrdinals(own) || isCount(grid, rows, column)) return "ordinals";
  return "figures";
}

/** Whether all that a column holds are codes of letters and digits (`YZH011000000`): what a statistical form calls its lines. */
function areCodes(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows.every((row) => /^([a-z]{1,5}\d{2,})?$/.test(label(cellAt(grid, row, column).text)));
}

/** The amounts of a project's funds, whatever other labels of the form stand below them. */
const FUNDS = /(预算数|执行数)(\([^)]*\))?$/;

/** How many cells of a column hold figures, words, and words that number lines. */
function countReadings(
  grid: Grid,
  rows: readonly number[],
  column: number,
): { readonly figures: number; readonly words: number; readonly ordinals: number } {
  const counts = { figures: 0, words: 0, ordinals: 0 };
  for (const row of rows) {
    const { reading } = cellAt(grid, row, column);
    if (reading.is === "words") {
      counts.words += 1;
      if (ORDINAL.test(label(reading.text))) counts.ordinals += 1;
    } else if (reading.is === "figure") {
      if (reading.figure.comparator === null) counts.figures += 1;
      else counts.words += 1;
    }
  }
  return counts;
}

/** Whether a column numbers lines in levels: `一` over 1 and 2, all of them whole numbers or Chinese ones. */
function numberLevels(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows.every((row) => {
    const { reading, text } = cellAt(grid, row, column);
    if (reading.is === "words")
      return /^\(?[一二三四五六七八九十]+\)?$/.test(label(text)) || /[合总]计/.test(label(text));
    return reading.is !== "figure" || /^\d{1,2}$/.test(label(text));
  });
}

/** Whether a label heads words whatever the cells look like: targets and results, and remarks in which no figure stands by itself. */
function headsWords(
  grid: Grid,
  rows: readonly number[],
  column: number,
  headings: readonly string[],
): boolean {
  const own = headings[headings.length - 1] ?? "";
  if (headsAnswers(own)) return !isMeasured(grid, rows, column, headings);
  return headsRemarks(own) && !holdsPlainFigures(grid, rows, column);
}

/** `项目推进情况（个）`, `直接救助人次（20分）` over 目标任务 and 完成情况: what is told below is counted in it, or earns its points. */
function isMeasured(
  grid: Grid,
  rows: readonly number[],
  column: number,
  headings: readonly string[],
): boolean {
  return (
    headings.slice(0, -1).some((one) => endsWithUnit(one) || endsWithPoints(one)) &&
    holdsOnlyFigures(grid, rows, column)
  );
}

function endsWithUnit(heading: string): boolean {
  return isUnit(/\([^()]+\)$/.exec(heading)?.[0] ?? "-");
}

function endsWithPoints(heading: string): boolean {
  return /\(\d+(\.\d+)?分\)$/.test(label(heading));
}

function holdsOnlyFigures(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows.every((row) => {
    const { reading } = cellAt(grid, row, column);
    return reading.is === "blank" || (reading.is === "figure" && reading.figure.comparator === null);
  });
}

/** Whether any figure stands by itself: in a column of remarks `3个乡镇` is a remark. */
function holdsPlainFigures(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows.some((row) => {
    const { reading } = cellAt(grid, row, column);
    return reading.is === "figure" && reading.figure.unit === "";
  });
}

/** Whether a column only counts its rows: 1, 2, 3 …, at least three of them. */
function isCount(grid: Grid, rows: readonly number[], column: number): boolean {
  let expected: number | null = null;
  let counted = 0;
  for (const row of rows) {
    const { reading } = cellAt(grid, row, column);
    if (reading.is !== "figure") continue;
    const value = reading.figure.value.toNumber();
    if (reading.figure.decimals !== 0) return false;
    if (expected === null ? value !== 1 : value !== expected) return false;
    expected = value + 1;
    counted += 1;
  }
  return 3 <= counted;
}
