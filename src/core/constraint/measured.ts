import type { Indicator, IndicatorCell } from "../form";
import { figureOf } from "../grid";
import type { Figure } from "../number";

/** What an indicator's cell measures, in the unit of its own column where the list has one. */
export interface Measured {
  readonly cell: IndicatorCell;
  readonly figure: Figure;
  /** `人`, `%`, `万元`, or "". */
  readonly unit: string;
}

/** The figure of an indicator's target or result; null where there is none, or where it is a limit not to be passed (≤). */
export function measuredIn(indicator: Indicator, which: "target" | "actual"): Measured | null {
  const cell = indicator[which];
  const figure = cell === null ? null : figureOf(cell.cell);
  if (cell === null || figure === null || isCeiling(indicator, figure)) return null;
  return { cell, figure, unit: figure.percent ? "%" : figure.unit || indicator.unit };
}

/** Whether two measure in one unit, and in one multiple of it: 人 and 万人 are two. */
export function areOfOneUnit(one: Measured, other: Measured): boolean {
  return one.unit === other.unit && one.figure.multiple === other.figure.multiple;
}

function isCeiling({ nature }: Indicator, { comparator }: Figure): boolean {
  return comparator === "<" || comparator === "<=" || /[<≤]/.test(nature);
}
