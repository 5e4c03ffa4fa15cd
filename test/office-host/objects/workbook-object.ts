import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { customXmlParts } from "./custom-xml";
import type { Desk } from "./desk";
import { textGiven } from "./given";
import { range } from "./range";
import { settings } from "./settings";
import { allTables } from "./tables";
import { worksheets } from "./worksheets";

const PROTECTION: ObjectType<Desk> = {
  name: "WorkbookProtection",
  scalars: { Protected: { since: "1.7", get: ({ workbook }) => workbook.structureProtected } },
};

const RUNTIME: ObjectType<Desk> = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      since: "1.8",
      get: ({ events }) => events.enabled,
      set: ({ events }, value) => {
        events.enabled = value === true;
      },
    },
  },
};

const APPLICATION: ObjectType<Desk> = {
  name: "Application",
  methods: { SuspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => null } },
};

const WORKBOOK: ObjectType<Desk> = {
  name: "Workbook",
  scalars: { Name: { since: "1.7", get: ({ workbook }) => workbook.name } },
  links: {
    Application: { since: "1.1", of: (desk) => hostObject(APPLICATION, desk) },
    CustomXmlParts: { since: "1.5", of: (desk) => customXmlParts(desk) },
    Protection: { since: "1.7", of: (desk) => hostObject(PROTECTION, desk) },
    Settings: { since: "1.4", of: (desk) => settings(desk) },
    Tables: { since: "1.1", of: (desk) => allTables(desk) },
    Worksheets: { since: "1.1", of: (desk) => worksheets(desk) },
    _Runtime: { since: "1.5", of: (desk) => hostObject(RUNTIME, desk) },
  },
  methods: {
    GetSelectedRange: {
      since: "1.1",
      call: (desk) => {
        const { sheet, area } = desk.workbook.selection;
        return range(desk, desk.workbook.sheetNamed(sheet), area);
      },
    },
    _RemoveReference: {
      since: "1.1",
      call: ({ references }, given) => {
        references.letGo(textGiven(given, 0));
        return null;
      },
    },
  },
};

/** The root of the object model. */
export function workbookObject(desk: Desk): HostObject {
  return hostObject(WORKBOOK, desk);
}
