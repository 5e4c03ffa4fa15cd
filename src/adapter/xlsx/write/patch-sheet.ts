import type { Area } from "../../../core/grid";
import { areaAddress } from "../../../core/grid";
import type { ScannedCell, ScannedRow, ScannedSheet } from "../sheet/scanned-sheet";
import { findAttribute, withAttribute } from "../xml/attribute";
import { filledIn } from "../xml/element";
import type { Splice } from "../xml/splice";
import { spliced } from "../xml/splice";

/** What one cell element is to become. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  /** The new element from the cell's old one, or from null where there is none yet; "" takes the element away. */
  readonly element: (old: ScannedCell | null, inherited: number | null) => string;
}

/**
 * A sheet's text with some of its cells replaced or added, everything else as it was. New cells and rows stand in
 * ascending order, as Excel insists, and inherit the style of their row, else of their column; the used area and the
 * rows' spans grow where they must.
 */
export function patchSheet(sheet: ScannedSheet, patches: readonly CellPatch[]): string {
  const byRow = new Map<number, CellPatch[]>();
  for (const patch of [...patches].sort((a, b) => a.row - b.row || a.column - b.column))
    byRow.set(patch.row, [...(byRow.get(patch.row) ?? []), patch]);
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const added: string[] = [];
  const splices = [...byRow].flatMap(([number, wanted]) => {
    const row = rows.get(number);
    if (row !== undefined) return patchRow(sheet, row, wanted);
    const content = wanted.map((patch) => patch.element(null, columnStyle(sheet, patch.column))).join("");
    const element = `<${sheet.body.prefix}row r="${number + 1}">${content}</${sheet.body.prefix}row>`;
    const next = sheet.rows.find((one) => number < one.row);
    if (next !== undefined) return [{ start: next.start, end: next.start, text: element }];
    added.push(element);
    return [];
  });
  if (0 < added.length) splices.push(filledIn(sheet.xml, sheet.body, added.join("")));
  return spliced(sheet.xml, [...splices, ...growDimension(sheet, patches)]);
}

function patchRow(sheet: ScannedSheet, row: ScannedRow, wanted: readonly CellPatch[]): readonly Splice[] {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const appended: string[] = [];
  const splices: Splice[] = [];
  for (const patch of wanted) {
    const old = cells.get(patch.column) ?? null;
    const text = patch.element(old, row.style ?? columnStyle(sheet, patch.column));
    const next = row.cells.find((cell) => patch.column < cell.column);
    if (old !== null) splices.push({ start: old.start, end: old.end, text });
    else if (next !== undefined) splices.push({ start: next.start, end: next.start, text });
    else appended.push(text);
  }
  const tag = sheet.xml.slice(row.start, row.openEnd);
  const open = withSpans(tag, wanted);
  const isEmpty = row.contentEnd === row.end;
  if (isEmpty) {
    const text = `${open.replace(/\s*\/>$/, ">")}${appended.join("")}</${sheet.body.prefix}row>`;
    return appended.length === 0 ? [] : [{ start: row.start, end: row.end, text }];
  }
  if (open !== tag) splices.push({ start: row.start, end: row.openEnd, text: open });
  if (0 < appended.length)
    splices.push({ start: row.contentEnd, end: row.contentEnd, text: appended.join("") });
  return splices;
}

/** `spans` is a hint of the first and last column, counted from 1; one that is too narrow makes Excel complain. */
function withSpans(tag: string, wanted: readonly CellPatch[]): string {
  const place = findAttribute(tag, tag.search(/\s/), tag.length, "spans");
  const spans = place === null ? "" : tag.slice(place.valueStart, place.valueEnd);
  const numbers = spans.split(/[: ]/).map(Number);
  if (spans === "" || numbers.some((number) => Number.isNaN(number))) return tag;
  const columns = wanted.map((patch) => patch.column + 1);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  if (columns.every((column) => first <= column && column <= last)) return tag;
  return withAttribute(tag, "spans", `${Math.min(first, ...columns)}:${Math.max(last, ...columns)}`);
}

function columnStyle(sheet: ScannedSheet, column: number): number | null {
  return sheet.columns.find(({ from, to }) => from <= column && column <= to)?.style ?? null;
}

function growDimension(sheet: ScannedSheet, patches: readonly CellPatch[]): readonly Splice[] {
  const { dimension } = sheet;
  if (dimension === null) return [];
  const grown = patches.reduce<Area>(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    dimension.area,
  );
  if (areaAddress(grown) === areaAddress(dimension.area)) return [];
  const tag = sheet.xml.slice(dimension.start, dimension.end);
  return [
    { start: dimension.start, end: dimension.end, text: withAttribute(tag, "ref", areaAddress(grown)) },
  ];
}
