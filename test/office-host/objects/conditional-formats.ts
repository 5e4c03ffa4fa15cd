import type { Area } from "../../../src/core/grid";
import { HostError } from "../host-error";
import type { Json } from "../json";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import type { HostRule, HostSheet } from "../workbook/sheet";
import type { Desk } from "./desk";
import { textGiven } from "./given";
import { propertyBag } from "./property-bag";

interface FormatsSelf {
  readonly desk: Desk;
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

interface RuleSelf {
  readonly sheet: HostSheet;
  readonly rule: HostRule;
}

const RULE: ObjectType<RuleSelf> = {
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      since: "1.6",
      get: ({ rule }) => readFormula(rule),
      set: ({ rule }, value) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument");
        rule.formula = value;
      },
    },
  },
};

const CUSTOM: ObjectType<RuleSelf> = {
  name: "CustomConditionalFormat",
  links: {
    Rule: { since: "1.6", of: (self) => hostObject(RULE, self) },
    Format: {
      since: "1.6",
      of: ({ rule }) =>
        propertyBag("ConditionalRangeFormat", rule.format, {
          Fill: ["Color"],
          Font: ["Color", "Bold", "Italic", "Underline"],
        }),
    },
  },
};

const CONDITIONAL_FORMAT: ObjectType<RuleSelf> = {
  name: "ConditionalFormat",
  identity: ({ rule }) => ({ Id: rule.id }),
  scalars: {
    Id: { since: "1.6", get: ({ rule }) => rule.id },
    Type: { since: "1.6", get: ({ rule }) => rule.type },
    Priority: {
      since: "1.6",
      get: ({ sheet, rule }) => sheet.rules.indexOf(rule),
      set: (self, value) => reorder(self, value),
    },
    StopIfTrue: { since: "1.6", get: () => false, set: () => undefined },
  },
  links: {
    Custom: { since: "1.6", of: (self) => custom(self) },
    CustomOrNullObject: {
      since: "1.6",
      of: (self) => (self.rule.type === "Custom" ? hostObject(CUSTOM, self) : null),
    },
  },
  methods: {
    Delete: { since: "1.6", call: (self) => remove(self) },
  },
};

const CONDITIONAL_FORMATS: ObjectType<FormatsSelf> = {
  name: "ConditionalFormatCollection",
  items: ({ sheet, areas }) =>
    sheet.rulesIn(areas).map((rule) => hostObject(CONDITIONAL_FORMAT, { sheet, rule })),
  item: ({ sheet, areas }, key) => {
    const rule = sheet.rulesIn(areas).find((one) => one.id === key);
    if (rule === undefined) throw new HostError("ItemNotFound");
    return hostObject(CONDITIONAL_FORMAT, { sheet, rule });
  },
  methods: {
    Add: { since: "1.6", call: (self, given) => add(self, textGiven(given, 0)) },
    GetCount: { since: "1.6", call: ({ sheet, areas }) => sheet.rulesIn(areas).length },
  },
};

export function conditionalFormats(self: FormatsSelf): HostObject {
  return hostObject(CONDITIONAL_FORMATS, self);
}

/** Asking another type for its custom rule fails the whole request (issue 2180). */
function custom(self: RuleSelf): HostObject {
  if (self.rule.type !== "Custom") throw new HostError("InvalidOperation");
  return hostObject(CUSTOM, self);
}

function readFormula(rule: HostRule): Json {
  if (rule.unreadable) throw new HostError("GeneralException");
  return rule.formula;
}

function add({ desk, sheet, areas }: FormatsSelf, type: string): HostObject {
  if (sheet.isProtected) throw new HostError("AccessDenied");
  if (type !== "Custom") throw new HostError("NotImplemented");
  const rule: HostRule = {
    id: desk.workbook.nextId(),
    type,
    areas,
    formula: "",
    format: new Map(),
    unreadable: false,
  };
  // The latest rule is the first to apply, as in Excel's own dialog.
  sheet.rules.unshift(rule);
  return hostObject(CONDITIONAL_FORMAT, { sheet, rule });
}

function remove({ sheet, rule }: RuleSelf): null {
  if (sheet.isProtected) throw new HostError("AccessDenied");
  const place = sheet.rules.indexOf(rule);
  if (place < 0) throw new HostError("ItemNotFound");
  sheet.rules.splice(place, 1);
  return null;
}

function reorder({ sheet, rule }: RuleSelf, place: Json): void {
  if (typeof place !== "number") throw new HostError("InvalidArgument");
  sheet.rules.splice(sheet.rules.indexOf(rule), 1);
  sheet.rules.splice(place, 0, rule);
}
