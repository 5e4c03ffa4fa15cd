import { addressOf } from "../../grid";
import type { CellBook } from "../cell-book";
import type { FormulaFault } from "../formula-fault";
import type { Finding } from "../finding";
import { workingOf } from "../working";
import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

/** A SUM that leaves out a line of its list, or takes a total in: named before anyone doubts the figures. */
export const formulaRange: PlainLaw = {
  id: "formula-range",
  find: ({ formulas, cells }) =>
    formulas.faults.flatMap((fault) => toldBy(fault, formulas.explainedBy(fault).length, cells)),
};

function toldBy(fault: FormulaFault, mends: number, cells: CellBook): readonly Finding[] {
  if (fault.range === null) return [];
  const { by, fault: lacks } = fault.range;
  const working = workingOf(by, cells);
  const cell = cells.at(fault.at);
  const names = lacks.missing.map((ref) => {
    const missed = cells.at(ref);
    const name = ref.column === fault.at.column ? missed?.rowLabel : missed?.columnLabel;
    return name === undefined || name === "" ? addressOf(ref) : name;
  });
  const { computed, shown } = by.verdict;
  return [
    {
      ...plainFinding({
        rule: "formula-range",
        severity: "error",
        table: by.constraint.table,
        cells: [fault.at, ...lacks.missing, ...lacks.extra],
        facts: {
          rowLabel: cell?.rowLabel ?? null,
          columnLabel: cell?.columnLabel ?? null,
          expected: working.computed,
          actual: working.printed,
          gap: working.gap,
          over: computed === null || shown === null ? null : computed.lt(shown),
          unit: cell?.unit === undefined || cell.unit === "" ? null : cell.unit,
          more: names.length === 0 ? {} : { missing: names.slice(0, 5).join("、") },
        },
      }),
      workings: [working],
      suspects: [
        {
          at: fault.at,
          value: cell?.cell.text ?? "",
          proposed: working.computed,
          stored: null,
          slip: null,
          confidence: 1,
          mends: Math.max(1, mends),
          also: [],
          keeps: 0,
        },
      ],
    },
  ];
}
