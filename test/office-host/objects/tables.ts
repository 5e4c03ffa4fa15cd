import { HostError } from "../host-error";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { common, readArea } from "../workbook/place";
import type { HostSheet, HostTable } from "../workbook/sheet";
import type { Desk } from "./desk";
import { flagGiven, objectGiven, textGiven } from "./given";
import { RANGE, range } from "./range";

interface TablesSelf {
  readonly desk: Desk;
  readonly sheet: HostSheet;
}

interface TableSelf extends TablesSelf {
  readonly table: HostTable;
}

const SETTINGS = ["ShowFilterButton", "ShowBandedRows", "ShowTotals", "Style"] as const;

const TABLE: ObjectType<TableSelf> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  scalars: {
    Id: { since: "1.1", get: ({ table }) => table.id },
    Name: { since: "1.1", get: ({ table }) => table.name, set: (self, value) => rename(self, value) },
    ...Object.fromEntries(
      SETTINGS.map((name) => [
        name,
        {
          since: name === "ShowFilterButton" || name === "ShowBandedRows" ? "1.3" : "1.1",
          get: ({ table }: TableSelf) => table.settings.get(name) ?? null,
          set: ({ table }: TableSelf, value) => void table.settings.set(name, value),
        },
      ]),
    ),
  },
  methods: {
    Delete: { since: "1.1", call: (self) => remove(self) },
    GetRange: { since: "1.1", call: ({ desk, sheet, table }) => range(desk, sheet, table.area) },
  },
};

/** A sheet's tables; the client itself asks the workbook's for a table that it knows by its identifier. */
const TABLES: ObjectType<TablesSelf> = {
  name: "TableCollection",
  items: (self) => self.sheet.tables.map((table) => hostObject(TABLE, { ...self, table })),
  item: ({ desk }, key) => tableNamed(desk, key),
  methods: {
    Add: {
      since: "1.1",
      call: (self, given) =>
        add(self, objectGiven(given, 0, RANGE)?.area ?? readArea(textGiven(given, 0)), flagGiven(given, 1)),
    },
  },
};

const ALL_TABLES: ObjectType<Desk> = { name: "TableCollection", item: (desk, key) => tableNamed(desk, key) };

export function tables(desk: Desk, sheet: HostSheet): HostObject {
  return hostObject(TABLES, { desk, sheet });
}

export function allTables(desk: Desk): HostObject {
  return hostObject(ALL_TABLES, desk);
}

function tableNamed(desk: Desk, key: unknown): HostObject {
  for (const sheet of desk.workbook.sheets) {
    const table = sheet.tables.find((one) => one.id === key || one.name === key);
    if (table !== undefined) return hostObject(TABLE, { desk, sheet, table });
  }
  throw new HostError("ItemNotFound");
}

/** A table needs its headers as texts, each once; two tables never share a cell ("TableCollection.add"). */
function add(self: TablesSelf, area: HostTable["area"], hasHeaders: boolean): HostObject {
  const { desk, sheet } = self;
  if (sheet.isProtected) throw new HostError("AccessDenied");
  if (!hasHeaders) throw new HostError("NotImplemented");
  if (sheet.tables.some((one) => common(one.area, area) !== null)) throw new HostError("InvalidArgument");
  const table: HostTable = { id: desk.workbook.nextId(), name: freeName(desk), area, settings: new Map() };
  sheet.tables.push(table);
  const seen = new Set<string>();
  for (let column = area.left; column <= area.right; column += 1) {
    const heading = unique(sheet.textOf(area.top, column) || `Column${column - area.left + 1}`, seen);
    sheet.put(area.top, column, { ...sheet.cell(area.top, column), value: heading, formula: null });
  }
  return hostObject(TABLE, { ...self, table });
}

function unique(heading: string, seen: Set<string>): string {
  let name = heading;
  for (let count = 2; seen.has(name.toLowerCase()); count += 1) name = `${heading}${count}`;
  seen.add(name.toLowerCase());
  return name;
}

function rename({ desk, table }: TableSelf, name: unknown): void {
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name))
    throw new HostError("InvalidArgument");
  if (everyTable(desk).some((one) => one !== table && one.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError("ItemAlreadyExists");
  }
  table.name = name;
}

/** Deleting a table deletes its cells' contents too ("Table.delete"). */
function remove({ sheet, table }: TableSelf): null {
  if (sheet.isProtected) throw new HostError("AccessDenied");
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  sheet.erase(table.area);
  return null;
}

function freeName(desk: Desk): string {
  const taken = new Set(everyTable(desk).map((one) => one.name));
  let count = 1;
  while (taken.has(`Table${count}`)) count += 1;
  return `Table${count}`;
}

function everyTable(desk: Desk): readonly HostTable[] {
  return desk.workbook.sheets.flatMap((sheet) => sheet.tables);
}
