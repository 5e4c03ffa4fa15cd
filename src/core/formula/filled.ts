import type { CellRef } from "../grid";
import { addressOf, onSheet, parseAddress } from "../grid";

/** Texts, quoted sheets and what stands in brackets come first, so that nothing in them is taken for a reference; nor are parts of names. */
const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$\u00a1-\uffff])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!\u00a1-\uffff])/gi;

/** A formula with its references relative to the cell it stands in: equal for formulas filled down or across. */
export function relativeForm(formula: string, at: CellRef): string {
  return formula
    .toUpperCase()
    .replace(REFERENCE, (text, fixedColumn: string, _column: string, fixedRow: string) => {
      const ref = parseAddress(text.replace(/\$/g, ""), at.sheet);
      if (ref === null) return text;
      const row = fixedRow === "$" ? `R${ref.row}` : `R[${ref.row - at.row}]`;
      const column = fixedColumn === "$" ? `C${ref.column}` : `C[${ref.column - at.column}]`;
      return row + column;
    });
}

/** What a formula becomes when it is filled from one cell to another of its sheet. */
export function filledTo(formula: string, from: CellRef, to: CellRef): string {
  return formula.replace(REFERENCE, (text, fixedColumn: string, _column: string, fixedRow: string) => {
    const ref = parseAddress(text.replace(/\$/g, ""), from.sheet);
    if (ref === null) return text;
    const row = ref.row + (fixedRow === "$" ? 0 : to.row - from.row);
    const column = ref.column + (fixedColumn === "$" ? 0 : to.column - from.column);
    if (!onSheet({ row, column })) return "#REF!";
    const [letters = "", digits = ""] = addressOf({ row, column }).split(/(?=\d)(?<=\D)/);
    return `${fixedColumn}${letters}${fixedRow}${digits}`;
  });
}
