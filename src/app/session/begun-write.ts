import type { Edit, Grid } from "../../core/grid";
import { cellIn, refKey } from "../../core/grid";
import type { Outcome, Receipt, Trouble, WorkbookPort } from "../../port";
import type { Checked } from "../check";
import type { Store } from "./store";

/**
 * Writes the edits of a receipt to come, and keeps that before it does: if the pane is closed, or Excel gone, before the
 * answer comes, the next check can tell what was written all the same. A port that answers has written all or nothing.
 */
export async function writeKept(
  receipt: Receipt,
  workbook: string,
  { port, store }: { readonly port: WorkbookPort; readonly store: Store },
): Promise<Outcome<Receipt, Trouble>> {
  await store.keepBegun(workbook, receipt);
  const written = await port.write(receipt.edits);
  if (written.ok || !isUntold(written.trouble)) await store.keepBegun(workbook, null);
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
    .map((edit) => asItStands(edit, grids));
  return edits.length === 0 ? null : { edits, inverse };
}

/** The way back from what the cell now shows, and from its formula as it is now spelled. */
function asItStands(edit: Edit, grids: readonly Grid[]): Edit {
  const cell = cellIn(grids, edit.at);
  if (cell === null) return edit;
  const { replaces, ...back } = { ...edit, was: cell.text };
  return cell.formula === null || replaces === undefined ? back : { ...back, replaces: cell.formula };
}

function isWritten(edit: Edit, grids: readonly Grid[]): boolean {
  const cell = cellIn(grids, edit.at);
  if (cell === null) return false;
  if (edit.formula !== undefined) return cell.formula !== null && edit.replaces === undefined;
  const { text, value } = cell;
  return text !== edit.was && (text === edit.becomes || value === edit.value);
}
