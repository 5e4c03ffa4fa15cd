import type { Edit } from "../../core/grid";
import { backFrom, expectsFormula, refKey } from "../../core/grid";
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
  const look = await lookAtCells(talk, blocks);
  const before = look.cells;
  for (const edit of edits) refuseChanged(edit, cellKnown(before, edit.at));
  const after = await changeCells(talk, blocks, edits, look);
  const wrong = edits.find((edit) => !holds(cellKnown(after, edit.at), edit));
  if (wrong !== undefined) {
    await putBack(talk, blocks, look);
    throw new Refusal({ is: "not-written", at: wrong.at, found: cellKnown(after, wrong.at).text });
  }
  return {
    edits: edits.map((edit) => ({ ...edit, becomes: cellKnown(after, edit.at).text })),
    inverse: edits.map((edit) => backwards(edit, before, after)),
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

function refuseChanged(edit: Edit, { formula, text }: StoredCell): void {
  const { at, was } = edit;
  if (formula !== null && !expectsFormula(edit, { formula })) throw new Refusal({ is: "formula-cell", at });
  if (formula === null && edit.replaces !== undefined)
    throw new Refusal({ is: "cell-changed", at, expected: edit.replaces, found: text });
  if (text !== was) throw new Refusal({ is: "cell-changed", at, expected: was, found: text });
}

/** The way back expects what the cell really shows now, which its format may have made of the value, and the formula as Excel spells it. */
function backwards(edit: Edit, before: KnownCells, after: KnownCells): Edit {
  const { text, formula } = cellKnown(after, edit.at);
  const held = formula === null ? edit : { ...edit, formula };
  return backFrom(held, cellKnown(before, edit.at), text);
}
