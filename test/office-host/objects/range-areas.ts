import type { Area } from "../../../src/core/grid";
import { HostError } from "../host-error";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { fullAddress, readArea } from "../workbook/place";
import type { HostSheet } from "../workbook/sheet";
import { conditionalFormats } from "./conditional-formats";
import type { Desk } from "./desk";

/** `getRanges` takes no longer text ("Worksheet.getRanges": 8192 characters). */
const LONGEST_ADDRESS = 8192;

interface AreasSelf {
  readonly desk: Desk;
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

const RANGE_AREAS: ObjectType<AreasSelf> = {
  name: "RangeAreas",
  keeps: true,
  scalars: {
    Address: {
      since: "1.9",
      get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(","),
    },
    AreaCount: { since: "1.9", get: ({ areas }) => areas.length },
  },
  links: {
    ConditionalFormats: {
      since: "1.9",
      of: ({ desk, sheet, areas }) => conditionalFormats({ desk, sheet, areas }),
    },
  },
};

/** The areas of a list of addresses with commas, as `getRanges` takes it. */
export function rangeAreas(desk: Desk, sheet: HostSheet, addresses: string): HostObject {
  if (LONGEST_ADDRESS < addresses.length) throw new HostError("InvalidArgument");
  const areas = addresses.split(",").map((address) => readArea(address.trim()));
  return hostObject(RANGE_AREAS, { desk, sheet, areas });
}
