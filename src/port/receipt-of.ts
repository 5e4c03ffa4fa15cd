import type { Edit, Grid } from "../core/grid";
import { backFrom, BLANK_CELL, cellIn } from "../core/grid";
import type { Receipt } from "./workbook-port";

/**
 * The receipt of edits, from the sheets read before and after them: `becomes` is the text a cell really shows now, and
 * the inverse gives each cell the value it had, expecting that text.
 */
export function receiptOf(before: readonly Grid[], after: readonly Grid[], edits: readonly Edit[]): Receipt {
  const shown = edits.map((edit) => ({
    edit,
    old: cellIn(before, edit.at) ?? BLANK_CELL,
    text: (cellIn(after, edit.at) ?? BLANK_CELL).text,
  }));
  return {
    edits: shown.map(({ edit, text }) => ({ ...edit, becomes: text })),
    inverse: shown.map(({ edit, old, text }) => backFrom(edit, { ...old, text: edit.was }, text)),
  };
}
