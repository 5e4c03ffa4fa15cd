import type { Grid } from "../core/grid";
import type { Report } from "../core/inspect";
import type { Outcome, Trouble, WorkbookPort } from "../port";
import { ok } from "../port";
import type { Inspector } from "./mend";
import type { Hushed } from "./tolerance";

/** One check: what was read and what was found. */
export interface Checked {
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly skipped: readonly { readonly sheet: string; readonly trouble: Trouble }[];
  readonly report: Report;
  /** Findings left out of the report because the person wants none of their kind; absent where all are in it. */
  readonly hushed?: readonly Hushed[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a check is done with. */
export interface Checking {
  readonly inspect: Inspector;
  readonly now: () => number;
  /** Lets the screen be drawn between reading and checking; nothing to wait for where there is no screen. */
  readonly breathe?: () => Promise<void>;
}

/** Reads a workbook and inspects it. */
export async function checkWorkbook(
  port: WorkbookPort,
  checking: Checking,
): Promise<Outcome<Checked, Trouble>> {
  const reading = await port.read();
  if (!reading.ok) return reading;
  await checking.breathe?.();
  const { name, sheets, skipped } = reading.value;
  return ok({ name, grids: sheets, skipped, report: checking.inspect(sheets), at: checking.now() });
}
