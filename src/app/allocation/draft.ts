import type { ApportionMethod, TieRule } from "../../core/allocate";
import { impliedWeight } from "../../core/allocate";
import type { CellRef, Grid } from "../../core/grid";
import { cellAt, figureOf } from "../../core/grid";
import type { AllocationTable } from "../../core/inspect";
import { HUNDRED, printAmount } from "../../core/number";

/** An allocation as a person has typed it so far: texts, nothing read yet. "" is a field left blank. */
export interface AllocationDraft {
  /** The recognised table that is to show the result; null for a sheet of its own. */
  readonly target: string | null;
  /** By the bases, or by the amounts that stand there now. */
  readonly by: "bases" | "present";
  /** A range of bases (`表1!A3:D19`); "" for those that were recognised. */
  readonly base: string;
  readonly total: string;
  /** In per cent, one for each factor. */
  readonly weights: readonly string[];
  readonly decimals: string;
  readonly method: ApportionMethod;
  readonly ties: TieRule;
  readonly floor: string;
  readonly cap: string;
  /** A range with the units and, in its last column, what they got before. */
  readonly before: string;
  readonly notBelow: boolean;
  /** Figures or formulas into the table (without one: onto a new sheet), or formulas onto a new sheet. */
  readonly write: WriteAs;
}

export const WRITE_AS = ["values", "formulas", "formula-sheet"] as const;
export type WriteAs = (typeof WRITE_AS)[number];

/** The fields that what is selected in the workbook may fill: ranges, and the total by its cell's figure. */
export type RangeField = "base" | "before" | "total";

const DEFAULTS: AllocationDraft = {
  target: null,
  by: "bases",
  base: "",
  total: "",
  weights: [],
  decimals: "2",
  method: "hamilton",
  ties: "largest",
  floor: "",
  cap: "",
  before: "",
  notBelow: false,
  write: "values",
};

/** How a table's allocation stands, as a draft that gives it back; for a sheet of its own (null), nothing filled in. */
export function draftOf(table: AllocationTable | null, grids: readonly Grid[]): AllocationDraft {
  const grid = grids.find(({ sheet }) => sheet === table?.sheet);
  if (table === null || grid === undefined) return { ...DEFAULTS, write: "formula-sheet" };
  const { factors, sum, decimals } = table;
  const figureAt = (at: CellRef | null) =>
    at === null ? null : (figureOf(cellAt(grid, at.row, at.column))?.value ?? null);
  const grand = figureAt(sum.total ?? sum.amounts[0] ?? null);
  const weights = factors.map(({ weight }, factor) => {
    const own = figureAt(sum.amounts[factor] ?? null);
    const share =
      weight ??
      (factors.length === 1
        ? HUNDRED.div(HUNDRED)
        : own === null || grand === null
          ? null
          : impliedWeight(own, grand, decimals));
    return share === null ? "" : share.times(HUNDRED).toDecimalPlaces(6).toFixed();
  });
  return {
    ...DEFAULTS,
    target: table.id,
    by: factors.every(({ bases }) => bases !== null) ? "bases" : "present",
    total: grand === null ? "" : printAmount(grand, decimals),
    weights,
    decimals: String(decimals),
    method: table.rule?.method ?? DEFAULTS.method,
    ties: table.rule?.ties ?? DEFAULTS.ties,
  };
}
