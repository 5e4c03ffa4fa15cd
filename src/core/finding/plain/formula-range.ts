import type { CellRef } from "../../grid";
import { addressOf, refKey, sameRef } from "../../grid";
import type { CellBook } from "../cell-book";
import type { JudgedConstraint } from "../relations";
import { isBroken } from "../relations";
import { workingOf } from "../working";
import { addedCells } from "../formula";
import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

/** A SUM that leaves out a line of its list, or takes a total in: named before anyone doubts the figures. */
export const formulaRange: PlainLaw = {
  id: "formula-range",
  find: ({ relations, cells }) =>
    relations.flatMap((one) => {
      const fault = rangeFault(one, cells);
      const { result } = one.constraint;
      if (fault === null || result === null || !isBroken(one.constraint, cells)) return [];
      const working = workingOf(one, cells);
      const cell = cells.get(refKey(result));
      const names = fault.missing.map((ref) => cells.get(refKey(ref))?.rowLabel ?? addressOf(ref));
      const more: Record<string, string> =
        names.length === 0 ? {} : { missing: names.slice(0, 5).join("、") };
      return [
        {
          ...plainFinding({
            rule: "formula-range",
            severity: "error",
            table: one.constraint.table,
            cells: [result, ...fault.missing, ...fault.extra],
            facts: {
              rowLabel: cell?.rowLabel ?? null,
              columnLabel: cell?.columnLabel ?? null,
              expected: working.computed,
              actual: working.printed,
              gap: working.gap,
              unit: cell?.unit === undefined || cell.unit === "" ? null : cell.unit,
              more,
            },
          }),
          workings: [working],
          suspects: [
            {
              at: result,
              value: cell?.cell.text ?? "",
              proposed: working.computed,
              stored: null,
              slip: null,
              confidence: 1,
              mends: 1,
              also: [],
              keeps: 0,
            },
          ],
        },
      ];
    }),
};

/** What a sum formula leaves out of its relation, and takes in beyond it; null where it is no plain sum or covers it. */
export function rangeFault(
  { constraint }: JudgedConstraint,
  cells: CellBook,
): { readonly missing: readonly CellRef[]; readonly extra: readonly CellRef[] } | null {
  const { result, shape } = constraint;
  const formula = result === null ? null : (cells.get(refKey(result))?.cell.formula ?? null);
  if (result === null || formula === null || shape.is !== "sum") return null;
  const added = addedCells(formula, result.sheet);
  if (added === null) return null;
  const filled = (ref: CellRef): boolean => {
    const cell = cells.get(refKey(ref));
    return cell?.state === "figure" && !cell.value.isZero();
  };
  const missing = shape.terms
    .map((term) => term.at)
    .filter((ref) => filled(ref) && !added.some((one) => sameRef(one, ref)));
  const extra = added.filter((ref) => filled(ref) && !shape.terms.some((term) => sameRef(term.at, ref)));
  const shared = shape.terms.length - missing.length;
  return (missing.length === 0 && extra.length === 0) || shared === 0 ? null : { missing, extra };
}
