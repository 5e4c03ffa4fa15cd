import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

/** A formula without a result (`#REF!`): whatever rests on it is not checked. */
export const errorValue: PlainLaw = {
  id: "error-value",
  find: ({ cells }) =>
    [...cells.values()].flatMap((cell) =>
      cell.cell.reading.is === "error"
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
    ),
};
