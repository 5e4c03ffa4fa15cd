import type { Grid } from "../core/grid";
import type { Correction, Report } from "../core/inspect";
import type { Outcome, Trouble, WorkbookPort } from "../port";
import { ok } from "../port";
import { notesIn } from "./kept-notes";
import type { Inspector } from "./mend";

/** One check: what was read and what was found. */
export interface Checked {
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly skipped: readonly { readonly sheet: string; readonly trouble: Trouble }[];
  readonly report: Report;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a check is done with. */
export interface Checking {
  readonly inspect: Inspector;
  readonly now: () => number;
  /** What a person says of a workbook's tables, by its name; absent where the workbook itself is to tell. */
  readonly corrections?: (workbook: string) => Promise<readonly Correction[]>;
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
  const corrections = await (checking.corrections?.(name) ?? keptIn(port));
  const report = checking.inspect(sheets, { corrections });
  return ok({ name, grids: sheets, skipped, report, at: checking.now() });
}

/** What the workbook keeps; where it cannot be asked, nothing. */
async function keptIn(port: WorkbookPort): Promise<readonly Correction[]> {
  const kept = await port.keptText();
  return (kept.ok ? notesIn(kept.value)?.corrections : undefined) ?? [];
}
