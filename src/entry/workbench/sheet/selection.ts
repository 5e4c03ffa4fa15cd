import type { Area, CellRef } from "../../../core/grid";
import { areaAddress, addressOf } from "../../../core/grid";
import type { SheetPicture } from "./sheet-picture";

/** What is selected in a sheet: the cell the keyboard is at, and all areas with it. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly areas: readonly Area[];
}

function single(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** What is selected in a sheet that nobody has selected anything in. */
export function firstSelection(picture: SheetPicture): Selection {
  return selectionOf(picture, 0, 0);
}

/** One cell, or the merged area it lies in. */
export function selectionOf(picture: SheetPicture, row: number, column: number): Selection {
  const area = picture.merge(row, column) ?? single(row, column);
  return { row: area.top, column: area.left, areas: [area] };
}

/** The area between the selected cell and another one, grown until it cuts no merged area. */
export function extendedTo(picture: SheetPicture, from: Selection, row: number, column: number): Selection {
  let area: Area = {
    top: Math.min(from.row, row),
    left: Math.min(from.column, column),
    bottom: Math.max(from.row, row),
    right: Math.max(from.column, column),
  };
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of picture.merges) {
      if (!meet(area, merge) || holds(area, merge)) continue;
      area = around(area, merge);
      grown = true;
    }
  }
  return { row: from.row, column: from.column, areas: [area] };
}

/** Cells wherever they stand, those that touch in a column as one area; the first is where the keyboard goes. */
export function selectionOfCells(picture: SheetPicture, cells: readonly CellRef[]): Selection | null {
  const [first] = cells;
  if (first === undefined) return null;
  const areas: Area[] = [];
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column } of sorted) {
    const cell = picture.merge(row, column) ?? single(row, column);
    const last = areas.at(-1);
    if (last !== undefined && holds(last, cell)) continue;
    if (last?.left === cell.left && last.right === cell.right && cell.top === last.bottom + 1)
      areas[areas.length - 1] = { ...last, bottom: cell.bottom };
    else areas.push(cell);
  }
  const { row, column } = selectionOf(picture, first.row, first.column);
  return { row, column, areas };
}

/** `B7`, `B5:B20`, or the first of several with how many more there are. */
export function selectionAddress(selection: Selection): string {
  const [area, ...more] = selection.areas;
  if (area === undefined) return addressOf(selection);
  const address = more.length === 0 && !isOneCell(area, selection) ? areaAddress(area) : addressOf(selection);
  return more.length === 0 ? address : `${address} +${more.length}`;
}

function isOneCell(area: Area, { row, column }: Selection): boolean {
  return area.top === row && area.left === column && area.bottom === row && area.right === column;
}

function meet(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function holds(a: Area, b: Area): boolean {
  return a.left <= b.left && b.right <= a.right && a.top <= b.top && b.bottom <= a.bottom;
}

function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
