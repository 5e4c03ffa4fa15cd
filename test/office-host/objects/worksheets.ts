import type { EventName } from "../events";
import { HostError } from "../host-error";
import type { HostObject, MethodMember, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import type { Desk } from "./desk";
import { textGiven } from "./given";
import { worksheet } from "./worksheet";

const WORKSHEETS: ObjectType<Desk> = {
  name: "WorksheetCollection",
  items: (desk) => desk.workbook.sheets.map((sheet) => worksheet(desk, sheet)),
  item: (desk, key) => {
    if (typeof key !== "string") throw new HostError("InvalidArgument");
    return worksheet(desk, desk.workbook.sheetNamed(key));
  },
  methods: {
    Add: { since: "1.1", call: (desk, [name]) => add(desk, typeof name === "string" ? name : undefined) },
    GetActiveWorksheet: {
      since: "1.1",
      call: (desk) => worksheet(desk, desk.workbook.sheetNamed(desk.workbook.selection.sheet)),
    },
    GetItemOrNullObject: {
      since: "1.4",
      call: (desk, given) => {
        const sheet = desk.workbook.sheet(textGiven(given, 0));
        return sheet === null ? null : worksheet(desk, sheet);
      },
    },
    ...event("changed", "DataChanged", "1.9"),
    ...event("added", "Added", "1.7"),
    ...event("deleted", "Deleted", "1.7"),
    ...event("selected", "SelectionChanged", "1.9"),
  },
};

export function worksheets(desk: Desk): HostObject {
  return hostObject(WORKSHEETS, desk);
}

function add(desk: Desk, name: string | undefined): HostObject {
  const sheet = desk.workbook.addSheet(name);
  desk.events.sheetAdded(sheet);
  return worksheet(desk, sheet);
}

/** The two calls by which the client begins and ends hearing of an event. */
function event(name: EventName, called: string, since: string): Readonly<Record<string, MethodMember<Desk>>> {
  return {
    [`_Register${called}Event`]: { since, call: (desk) => silently(() => desk.events.register(name)) },
    [`_Unregister${called}Event`]: { since, call: (desk) => silently(() => desk.events.unregister(name)) },
  };
}

function silently(act: () => void): null {
  act();
  return null;
}
