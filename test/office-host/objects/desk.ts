import type { Events } from "../events";
import type { References } from "../protocol/references";
import type { HostWorkbook } from "../workbook/workbook";

/** What every object of the model can reach. */
export interface Desk {
  readonly workbook: HostWorkbook;
  readonly events: Events;
  readonly references: References;
  /** Get operations on more cells fail. */
  readonly mostCells: number;
}
