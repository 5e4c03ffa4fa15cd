import type { CellRef } from "../../grid";
import { formulaReferences, inArea } from "../../grid";
import type { BookCell } from "../cell-book";
import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

/** A formula without a result (`#REF!`): whatever rests on it is not checked. Told where it begins, not where it spreads. */
export const errorValue: PlainLaw = {
  id: "error-value",
  find: ({ cells }) => {
    const errors = cells
      .values()
      .flatMap((cell) => (cell.cell.reading.is === "error" ? [{ cell, text: cell.cell.reading.text }] : []));
    return errors
      .filter(({ cell }) => {
        const isRead = readerOf(cell);
        return !errors.some((other) => other.cell !== cell && isRead(other.cell.ref));
      })
      .map(({ cell, text }) =>
        plainFinding({
          rule: "error-value",
          severity: "error",
          table: cell.table,
          cells: [cell.ref],
          facts: { rowLabel: cell.rowLabel, columnLabel: cell.columnLabel, actual: text },
        }),
      );
  },
};

/** Whether a cell's formula reads others, which takes one look at the formula for all of them. */
function readerOf({ cell: { formula }, ref }: BookCell): (other: CellRef) => boolean {
  const areas = formula === null ? [] : formulaReferences(formula, ref.sheet).areas;
  return ({ sheet, row, column }) =>
    areas.some((one) => one.sheet === sheet && inArea(one.area, row, column));
}
