import { refKey } from "../../grid";
import { workingOf } from "../working";
import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

/** A number typed into a formula: it does not move when its lines do, and nobody sees it; an error where a relation breaks by it. */
export const formulaConstant: PlainLaw = {
  id: "formula-constant",
  find: ({ formulas, cells }) =>
    formulas.faults.flatMap((fault) => {
      const cell = cells.get(refKey(fault.at));
      if (fault.is !== "constant" || cell === undefined) return [];
      const explained = formulas.explainedBy(fault);
      return [
        {
          ...plainFinding({
            rule: "formula-constant",
            severity: 0 < explained.length ? "error" : "verify",
            table: cell.table,
            cells: [fault.at],
            facts: {
              rowLabel: cell.rowLabel,
              columnLabel: cell.columnLabel,
              actual: cell.cell.text,
              more: { formula: cell.cell.formula ?? "" },
            },
          }),
          workings: explained.map((one) => workingOf(one, cells)),
        },
      ];
    }),
};
