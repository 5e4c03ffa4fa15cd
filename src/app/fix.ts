import type { Relation, Safety } from "../core/inspect";
import type { Outcome, Receipt, Trouble, WorkbookPort } from "../port";
import { ok } from "../port";
import type { Checked, Checking } from "./check";
import { checkWorkbook } from "./check";
import { markRequests } from "./mark-requests";
import { mend } from "./mend";
import type { Words } from "./words/words";

/** What fixing did: the check before, what was written, and what is left. */
export interface Fixed {
  readonly before: Checked;
  readonly receipt: Receipt;
  /** The finding each written edit comes from. */
  readonly because: readonly string[];
  readonly after: Checked;
  /** Relations that would have been broken, which is why nothing was written. */
  readonly broken: readonly Relation[];
  /** How many cells were marked; null where no marks were asked for. */
  readonly marked: number | null;
}

export interface Fixing extends Checking {
  readonly accept: Exclude<Safety, "show">;
  /** Colours the cells that were changed or could not be decided, in these words; null for none. */
  readonly mark: Words | null;
}

/** Checks, mends on paper, writes once, checks again. Either all edits are written or none. */
export async function fixWorkbook(port: WorkbookPort, fixing: Fixing): Promise<Outcome<Fixed, Trouble>> {
  const before = await checkWorkbook(port, fixing);
  if (!before.ok) return before;
  const { grids, report } = before.value;
  const corrections = report.corrections.map(({ correction }) => correction);
  const mending = mend(grids, report, fixing.accept, (next) => fixing.inspect(next, { corrections }));
  const receipt: Outcome<Receipt, Trouble> =
    mending.edits.length === 0 ? ok({ edits: [], inverse: [] }) : await port.write(mending.edits);
  if (!receipt.ok) return receipt;
  const after = mending.edits.length === 0 ? before : await checkWorkbook(port, fixing);
  if (!after.ok) return after;
  const marks =
    fixing.mark === null ? null : markRequests(after.value.report.findings, receipt.value.edits, fixing.mark);
  const marked = marks === null ? ok(null) : await port.mark(marks);
  if (!marked.ok) return marked;
  return ok({
    before: before.value,
    receipt: receipt.value,
    because: mending.because,
    after: after.value,
    broken: mending.broken,
    marked: marked.value,
  });
}
