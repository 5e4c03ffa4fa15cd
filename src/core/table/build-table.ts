import { largest, smallest } from "../number";
import type { Area, Cell, CellRef, Grid } from "../grid";
import { cellAt, cellRef, wordsOf } from "../grid";
import { label } from "../text";
import type { Block } from "./block";
import { anchorOf } from "./anchor";
import { columnType } from "./column-type";

import { headsAnswers, headsRemarks } from "./heading-words";
import type { ColumnPath } from "./header-tree";
import { columnPath } from "./header-tree";
import type { Heading, Line, Table } from "./table";
import type { BodyRow } from "./unfold";
import { hasFigure, unfold } from "./unfold";
import { isUnit, unitIn } from "./unit-of";
import type { Wing } from "./wings";
import { wingsOf } from "./wings";

/** The table a block makes, or null where it holds no column of figures. */
export function buildTable(grid: Grid, block: Block, id: string): Table | null {
  const { panel } = block;
  const columns = Array.from({ length: panel.right - panel.left + 1 }, (_, at) => panel.left + at);
  const paths = new Map<number, ColumnPath>();
  for (const column of columns) {
    paths.set(column, columnPath(grid, block.header, panel.left, panel.right, column));
  }
  const filled = rowsToLastFigure(grid, block.body, columns);
  const namedIn = (column: number): number =>
    block.body.filter((row) => cellAt(grid, row, column).reading.is === "words").length;
  // `支出用途` over several columns of words, the outermost of the table, heads the names and no remarks.
  const headsNames = (column: number): boolean =>
    column === panel.left && paths.get(column + 1)?.path.length === 0 && 0 < namedIn(column + 1);
  const wings = wingsOf(
    columns.map((column) => {
      const path = paths.get(column)?.path ?? [];
      const own = path[path.length - 1] ?? "";
      return {
        column,
        type: columnType(grid, filled, column, path),
        heading: own,
        names:
          headsNames(column) ||
          (!headsAnswers(own) && !headsRemarks(own) && !holdsUnits(grid, block.body, column)),
        named: namedIn(column),
      };
    }),
  );
  const first = wings[0];
  if (first === undefined || first.figures.length === 0) return null;
  const rows = unfold(grid, block.body, wings).filter((row) => isLine(grid, row));
  return assemble(grid, block, id, { wings, first, paths, rows });
}

/** The rows down to the last that holds a figure: what is written below them (`支出功能科目 | 2110602退耕现金`) makes no column one of words. */
function rowsToLastFigure(
  grid: Grid,
  body: readonly number[],
  columns: readonly number[],
): readonly number[] {
  const last = body.findLastIndex((row) =>
    columns.some((column) => {
      const { reading } = cellAt(grid, row, column);
      // `2110502社会保险补助` is a code and its name.
      return reading.is === "figure" && reading.figure.unit.length <= LONGEST_UNIT;
    }),
  );
  return last < 0 ? body : body.slice(0, last + 1);
}

/** 平方米, 万人次. */
const LONGEST_UNIT = 3;

/** A column that says what each row is counted in names no rows. */
function holdsUnits(grid: Grid, rows: readonly number[], column: number): boolean {
  let [words, units] = [0, 0];
  for (const row of rows) {
    const text = label(wordsOf(cellAt(grid, row, column)));
    if (text === "") continue;
    words += 1;
    if (isUnit(text)) units += 1;
  }
  return 2 <= words && words * 4 <= units * 5;
}

/** Rows without a label or figures are layout; hidden rows without figures are templates nobody filled. */
function isLine(grid: Grid, row: BodyRow): boolean {
  if (hasFigure(grid, row)) return true;
  if (row.label.raw === "" || grid.hiddenRows.has(row.row)) return false;
  return row.figures.every((column) => cellAt(grid, row.row, column).reading.is !== "words");
}

interface Parts {
  readonly wings: readonly Wing[];
  readonly first: Wing;
  readonly paths: ReadonlyMap<number, ColumnPath>;
  readonly rows: readonly BodyRow[];
}

function assemble(grid: Grid, block: Block, id: string, parts: Parts): Table | null {
  const { wings, first, paths, rows } = parts;
  const bottom = block.body[block.body.length - 1];
  if (bottom === undefined || rows.length === 0) return null;
  const refs: CellRef[][] = rows.map((row) =>
    row.figures.map((column) => cellRef(grid.sheet, row.row, column)),
  );
  const cells: Cell[][] = refs.map((row) => row.map((ref) => cellAt(grid, ref.row, ref.column)));
  const headings = headingsOf(grid, paths);
  const unitAt = unitsBeside(grid, headings);
  const texts = [...block.above, ...block.below].map((row) => rowWords(grid, block.page, row));
  const left = smallest(wings.flatMap((wing) => [...wing.stub, ...wing.ordinals, ...wing.figures]));
  const right = largest([...wings.flatMap((wing) => wing.figures), ...headings.map((one) => one.at.column)]);
  const area = { top: block.header[0] ?? block.body[0] ?? bottom, left, bottom, right };
  return {
    id,
    sheet: grid.sheet,
    area,
    anchor: anchorOf(grid, area),
    correction: null,
    title: titleOf(grid, block),
    unit: unitOf(grid, block, headings),
    rows: rows.map((row, place) => ({
      place,
      label: row.label.path[row.label.path.length - 1] ?? "",
      path: row.label.path,
      raw: row.label.raw,
      at: row.label.at,
      indent: row.label.indent,
      ordinal: row.label.ordinal,
      hidden: grid.hiddenRows.has(row.row),
      unit: unitAt(row.row),
      wing: row.wing,
      saidTotal: null,
    })),
    columns: first.figures.map((column, place) => columnLine(grid, column, place, paths.get(column))),
    refs,
    cells,
    headerRows: block.header.length,
    stubColumns: first.stub.length + first.ordinals.length,
    notes: texts.filter((text) => text !== ""),
    headings,
  };
}

const UNITS = /^(计量|度量)?单位$/;

/** What the rows say of their units in a column of their own. */
function unitsBeside(grid: Grid, headings: readonly Heading[]): (row: number) => string {
  const column = headings.find((one) => UNITS.test(one.label))?.at.column;
  return (row) => {
    const said = column === undefined ? "" : label(cellAt(grid, row, column).text);
    return isUnit(said) ? said : "";
  };
}

function columnLine(grid: Grid, column: number, place: number, path: ColumnPath | undefined): Line {
  return {
    place,
    label: path?.path[path.path.length - 1] ?? "",
    path: path?.path ?? [],
    raw: path?.raw ?? "",
    at: path?.at ?? null,
    indent: 0,
    ordinal: path?.ordinal ?? "",
    hidden: grid.hiddenColumns.has(column),
    unit: "",
    wing: 0,
    saidTotal: null,
  };
}

function headingsOf(grid: Grid, paths: ReadonlyMap<number, ColumnPath>): readonly Heading[] {
  const headings: Heading[] = [];
  for (const [column, path] of paths) {
    if (path.at === null || path.at.column !== column) continue;
    headings.push({
      at: cellRef(grid.sheet, path.at.row, column),
      label: path.path[path.path.length - 1] ?? "",
      raw: path.raw,
    });
  }
  return headings;
}

function wordsIn(grid: Grid, panel: Area, row: number): readonly string[] {
  const words: string[] = [];
  for (let column = panel.left; column <= panel.right; column += 1) {
    const text = wordsOf(cellAt(grid, row, column));
    if (text !== "") words.push(text);
  }
  return words;
}

function rowWords(grid: Grid, panel: Area, row: number): string {
  return wordsIn(grid, panel, row).join(" ");
}

/** The last lines above the header that are one text of their own: no unit, no number of an annex, no filled-in field. */
export function titleOf(grid: Grid, block: Block): string {
  const lines = block.above
    .filter((row) => wordsIn(grid, block.page, row).length === 1)
    .map((row) => rowWords(grid, block.page, row))
    .filter((text) => unitIn(text) === "" && !/^附(件|表)?\s*\d*[:：]?$/.test(text) && text.length <= 60);
  return lines.slice(-2).join(" ").trim();
}

/** The unit that the nearest line above a block names, or else its first heading that names one; or "". */
export function unitOf(grid: Grid, block: Block, headings: readonly Heading[]): string {
  for (const row of [...block.above].reverse()) {
    // A cell's own words first: what the next cell begins with is no part of the unit.
    const words = wordsIn(grid, block.page, row);
    const unit = [...words, words.join(" ")].map(unitIn).find((one) => one !== "");
    if (unit !== undefined) return unit;
  }
  const first = headings.find((heading) => unitIn(heading.label) !== "" && !headsRemarks(heading.label));
  return first === undefined ? "" : unitIn(label(first.label));
}
