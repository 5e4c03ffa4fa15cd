import type { Area } from "../../../src/core/grid";
import { HostError } from "../host-error";
import type { Json } from "../json";
import { isList } from "../json";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { columnsOf, fullAddress, readArea, rowsOf } from "../workbook/place";
import type { HostSheet } from "../workbook/sheet";
import { columnsHidden, rowsHidden } from "../workbook/sheet";
import { conditionalFormats } from "./conditional-formats";
import type { Desk } from "./desk";
import { rangeFormat } from "./format";
import { flagGiven, numberGiven, objectGiven } from "./given";
import { visibleView } from "./range-view";

export interface RangeSelf {
  readonly desk: Desk;
  readonly sheet: HostSheet;
  readonly area: Area;
}

export const RANGE: ObjectType<RangeSelf> = {
  name: "Range",
  keeps: true,
  scalars: {
    Address: { since: "1.1", get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    RowIndex: { since: "1.1", get: ({ area }) => area.top },
    ColumnIndex: { since: "1.1", get: ({ area }) => area.left },
    RowCount: { since: "1.1", get: ({ area }) => rowsOf(area) },
    ColumnCount: { since: "1.1", get: ({ area }) => columnsOf(area) },
    CellCount: { since: "1.1", get: ({ area }) => (cellsOf(area) < 2 ** 31 ? cellsOf(area) : -1) },
    Values: {
      since: "1.1",
      get: (self) => each(self, (row, column) => self.sheet.valueOf(row, column)),
      set: (self, value) => enter(self, value),
    },
    Formulas: {
      since: "1.1",
      get: (self) => each(self, (row, column) => formulaOf(self.sheet, row, column)),
      set: (self, value) => enter(self, value),
    },
    Text: { since: "1.1", get: (self) => each(self, (row, column) => self.sheet.textOf(row, column)) },
    NumberFormat: {
      since: "1.1",
      get: (self) => each(self, (row, column) => self.sheet.cell(row, column).format),
      set: (self, value) => setFormats(self, value),
    },
    HasSpill: { since: "1.12", get: (self) => spills(self) },
    RowHidden: { since: "1.2", get: ({ sheet, area }) => rowsHidden(sheet, area) },
    ColumnHidden: { since: "1.2", get: ({ sheet, area }) => columnsHidden(sheet, area) },
  },
  links: {
    ConditionalFormats: {
      since: "1.6",
      of: ({ desk, sheet, area }) => conditionalFormats({ desk, sheet, areas: [area] }),
    },
    Format: { since: "1.1", of: ({ sheet, area }) => rangeFormat({ sheet, area }) },
  },
  methods: {
    Clear: {
      since: "1.1",
      call: (self, [what]) => clear(self, what === undefined || what === null || what === "All"),
    },
    GetBoundingRect: {
      since: "1.1",
      call: (self, given) => bounding(self, objectGiven(given, 0, RANGE)),
    },
    GetRow: { since: "1.1", call: (self, given) => row(self, numberGiven(given, 0)) },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      call: ({ desk, sheet }, given) => usedRange(desk, sheet, flagGiven(given, 0)),
    },
    GetVisibleView: { since: "1.3", call: ({ sheet, area }) => visibleView({ sheet, area }) },
    Select: { since: "1.1", call: (self) => selectRange(self) },
    _ValidateArraySize: {
      since: "1.3",
      call: (self, given) => validateSize(self, numberGiven(given, 0), numberGiven(given, 1)),
    },
  },
};

export function range(desk: Desk, sheet: HostSheet, area: Area): HostObject {
  return hostObject(RANGE, { desk, sheet, area });
}

/** The range of an address as `getRange` takes it. */
export function rangeAt(desk: Desk, sheet: HostSheet, address: string): HostObject {
  return range(desk, sheet, readArea(address));
}

export function usedRange(desk: Desk, sheet: HostSheet, valuesOnly: boolean): HostObject | null {
  const area = sheet.used(valuesOnly);
  return area === null ? null : range(desk, sheet, area);
}

function cellsOf(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

function each({ desk, area }: RangeSelf, of: (row: number, column: number) => Json): Json {
  if (desk.mostCells < cellsOf(area)) throw new HostError("RangeExceedsLimit");
  return Array.from({ length: rowsOf(area) }, (_, r) =>
    Array.from({ length: columnsOf(area) }, (_, c) => of(area.top + r, area.left + c)),
  );
}

/** A cell without a formula shows its value here; a text that begins with `=` cannot be told from a formula by this alone. */
function formulaOf(sheet: HostSheet, row: number, column: number): Json {
  return sheet.cell(row, column).formula ?? sheet.valueOf(row, column);
}

function enter(self: RangeSelf, value: Json): void {
  forEach(self, value, (row, column, entry) => self.sheet.enter(row, column, entry));
  self.desk.events.changed(self.sheet, self.area, "add-in");
}

function setFormats(self: RangeSelf, value: Json): void {
  forEach(self, value, (row, column, entry) => {
    if (entry === null) return;
    if (typeof entry !== "string") throw new HostError("InvalidArgument");
    self.sheet.setFormat(row, column, entry === "" ? "General" : entry);
  });
}

/** One value for all cells, or an array of the range's own shape ("Set range values": the dimensions must match). */
function forEach(
  { area }: RangeSelf,
  value: Json,
  act: (row: number, column: number, entry: Json) => void,
): void {
  const matrix = isList(value) ? value : null;
  if (matrix !== null && matrix.length !== rowsOf(area)) throw new HostError("InvalidArgument");
  for (let r = 0; r < rowsOf(area); r += 1) {
    const row = matrix?.[r] ?? null;
    if (matrix !== null && (row === null || !isList(row) || row.length !== columnsOf(area)))
      throw new HostError("InvalidArgument");
    for (let c = 0; c < columnsOf(area); c += 1) {
      const entry = row !== null && isList(row) ? row[c] : value;
      act(area.top + r, area.left + c, entry ?? null);
    }
  }
}

function spills(self: RangeSelf): Json {
  const found = new Set<boolean>();
  for (let row = self.area.top; row <= self.area.bottom; row += 1) {
    for (let column = self.area.left; column <= self.area.right; column += 1)
      found.add(self.sheet.cell(row, column).spilled);
  }
  return found.size === 2 ? null : found.has(true);
}

function clear({ desk, sheet, area }: RangeSelf, all: boolean): null {
  if (sheet.isProtected) throw new HostError("AccessDenied");
  if (!all) throw new HostError("NotImplemented");
  sheet.erase(area);
  desk.events.changed(sheet, area, "add-in");
  return null;
}

function bounding({ desk, sheet, area }: RangeSelf, other: RangeSelf | null): HostObject {
  if (other === null) throw new HostError("InvalidArgument");
  return range(desk, sheet, {
    top: Math.min(area.top, other.area.top),
    left: Math.min(area.left, other.area.left),
    bottom: Math.max(area.bottom, other.area.bottom),
    right: Math.max(area.right, other.area.right),
  });
}

function row({ desk, sheet, area }: RangeSelf, at: number): HostObject {
  return range(desk, sheet, { ...area, top: area.top + at, bottom: area.top + at });
}

function selectRange({ desk, sheet, area }: RangeSelf): null {
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
  desk.workbook.selection = { sheet: sheet.name, area };
  desk.events.selected(sheet, area);
  return null;
}

function validateSize({ area }: RangeSelf, rows: number, columns: number): null {
  if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw new HostError("InvalidArgument");
  return null;
}
