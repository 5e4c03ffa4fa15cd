import type { Edit, Grid } from "../../core/grid";
import { cellAt, invertEdits, refKey } from "../../core/grid";
import type { Outcome, Receipt, Trouble, WorkbookPort } from "../../port";
import type { Checked } from "../check";
import type { Store } from "./store";

/**
 * Writes edits, and keeps before it does what would take them back: if the pane is closed, or Excel gone, before the
 * answer comes, the next check can tell what was written all the same. A port that answers has written all or nothing.
 */
export async function writeKept(
  edits: readonly Edit[],
  checked: Checked | null,
  port: WorkbookPort,
  store: Store,
): Promise<Outcome<Receipt, Trouble>> {
  const name = checked?.name ?? "";
  await store.keepBegun(name, { edits, inverse: invertEdits(checked?.grids ?? [], edits) });
  const written = await port.write(edits);
  if (written.ok || !isUntold(written.trouble)) await store.keepBegun(name, null);
  return written;
}

/** Troubles after which nobody knows whether cells were written: Excel did not answer, or refused to put them back. */
function isUntold({ is }: Trouble): boolean {
  return is === "host-lost" || is === "host-refused";
}

/** What of a write that nobody heard the end of stands in the workbook as it was now read, and what takes it back; or null. */
export async function begunFound({ name, grids }: Checked, store: Store): Promise<Receipt | null> {
  const begun = await store.readBegun(name);
  if (begun === null) return null;
  await store.keepBegun(name, null);
  const edits = begun.edits.filter((edit) => isWritten(edit, grids));
  const places = new Set(edits.map(({ at }) => refKey(at)));
  const inverse = begun.inverse
    .filter(({ at }) => places.has(refKey(at)))
    .map((edit) => ({ ...edit, was: shown(edit, grids) ?? edit.was }));
  return edits.length === 0 ? null : { edits, inverse };
}

function isWritten(edit: Edit, grids: readonly Grid[]): boolean {
  const text = shown(edit, grids);
  return text !== null && text !== edit.was && (text === edit.becomes || valueAt(edit, grids) === edit.value);
}

function shown({ at }: Edit, grids: readonly Grid[]): string | null {
  const grid = grids.find(({ sheet }) => sheet === at.sheet);
  return grid === undefined ? null : cellAt(grid, at.row, at.column).text;
}

function valueAt({ at }: Edit, grids: readonly Grid[]): unknown {
  const grid = grids.find(({ sheet }) => sheet === at.sheet);
  return grid === undefined ? undefined : cellAt(grid, at.row, at.column).value;
}
