import type { WorkbookPort } from "../../src/port";
import type { RawWorkbook } from "./raw-workbook";

/** A port over a workbook, and a look at it from behind, past the port. */
export interface PortBench {
  readonly port: WorkbookPort;
  /** The cells that carry a mark of ours, as `结算表!B3 error`, in any order. */
  readonly marks: () => Promise<readonly string[]>;
  /** The names of all its sheets, in order. */
  readonly sheets: () => Promise<readonly string[]>;
}

/** Makes a bench for a workbook; each test has its own. */
export type MakeBench = (workbook: RawWorkbook) => Promise<PortBench>;
