import type { Grid, RawCell, RawSheet } from "../../src/core/grid";
import { columnNumber, makeGrid, parseAddress, parseArea } from "../../src/core/grid";

/** The cell a `<1>` in a sketch marks. */
export interface Mark {
  readonly number: number;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A workbook drawn in text, and the cells its author marked. */
export interface Sketch {
  readonly sheets: readonly RawSheet[];
  readonly grids: readonly Grid[];
  readonly marks: readonly Mark[];
}

/**
 * Reads a workbook drawn in text. Every line is a row, `|` parts its cells, half-width spaces around a cell are padding
 * (full-width ones are part of it), `⏎` is a line break inside a cell, a blank line is a blank row.
 *
 * A line `# 表2` begins a sheet of that name; without one there is one sheet, 表1. Behind the name may follow, each after
 * ` · `: `at C5` (where the sketch's first cell stands), `merge A1:D1 A3:A6`, `hide rows 4 5`, `hide columns C`, `hidden`.
 *
 * Typing: `-1,234.50`, `(25.10)`, `85.96%` are numbers that print so; everything else is text, and so is what follows an apostrophe
 * (`'12.00`). `12.35 ~ 12.3476` is a number that prints the first and holds the second. `=SUM(B2:B4) -> 12` is a formula
 * with its result. `<1>` at a cell's end marks it as the cell of the first finding.
 */
export function readSketch(text: string): Sketch {
  const marks: Mark[] = [];
  const sheets: { head: Head; rows: (RawCell | null)[][] }[] = [];
  for (const line of trimmed(text)) {
    const head = /^# (.+)$/.exec(line)?.[1];
    if (head !== undefined) {
      sheets.push({ head: readHead(head), rows: [] });
      continue;
    }
    const sheet = sheets[sheets.length - 1] ?? { head: readHead("表1"), rows: [] };
    if (sheets.length === 0) sheets.push(sheet);
    const row = sheet.head.top + sheet.rows.length;
    const cells = line.split("|").map((part) => part.replace(/^ +| +$/g, ""));
    sheet.rows.push(
      cells.map((cell, at) => {
        const found = /^(.*?) ?<(\d+)>$/.exec(cell);
        if (found === null) return readTyped(cell);
        marks.push({
          number: Number(found[2]),
          sheet: sheet.head.sheet,
          row,
          column: sheet.head.left + at,
        });
        return readTyped(found[1] ?? "");
      }),
    );
  }
  const raw = sheets.map(({ head, rows }) => ({ ...head, rows }));
  return { sheets: raw, grids: raw.map(makeGrid), marks };
}

/** The lines between the first and the last that hold something. */
function trimmed(text: string): readonly string[] {
  const lines = text.split("\n");
  const filled = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at]));
  return lines.slice(filled[0] ?? 0, (filled[filled.length - 1] ?? -1) + 1);
}

type Head = Omit<RawSheet, "rows">;

function readHead(text: string): Head {
  const [sheet = "", ...options] = text.split(" · ");
  return options.reduce<Head>((head, option) => ({ ...head, ...readOption(option, sheet) }), {
    sheet,
    top: 0,
    left: 0,
  });
}

function readOption(option: string, sheet: string): Partial<Head> {
  const words = option.split(/ +/);
  const [what, which] = words;
  if (what === "at") {
    const at = parseAddress(which ?? "", sheet);
    if (at !== null) return { top: at.row, left: at.column };
  }
  if (what === "merge") {
    const merges = words.slice(1).flatMap((address) => parseArea(address) ?? []);
    if (merges.length === words.length - 1) return { merges };
  }
  if (what === "hide" && which === "rows")
    return { hiddenRows: words.slice(2).map((row) => Number(row) - 1) };
  if (what === "hide" && which === "columns") return { hiddenColumns: words.slice(2).map(columnNumber) };
  if (option === "hidden") return { hidden: true };
  throw new Error(`a sketch cannot say: ${option}`);
}

function readTyped(typed: string): RawCell | null {
  if (typed === "") return null;
  const formula = /^(=.+?) -> (.*)$/.exec(typed);
  if (formula !== null) {
    const result = readTyped(formula[2] ?? "") ?? { value: null };
    return { ...result, formula: formula[1] ?? null };
  }
  if (typed.startsWith("'")) return { value: typed.slice(1).replace(/⏎/g, "\n") };
  const [shown = typed, stored] = typed.split(" ~ ");
  const value = numberIn(stored ?? shown);
  return value === null || numberIn(shown) === null
    ? { value: typed.replace(/⏎/g, "\n") }
    : { value, text: shown, format: formatOf(shown) };
}

const NUMBER = /^(-|\(?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(%?)(\)?)$/;

function numberIn(text: string): number | null {
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const [, sign = "", bare = "", percent, close = ""] = found;
  if ((sign === "(") !== (close === ")")) return null;
  const digits = `${sign === "" ? "" : "-"}${bare.replace(/,/g, "")}`;
  // As Excel reads a percentage: the digits of 85.96% become the number 0.8596, not 85.96 / 100.
  return Number(percent === "%" ? `${digits}e-2` : digits);
}

/** The number format a typed number would get so that it prints as typed. */
function formatOf(shown: string): string | null {
  const decimals = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
  const grouped = shown.includes(",");
  const percent = shown.endsWith("%") ? "%" : "";
  const positive = `${grouped ? "#,##0" : "0"}${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}${percent}`;
  if (shown.startsWith("(")) return `${positive}_);(${positive})`;
  return positive === "0" ? null : positive;
}
