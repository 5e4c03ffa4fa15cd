import type { BookCell } from "../cell-book";
import type { Facts, Finding } from "../finding";
import type { FormulaFault } from "../formula-fault";
import { workingOf } from "../working";
import type { PlainLaw, Premises } from "./plain-law";
import { plainFinding } from "./plain-law";

/** The faults of one sort, each a question at its cell, and an error with its arithmetic where a relation breaks by it. */
export function faultFindings(
  { formulas, cells }: Premises,
  is: FormulaFault["is"],
  rule: PlainLaw["id"],
  factsOf: (cell: BookCell, fault: FormulaFault) => Partial<Facts>,
): readonly Finding[] {
  return formulas.faults.flatMap((fault) => {
    const cell = cells.at(fault.at);
    if (fault.is !== is || cell === undefined) return [];
    const explained = formulas.explainedBy(fault);
    return [
      {
        ...plainFinding({
          rule,
          severity: 0 < explained.length ? "error" : "verify",
          table: cell.table,
          cells: [fault.at],
          facts: factsOf(cell, fault),
        }),
        workings: explained.map((one) => workingOf(one, cells)),
      },
    ];
  });
}
