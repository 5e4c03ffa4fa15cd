import type { CellRef, Grid } from "../grid";
import { cellAt, cellRef } from "../grid";
import { label } from "../text";
import { ORDINAL } from "./header-tree";

/** What a row's stub cells say. */
export interface RowLabel {
  readonly path: readonly string[];
  readonly raw: string;
  readonly at: CellRef | null;
  readonly indent: number;
  /** Number, letter or code: `3`, `A=B+C`, `2080501`; codes spread over columns are joined. */
  readonly ordinal: string;
}

/** The columns that name rows: words, and ordinals or codes; and words before the figures that name none, by what heads them. */
export interface StubColumns {
  readonly stub: readonly number[];
  readonly ordinals: readonly number[];
  readonly asides: readonly number[];
}

/**
 * Reads the labels of rows, top to bottom, over the stub columns. An outer label reaches down over the rows that have
 * none in its column but one further right, as a vertical merge prints it.
 */
export function rowLabels(grid: Grid, rows: readonly number[], columns: StubColumns): readonly RowLabel[] {
  const labels = new Carried();
  const codes = new Carried();
  return rows.map((row) => {
    const words = withoutCounts(columns.stub.map((column) => stubText(grid, row, column)));
    const names = columns.ordinals.map((column) => label(cellAt(grid, row, column).text));
    const instead = words.every((text) => text === "" || isCount(text))
      ? (columns.ordinals.find((column) => isName(grid, row, column)) ??
        columns.asides.find((column) => TOTAL.test(label(stubText(grid, row, column)))))
      : undefined;
    if (instead !== undefined) return nameInCodes(grid, row, instead);
    const own = words.map(label).filter((text) => text !== "");
    // What a ledger adds up by the month is none of the voucher before it.
    const path = own.length === 1 && OF_PERIOD.test(own[0] ?? "") ? own : labels.pathOf(words).map(label);
    const last = words.reduce((found, text, at) => (text === "" ? found : at), -1);
    const raw = words[last] ?? "";
    const column = columns.stub[last];
    return {
      path,
      raw: raw.trim(),
      at: column === undefined ? null : cellRef(grid.sheet, row, column),
      indent: indentOf(raw),
      ordinal: codeOf(codes.pathOf(names)),
    };
  });
}

/** A code spread over columns: in steps (类 `208`, 款 `05`, 项 `01`), or each step with those before it (`208`, `20805`, `2080501`). */
function codeOf(steps: readonly string[]): string {
  return steps.reduce((code, step) => (step.startsWith(code) ? step : code + step), "");
}

/** The total under a vertical heading of a form that is merged over what it adds up. */
const TOTAL = /^(合计|总计|共计|总分|总得分)$/;

/** `本月合计`, `本年累计`, `本期发生额`. */
const OF_PERIOD = /^[本当][日周旬月季年期](合计|小计|累计|总计|发生额(合计)?|及累计)$/;

/** What a total counts (`合计 | 3个村`) names no line below it. */
function withoutCounts(words: readonly string[]): readonly string[] {
  const first = words.findIndex((text) => text !== "");
  if (!/^(合计|总计|共计|小计|总数)$/.test(label(words[first] ?? ""))) return words;
  return words.map((text, at) => (first < at && isCount(text) ? "" : text));
}

/** `3个村`; not `3.乡`, which a number begins that counts lines. */
function isCount(text: string): boolean {
  return /^共?(?!\d+[.、)]\D)\d+\S{0,4}$/.test(label(text));
}

/** A name that stands where codes do, as totals under a merged stub do. */
function isName(grid: Grid, row: number, column: number): boolean {
  const { reading } = cellAt(grid, row, column);
  return reading.is === "words" && !ORDINAL.test(label(reading.text));
}

function nameInCodes(grid: Grid, row: number, column: number): RowLabel {
  const raw = stubText(grid, row, column);
  return {
    path: [label(raw)],
    raw: raw.trim(),
    at: cellRef(grid.sheet, row, column),
    indent: indentOf(raw),
    ordinal: "",
  };
}

/** Texts of several columns, the outer ones carried down to the rows that only name an inner one. */
class Carried {
  #texts: string[] = [];

  pathOf(own: readonly string[]): readonly string[] {
    const last = own.reduce((found, text, at) => (text === "" ? found : at), -1);
    const first = own.findIndex((text) => text !== "");
    if (last < 0) return [];
    this.#texts = own.map((text, at) => (at < first ? (this.#texts[at] ?? "") : text));
    return this.#texts.slice(0, last + 1).filter((text) => text !== "");
  }
}

function stubText(grid: Grid, row: number, column: number): string {
  const cell = cellAt(grid, row, column);
  // A name may begin with a number (`2个乡镇`): in a column of names it is one all the same.
  const named =
    cell.reading.is === "words" || (cell.reading.is === "figure" && cell.reading.figure.unit !== "");
  if (!named) return "";
  return typeof cell.value === "string" ? cell.value : cell.text;
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
