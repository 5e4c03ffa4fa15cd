import { amount } from "../../number";
import { plain } from "../../text";
import type { BookCell } from "../cell-book";
import type { Finding } from "../finding";
import { beginsWithZero } from "./begins-with-zero";
import { oddSuspect } from "./odd-suspect";
import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

/** `01`, `05`: two digits the wrong way round. */
const TWO = /^0([1-9])(?![\d.])/;

/**
 * A figure that begins with a nought before other digits: a digit was lost, or two were exchanged. Codes and numbers of lines, which begin so, stand in
 * their columns together. A question.
 */
export const leadingZero: PlainLaw = {
  id: "leading-zero",
  find: ({ cells }) => {
    const odd = cells.values().filter(({ state, cell }) => state === "figure" && beginsWithZero(cell.text));
    const stands = (one: BookCell, other: BookCell): boolean =>
      one !== other &&
      one.ref.sheet === other.ref.sheet &&
      (one.ref.column === other.ref.column || one.ref.row === other.ref.row);
    return odd.filter((one) => !odd.some((other) => stands(one, other))).map(told);
  },
};

function told(cell: BookCell): Finding {
  const swapped = TWO.exec(plain(cell.cell.text))?.[1];
  return plainFinding({
    rule: "leading-zero",
    severity: "verify",
    table: cell.table,
    cells: [cell.ref],
    facts: { rowLabel: cell.rowLabel, columnLabel: cell.columnLabel, actual: cell.cell.text.trim() },
    suspects: [oddSuspect(cell, swapped === undefined ? null : amount(`${swapped}0`), "swapped-digits")],
  });
}
