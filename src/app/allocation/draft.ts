import type { ApportionMethod, TieRule } from "../../core/allocate";
import { impliedWeight } from "../../core/allocate";
import type { Grid } from "../../core/grid";
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
  readonly write: "values" | "formulas";
}

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
  if (table === null || grid === undefined) return { ...DEFAULTS, write: "formulas" };
  const { factors, totalRow, totalColumn, decimals } = table;
  const figureAt = (column: number) => figureOf(cellAt(grid, totalRow, column))?.value ?? null;
  const grand = figureAt(totalColumn ?? factors[0]?.column ?? 0);
  const weights = factors.map(({ column, weight }) => {
    const own = figureAt(column);
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
