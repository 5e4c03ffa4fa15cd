import { typedConstant } from "../formula";
import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

/** A number typed into a formula: it does not move when its lines do, and nobody sees it. */
export const formulaConstant: PlainLaw = {
  id: "formula-constant",
  find: ({ cells }) =>
    [...cells.values()].flatMap((cell) => {
      const { formula } = cell.cell;
      if (formula === null || typedConstant(formula) === null) return [];
      return [
        plainFinding({
          rule: "formula-constant",
          severity: "verify",
          table: cell.table,
          cells: [cell.ref],
          facts: {
            rowLabel: cell.rowLabel,
            columnLabel: cell.columnLabel,
            actual: cell.cell.text,
            more: { formula },
          },
        }),
      ];
    }),
};
