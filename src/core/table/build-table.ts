import type { Area, Cell, CellRef, Grid } from "../grid";
import { cellAt, cellRef, wordsOf } from "../grid";
import { label } from "../text";
import type { Block } from "./block";
import { anchorOf } from "./anchor";
import { columnType } from "./column-type";

import { headsAnswers, headsRemarks } from "./heading-words";
import type { ColumnPath } from "./header-tree";
import { columnPath } from "./header-tree";
import type { RowLabel } from "./row-label";
import { rowLabels } from "./row-label";
import type { Heading, Line, Table } from "./table";
import { unitIn } from "./unit-of";
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
  const wings = wingsOf(
    columns.map((column) => {
      const path = paths.get(column)?.path ?? [];
      const own = path[path.length - 1] ?? "";
      return {
        column,
        type: columnType(grid, block.body, column, path),
        heading: own,
        names: !headsAnswers(own) && !headsRemarks(own) && !holdsUnits(grid, block.body, column),
      };
    }),
  );
  const first = wings[0];
  if (first === undefined || first.figures.length === 0) return null;
  const rows = unfold(grid, block.body, wings).filter((row) => isLine(grid, row));
  return assemble(grid, block, id, { wings, first, paths, rows });
}

const UNIT =
  /^(个|人|户|家|件|次|项|处|台|套|辆|只|天|月|年|亩|吨|%|万?元|亿元|千元|万人|人次|万人次|公里|千米|平方米|公顷|元\/.+)$/;

/** A column that says what each row is counted in names no rows. */
function holdsUnits(grid: Grid, rows: readonly number[], column: number): boolean {
  const words = rows.map((row) => label(wordsOf(cellAt(grid, row, column)))).filter((text) => text !== "");
  return 2 <= words.length && words.length * 4 <= words.filter((text) => UNIT.test(text)).length * 5;
}

interface BodyRow {
  readonly row: number;
  readonly wing: number;
  readonly figures: readonly number[];
  readonly label: RowLabel;
}

/** Body rows of all wings, one wing after the other; a total that closes all wings comes last, once. */
function unfold(grid: Grid, body: readonly number[], wings: readonly Wing[]): readonly BodyRow[] {
  const perWing = wings.map((wing, at) => {
    const labels = rowLabels(grid, body, wing);
    return body.map((row, place) => ({
      row,
      wing: at,
      figures: wing.figures,
      label: labels[place] ?? { path: [], raw: "", at: null, indent: 0, ordinal: "" },
    }));
  });
  if (perWing.length === 1) return perWing[0] ?? [];
  return isFlow(grid, perWing[0] ?? [])
    ? asOneList(closed(grid, body, perWing))
    : closed(grid, body, perWing);
}

/** Blocks in which one list goes on from the foot of a block to the head of the next: the first does not end in a total. */
function isFlow(grid: Grid, first: readonly BodyRow[]): boolean {
  const last = first.filter((row) => row.label.raw !== "" && hasFigure(grid, row)).pop();
  return last !== undefined && !isTotal(last);
}

function asOneList(rows: readonly BodyRow[]): readonly BodyRow[] {
  return rows.map((row) => (row.wing < 0 ? row : { ...row, wing: 0 }));
}

/** Moves totals of several wings, whose label and figure stand in different wings, to the end. */
function closed(
  grid: Grid,
  body: readonly number[],
  perWing: readonly (readonly BodyRow[])[],
): readonly BodyRow[] {
  const closing: BodyRow[] = [];
  const moved = new Set<BodyRow>();
  for (const row of body) {
    const here = perWing.flatMap((rows) => rows.filter((one) => one.row === row));
    const first = here.findIndex((one) => one.label.raw !== "" && !hasFigure(grid, one));
    const named = here[first];
    const behind = here.slice(first + 1);
    const filled = behind.filter((one) => hasFigure(grid, one));
    const [value] = filled;
    const isAlone = filled.length === 1 && behind.every((one) => one.label.raw === "");
    if (named === undefined || value === undefined || !isAlone || !closesWings(here, first)) continue;
    closing.push({ ...value, label: named.label, wing: closingFrom(first) });
    [named, ...behind].forEach((one) => moved.add(one));
  }
  return [...perWing.flatMap((rows) => rows.filter((one) => !moved.has(one))), ...closing];
}

/** Whether a row that begins at a wing closes all of them, or by its name those from there on. */
function closesWings(here: readonly BodyRow[], first: number): boolean {
  return here.every((one, at) => at === first || one.label.raw === "") || isTotal(here[first]);
}

/** The wing of a total over the wings from one on. */
function closingFrom(wing: number): number {
  return -1 - wing;
}

function isTotal(row: BodyRow | undefined): boolean {
  return /(合计|总计|共计|总额|小计)/.test(row?.label.path[row.label.path.length - 1] ?? "");
}

function hasFigure(grid: Grid, row: BodyRow): boolean {
  return row.figures.some((column) => cellAt(grid, row.row, column).reading.is === "figure");
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
  const texts = [...block.above, ...block.below].map((row) => rowWords(grid, block.page, row));
  const left = Math.min(...wings.flatMap((wing) => [...wing.stub, ...wing.ordinals, ...wing.figures]));
  const right = Math.max(...wings.flatMap((wing) => wing.figures), ...headings.map((one) => one.at.column));
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
function titleOf(grid: Grid, block: Block): string {
  const lines = block.above
    .filter((row) => wordsIn(grid, block.page, row).length === 1)
    .map((row) => rowWords(grid, block.page, row))
    .filter((text) => unitIn(text) === "" && !/^附(件|表)?\s*\d*[:：]?$/.test(text) && text.length <= 60);
  return lines.slice(-2).join(" ").trim();
}

function unitOf(grid: Grid, block: Block, headings: readonly Heading[]): string {
  for (const row of [...block.above].reverse()) {
    const unit = unitIn(rowWords(grid, block.page, row));
    if (unit !== "") return unit;
  }
  const first = headings.find((heading) => unitIn(heading.label) !== "" && !headsRemarks(heading.label));
  return first === undefined ? "" : unitIn(label(first.label));
}
