import { formulaReferences, inArea } from "../../grid";
import type { BookCell } from "../cell-book";
import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

/** A formula without a result (`#REF!`): whatever rests on it is not checked. Told where it begins, not where it spreads. */
export const errorValue: PlainLaw = {
  id: "error-value",
  find: ({ cells }) => {
    const errors = cells.values().filter((cell) => cell.cell.reading.is === "error");
    return errors.flatMap((cell) =>
      cell.cell.reading.is === "error" && !followsFrom(cell, errors)
        ? [
            plainFinding({
              rule: "error-value",
              severity: "error",
              table: cell.table,
              cells: [cell.ref],
              facts: {
                rowLabel: cell.rowLabel,
                columnLabel: cell.columnLabel,
                actual: cell.cell.reading.text,
              },
            }),
          ]
        : [],
    );
  },
};

/** Whether a cell's formula reads another cell that shows an error. */
function followsFrom(cell: BookCell, errors: readonly BookCell[]): boolean {
  if (cell.cell.formula === null) return false;
  const { areas } = formulaReferences(cell.cell.formula, cell.ref.sheet);
  return areas.some(({ sheet, area }) =>
    errors.some(({ ref }) => cell.ref !== ref && ref.sheet === sheet && inArea(area, ref.row, ref.column)),
  );
}
