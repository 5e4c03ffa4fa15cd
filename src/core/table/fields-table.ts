import type { Cell, CellRef, Grid } from "../grid";
import { cellAt, cellRef, wordsOf } from "../grid";
import { largest, smallest } from "../number";
import { label } from "../text";
import { anchorOf } from "./anchor";
import type { Block } from "./block";
import { titleOf, unitOf } from "./build-table";
import type { Field, Fields } from "./fields";
import type { Heading, Line, Table } from "./table";

/**
 * The table that the fields of a form make. Where the labels repeat from wing to wing below the first row (`预算数 | 执行数` over
 * `其中：中央 | 其中：中央`), each wing is a column headed by its first label; else all fields are one line, each under its own label,
 * taken down each wing.
 */
export function fieldsTable(grid: Grid, block: Block, fields: Fields, id: string): Table {
  const wings = repeatedRows(grid, fields);
  const { rate } = fields;
  const lines = (1 < wings.length ? wings : [inWings(fields)]).map((line) =>
    rate === null ? line : [...line, { ...rate, row: line[0]?.row ?? rate.row }],
  );
  const [first = []] = lines;
  const headings = first.map((field) => headingOf(grid, field));
  const head: Line = lineAt(
    grid,
    0,
    fields.headAt === null ? null : cellRef(grid.sheet, fields.top, fields.headAt),
  );
  const rows = lines.map(([field], place) =>
    place === 0 || field === undefined
      ? head
      : lineAt(grid, place, cellRef(grid.sheet, field.row, field.labelAt)),
  );
  const places = lines.flat();
  const area = {
    top: fields.top,
    left: smallest([
      ...(fields.headAt === null ? [] : [fields.headAt]),
      ...places.map(({ labelAt }) => labelAt),
    ]),
    bottom: largest(places.map(({ row }) => row)),
    right: largest(places.map(({ valueAt }) => valueAt)),
  };
  const refs: CellRef[][] = lines.map((line) =>
    line.map(({ row, valueAt }) => cellRef(grid.sheet, row, valueAt)),
  );
  const cells: Cell[][] = refs.map((line) => line.map((ref) => valueOf(cellAt(grid, ref.row, ref.column))));
  const own = [...(head.at === null ? [] : [{ at: head.at, label: head.label, raw: head.raw }]), ...headings];
  return {
    id,
    sheet: grid.sheet,
    area,
    anchor: anchorOf(grid, area),
    correction: null,
    title: titleOf(grid, block),
    unit: unitOf(grid, block, own),
    rows,
    columns: headings.map(({ at }, place) => lineAt(grid, place, at)),
    refs,
    cells,
    headerRows: 0,
    stubColumns: 0,
    notes: [],
    headings,
  };
}

/** A unit where an amount should be filled in is no word: nothing was filled in. */
function valueOf(cell: Cell): Cell {
  return cell.reading.is === "words" ? { ...cell, reading: { is: "blank" } } : cell;
}

/** The first row and those below it whose labels are the same in all wings. */
function repeatedRows(grid: Grid, { rows }: Fields): readonly (readonly Field[])[] {
  const [first = []] = rows;
  const end = rows.findIndex(
    (fields, at) =>
      0 < at &&
      (fields.length < first.length || new Set(fields.map((field) => textOf(grid, field))).size !== 1),
  );
  return rows.slice(0, end < 0 ? rows.length : end);
}

function inWings({ rows }: Fields): readonly Field[] {
  return [...rows.flat()].sort((a, b) => a.labelAt - b.labelAt || a.row - b.row);
}

function textOf(grid: Grid, { labelRow, labelAt }: Field): string {
  return label(wordsOf(cellAt(grid, labelRow, labelAt)));
}

function headingOf(grid: Grid, field: Field): Heading {
  const at = cellRef(grid.sheet, field.labelRow, field.labelAt);
  return { at, label: textOf(grid, field), raw: cellAt(grid, at.row, at.column).text };
}

/** A line named by a cell, or by none. A colon behind a label is no part of it. */
function lineAt(grid: Grid, place: number, at: CellRef | null): Line {
  const raw =
    at === null
      ? ""
      : cellAt(grid, at.row, at.column)
          .text.trim()
          .replace(/[:：]$/, "");
  const name = label(raw);
  return {
    place,
    label: name,
    path: name === "" ? [] : [name],
    raw,
    at,
    indent: 0,
    hidden: at !== null && grid.hiddenRows.has(at.row),
    ordinal: "",
    wing: 0,
    unit: "",
    saidTotal: null,
  };
}
