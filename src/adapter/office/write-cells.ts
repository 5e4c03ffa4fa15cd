import type { CellRef, Edit } from "../../core/grid";
import { refKey } from "../../core/grid";
import type { Receipt } from "../../port";
import { LONGEST_TEXT } from "./as-stored";
import type { Talk } from "./attempt";
import { changeCells, putBack } from "./change-cells";
import { editBlocks } from "./edit-blocks";
import { lookAtCells } from "./look-at-cells";
import { Refusal } from "./refusal";
import type { KnownCells, StoredCell } from "./stored-cell";
import { cellKnown, holds } from "./stored-cell";

/**
 * Writes edits in two round trips: one asks for the cells and compares them with what was expected, one looks again, writes
 * and reads them back. A request is no transaction: where writing fails half way, or Excel made something else of a value,
 * everything is put back as it was and the trouble is told.
 */
export async function writeCells(talk: Talk, edits: readonly Edit[]): Promise<Receipt> {
  refuseUnfit(edits);
  const blocks = editBlocks(edits.map(({ at }) => at));
  const before = await lookAtCells(talk, blocks);
  for (const edit of edits) refuseChanged(edit, cellKnown(before, edit.at));
  const after = await changeCells(talk, blocks, edits, before);
  const wrong = edits.find(({ at, value }) => !holds(cellKnown(after, at), value));
  if (wrong !== undefined) {
    await putBack(talk, blocks, before);
    throw new Refusal({ is: "not-written", at: wrong.at, found: cellKnown(after, wrong.at).text });
  }
  return {
    edits: edits.map((edit) => ({ ...edit, becomes: cellKnown(after, edit.at).text })),
    inverse: edits.map(({ at }) => backwards(at, before, after)),
  };
}

/** Two edits of one cell contradict each other: the second expects what the first has already changed. */
function refuseUnfit(edits: readonly Edit[]): void {
  const seen = new Map<string, Edit>();
  for (const edit of edits) {
    const { at, was, value } = edit;
    if (typeof value === "string" && LONGEST_TEXT < value.length)
      throw new Refusal({ is: "text-too-long", at });
    const other = seen.get(refKey(at));
    if (other !== undefined)
      throw new Refusal({ is: "cell-changed", at, expected: was, found: other.becomes });
    seen.set(refKey(at), edit);
  }
}

function refuseChanged({ at, was }: Edit, { formula, text }: StoredCell): void {
  if (formula !== null) throw new Refusal({ is: "formula-cell", at });
  if (text !== was) throw new Refusal({ is: "cell-changed", at, expected: was, found: text });
}

/** The way back expects what the cell really shows now, which its format may have made of the value. */
function backwards(at: CellRef, before: KnownCells, after: KnownCells): Edit {
  const { text, value } = cellKnown(before, at);
  return { at, was: cellKnown(after, at).text, becomes: text, value };
}
