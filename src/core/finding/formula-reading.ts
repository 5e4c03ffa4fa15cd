import type { Book } from "../constraint";
import { refKey } from "../grid";
import type { CellBook } from "./cell-book";
import type { FormulaFault } from "./formula-fault";
import { formulaFaults } from "./formula-fault";
import type { JudgedConstraint } from "./relations";
import { breaks, isBroken } from "./relations";
import type { Supposed } from "./supposed";

/** The faults of a workbook's formulas, and which broken relations they explain. */
export interface FormulaReading {
  readonly faults: readonly FormulaFault[];
  /** The broken relations that rest on a fault and would hold if all faults were mended. */
  readonly explainedBy: (fault: FormulaFault) => readonly JudgedConstraint[];
  readonly explains: (one: JudgedConstraint) => boolean;
}

export function readFormulas(
  book: Book,
  cells: CellBook,
  relations: readonly JudgedConstraint[],
): FormulaReading {
  const faults = formulaFaults(book, cells, relations);
  const right: Supposed = new Map(
    faults.flatMap((fault) => (fault.right === null ? [] : [[refKey(fault.at), fault.right] as const])),
  );
  const explained = new Set(
    right.size === 0
      ? []
      : relations.filter(
          (one) =>
            breaks(one.constraint, one.verdict, cells) &&
            one.keys.some((key) => right.has(key)) &&
            !isBroken(one, cells, right),
        ),
  );
  return {
    faults,
    explainedBy: (fault) => [...explained].filter((one) => one.touches(refKey(fault.at))),
    explains: (one) => explained.has(one),
  };
}
