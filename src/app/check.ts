import type { Grid } from "../core/grid";
import type { Correction, Report } from "../core/inspect";
import type { Outcome, Trouble, Watch, WorkbookPort } from "../port";
import { ok } from "../port";
import { notesIn } from "./kept-notes";
import type { Notes } from "./notes";
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
}

/** What a check is done with where the engine may be in another thread, and may be told to stop. */
export interface CheckingElsewhere {
  readonly inspect: (
    grids: readonly Grid[],
    options: { readonly corrections: readonly Correction[] },
  ) => Report | Promise<Report>;
  readonly now: () => number;
  readonly watch?: Watch;
  /** What a person says of a workbook's tables, by its name; absent where the workbook itself is to tell. */
  readonly corrections?: (workbook: string) => Promise<readonly Correction[]>;
}

/** Reads a workbook and inspects it. */
export async function checkWorkbook(
  port: WorkbookPort,
  { inspect, now, watch, corrections }: CheckingElsewhere,
): Promise<Outcome<Checked, Trouble>> {
  const reading = await port.read(undefined, watch);
  if (!reading.ok) return reading;
  const { name, sheets, skipped } = reading.value;
  const said = await (corrections?.(name) ?? (await keptNotes(port))?.corrections ?? []);
  const report = await inspect(sheets, { corrections: said });
  return ok({ name, grids: sheets, skipped, report, at: now() });
}

/** What people have said that the workbook keeps; where it cannot be asked, nothing. */
export async function keptNotes(port: Pick<WorkbookPort, "keptText">): Promise<Notes | null> {
  const kept = await port.keptText();
  return kept.ok ? notesIn(kept.value) : null;
}
