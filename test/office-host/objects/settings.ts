import { HostError } from "../host-error";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import type { Desk } from "./desk";
import { textGiven } from "./given";

interface SettingSelf {
  readonly desk: Desk;
  readonly key: string;
}

/** A value of the add-in that is saved with the workbook ("Setting", 1.4). */
const SETTING: ObjectType<SettingSelf> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { since: "1.4", get: ({ key }) => key },
    Value: {
      since: "1.4",
      get: ({ desk, key }) => desk.workbook.settings.get(key) ?? null,
      set: ({ desk, key }, value) => void desk.workbook.settings.set(key, value),
    },
    _Id: { since: "1.4", get: ({ key }) => key },
  },
  methods: {
    Delete: {
      since: "1.4",
      call: ({ desk, key }) => {
        desk.workbook.settings.delete(key);
        return null;
      },
    },
  },
};

const SETTINGS: ObjectType<Desk> = {
  name: "SettingCollection",
  items: (desk) => [...desk.workbook.settings.keys()].map((key) => hostObject(SETTING, { desk, key })),
  item: (desk, key) => {
    if (typeof key !== "string" || !desk.workbook.settings.has(key)) throw new HostError("ItemNotFound");
    return hostObject(SETTING, { desk, key });
  },
  methods: {
    // Adding under a key that is there replaces its value ("SettingCollection.add").
    Add: {
      since: "1.4",
      call: (desk, given) => {
        const key = textGiven(given, 0);
        const value = given[1] ?? null;
        if (typeof value === "object" && value !== null && "typeName" in value)
          throw new HostError("InvalidArgument");
        desk.workbook.settings.set(key, value);
        return hostObject(SETTING, { desk, key });
      },
    },
    GetItemOrNullObject: {
      since: "1.4",
      call: (desk, given) => {
        const key = textGiven(given, 0);
        return desk.workbook.settings.has(key) ? hostObject(SETTING, { desk, key }) : null;
      },
    },
  },
};

export function settings(desk: Desk): HostObject {
  return hostObject(SETTINGS, desk);
}
