import type { CellRef } from "../../grid";
import { refKey } from "../../grid";
import type { Amount } from "../../number";
import { ZERO } from "../../number";
import type { BookCell } from "../cell-book";
import type { JudgedConstraint } from "../relations";
import type { PlainLaw, Premises } from "./plain-law";
import { plainFinding } from "./plain-law";

/**
 * Cells that hold more decimals than they show: Excel's own sum is right, the printed table does not add up. One finding
 * for each table, where a relation holds for the stored figures and misses in print. Source: domain 4.
 */
export const hiddenDigits: PlainLaw = {
  id: "hidden-digits",
  find: (premises) => {
    const missed = premises.relations.filter((one) => missesInPrint(one, premises));
    return premises.book.views.flatMap(({ table }) => {
      const own = missed.filter((one) => one.constraint.table === table.id);
      const hidden = own.flatMap((one) => one.cells.flatMap((ref) => hiddenCell(premises, ref)));
      const [first, ...rest] = [...new Map(hidden.map((cell) => [refKey(cell.ref), cell] as const)).values()];
      if (first === undefined) return [];
      return [
        plainFinding({
          rule: "hidden-digits",
          severity: "notice",
          table: table.id,
          cells: [first.ref, ...rest.map((cell) => cell.ref)],
          facts: {
            rowLabel: first.rowLabel,
            columnLabel: first.columnLabel,
            actual: first.cell.text,
            more: { stored: storedOf(first).toFixed() },
          },
        }),
      ];
    });
  },
};

function missesInPrint({ constraint, verdict }: JudgedConstraint, { cells }: Premises): boolean {
  const { shape, result } = constraint;
  if (verdict.is === "holds" || verdict.is === "unknown" || shape.is !== "sum" || result === null)
    return false;
  const sum = shape.terms.reduce((total, term) => {
    const cell = cells.at(term.at);
    return cell?.state === "figure" ? total.plus(storedOf(cell).times(term.weight)) : total;
  }, ZERO);
  const shown = cells.at(result);
  return shown?.state === "figure" && sum.toDecimalPlaces(shown.decimals).equals(shown.value);
}

function hiddenCell({ cells }: Premises, ref: CellRef): readonly BookCell[] {
  const cell = cells.at(ref);
  if (cell?.state !== "figure" || storedOf(cell).equals(cell.value)) return [];
  // What is left of binary arithmetic (0.1 + 0.2) is no digit anybody typed.
  return storedOf(cell).toDecimalPlaces(9).equals(cell.value) ? [] : [cell];
}

function storedOf(cell: BookCell): Amount {
  return cell.cell.reading.is === "figure" ? cell.cell.reading.figure.stored : cell.value;
}
