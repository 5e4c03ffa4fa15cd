import type { Area } from "../../../src/core/grid";
import { HostError } from "../host-error";
import type { Json } from "../json";
import type { HostObject, LinkMember, ObjectType, ScalarMember } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import type { HostSheet } from "../workbook/sheet";

interface FormatSelf {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/** A range's format: what is set is kept in order, so that a test can ask what an area was given. */
const RANGE_FORMAT: ObjectType<FormatSelf> = {
  name: "RangeFormat",
  scalars: scalars(["WrapText", "HorizontalAlignment", "VerticalAlignment", "ColumnWidth", "RowHeight"]),
  links: {
    Fill: part("Fill", ["Color"]),
    Font: part("Font", ["Bold", "Color", "Italic", "Name", "Size", "Underline"]),
  },
  methods: {
    AutofitColumns: { since: "1.2", call: (self) => note(self, "AutofitColumns", true) },
    AutofitRows: { since: "1.2", call: (self) => note(self, "AutofitRows", true) },
  },
};

export function rangeFormat(self: FormatSelf): HostObject {
  return hostObject(RANGE_FORMAT, self);
}

function part(name: string, properties: readonly string[]): LinkMember<FormatSelf> {
  const type: ObjectType<FormatSelf> = { name: `Range${name}`, scalars: scalars(properties, `${name}.`) };
  return { since: "1.1", of: (self) => hostObject(type, self) };
}

function scalars(names: readonly string[], prefix = ""): Readonly<Record<string, ScalarMember<FormatSelf>>> {
  const members: Record<string, ScalarMember<FormatSelf>> = {};
  for (const name of names) {
    members[name] = {
      since: "1.1",
      get: (self) => latest(self, `${prefix}${name}`),
      set: (self, value) => void note(self, `${prefix}${name}`, value),
    };
  }
  return members;
}

function note({ sheet, area }: FormatSelf, property: string, value: Json): null {
  if (sheet.isProtected) throw new HostError("AccessDenied");
  sheet.formats.push({ area, property, value });
  return null;
}

function latest({ sheet, area }: FormatSelf, property: string): Json {
  const found = sheet.formats.filter(
    (one) => one.property === property && one.area.top === area.top && one.area.left === area.left,
  );
  return found.at(-1)?.value ?? null;
}
