import { HostError } from "../host-error";
import type { Json } from "../json";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { WHOLE_SHEET } from "../workbook/place";
import type { HostSheet } from "../workbook/sheet";
import type { Desk } from "./desk";
import { flagGiven, numberGiven, textGiven } from "./given";
import { range, rangeAt, usedRange } from "./range";
import { rangeAreas } from "./range-areas";
import { tables } from "./tables";

interface SheetSelf {
  readonly desk: Desk;
  readonly sheet: HostSheet;
}

const PROTECTION: ObjectType<SheetSelf> = {
  name: "WorksheetProtection",
  scalars: { Protected: { since: "1.2", get: ({ sheet }) => sheet.isProtected } },
  methods: {
    // Both throw where there is nothing to do (issue 6784).
    Protect: { since: "1.2", call: (self) => protect(self, true) },
    Unprotect: { since: "1.2", call: (self) => protect(self, false) },
  },
};

const FREEZE_PANES: ObjectType<SheetSelf> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: { since: "1.7", call: ({ sheet }, given) => freeze(sheet, numberGiven(given, 0)) },
    Unfreeze: { since: "1.7", call: ({ sheet }) => freeze(sheet, 0) },
  },
};

const WORKSHEET: ObjectType<SheetSelf> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    Id: { since: "1.1", get: ({ sheet }) => sheet.id },
    Name: { since: "1.1", get: ({ sheet }) => sheet.name, set: (self, name) => rename(self, name) },
    Position: { since: "1.1", get: ({ desk, sheet }) => desk.workbook.sheets.indexOf(sheet) },
    Visibility: { since: "1.1", get: ({ sheet }) => sheet.visibility },
  },
  links: {
    FreezePanes: { since: "1.7", of: (self) => hostObject(FREEZE_PANES, self) },
    Protection: { since: "1.2", of: (self) => hostObject(PROTECTION, self) },
    Tables: { since: "1.1", of: ({ desk, sheet }) => tables(desk, sheet) },
  },
  methods: {
    Activate: { since: "1.1", call: (self) => activate(self) },
    Delete: { since: "1.1", call: ({ desk, sheet }) => remove(desk, sheet) },
    GetRange: {
      since: "1.1",
      call: ({ desk, sheet }, [address]) =>
        typeof address === "string" ? rangeAt(desk, sheet, address) : range(desk, sheet, WHOLE_SHEET),
    },
    GetRangeByIndexes: {
      since: "1.7",
      call: ({ desk, sheet }, given) =>
        rangeByIndexes(
          desk,
          sheet,
          given.map((_, at) => numberGiven(given, at)),
        ),
    },
    GetRanges: {
      since: "1.9",
      call: ({ desk, sheet }, given) => rangeAreas(desk, sheet, textGiven(given, 0)),
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      call: ({ desk, sheet }, given) => usedRange(desk, sheet, flagGiven(given, 0)),
    },
  },
};

export function worksheet(desk: Desk, sheet: HostSheet): HostObject {
  return hostObject(WORKSHEET, { desk, sheet });
}

function rangeByIndexes(desk: Desk, sheet: HostSheet, given: readonly number[]): HostObject {
  const [top = 0, left = 0, rows = 0, columns = 0] = given;
  if (top < 0 || left < 0 || rows < 1 || columns < 1) throw new HostError("InvalidArgument");
  return range(desk, sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function activate({ desk, sheet }: SheetSelf): null {
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
  desk.workbook.selection = { sheet: sheet.name, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  return null;
}

function rename({ desk, sheet }: SheetSelf, name: Json): void {
  if (typeof name !== "string") throw new HostError("InvalidArgument");
  desk.workbook.renameSheet(sheet, name);
}

function remove(desk: Desk, sheet: HostSheet): null {
  desk.workbook.removeSheet(sheet);
  desk.events.sheetDeleted(sheet);
  return null;
}

function protect({ sheet }: SheetSelf, wanted: boolean): null {
  if (sheet.isProtected === wanted) throw new HostError("InvalidOperation");
  sheet.isProtected = wanted;
  return null;
}

function freeze(sheet: HostSheet, rows: number): null {
  sheet.frozenRows = rows;
  return null;
}
