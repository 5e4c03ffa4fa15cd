import { refKey } from "../../grid";
import { workingOf } from "../working";
import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

/** One formula that differs from all the others of its row or column; an error where a relation breaks by it. */
export const formulaUnlikeNeighbours: PlainLaw = {
  id: "formula-unlike-neighbours",
  find: ({ formulas, cells }) =>
    formulas.faults.flatMap((fault) => {
      const cell = cells.get(refKey(fault.at));
      if (fault.is !== "unlike" || fault.neighbours === null || cell === undefined) return [];
      const explained = formulas.explainedBy(fault);
      return [
        {
          ...plainFinding({
            rule: "formula-unlike-neighbours",
            severity: 0 < explained.length ? "error" : "verify",
            table: cell.table,
            cells: [fault.at],
            facts: { more: { formula: cell.cell.formula ?? "", neighbours: fault.neighbours } },
          }),
          workings: explained.map((one) => workingOf(one, cells)),
        },
      ];
    }),
};
