import type { AllocationUnit, ApportionMethod, BaseTable, Cap, TieRule } from "../../core/allocate";
import { weightScale } from "../../core/allocate";
import type { Grid } from "../../core/grid";
import { cellAt, figureOf } from "../../core/grid";
import type { Amount } from "../../core/number";
import { amount, HUNDRED, readFigure } from "../../core/number";
import type { Complaint, DraftField } from "./complaint";
import { complaint } from "./complaint";
import { rangeIn } from "./range-in";

/** An allocation as it is asked for, in the words it was typed. Null for what was not said. */
export interface AllocationCall {
  /** `表1!A3:D19`: headings in the first row, units in the first column. */
  readonly base: string;
  readonly total: string;
  /** `40,20,40`; otherwise the range holds them. */
  readonly weights: string | null;
  readonly method: ApportionMethod;
  readonly ties: TieRule;
  readonly decimals: string;
  readonly floor: string | null;
  /** `900` or `15%` */
  readonly cap: string | null;
  /** `表1!E4:E19`: what each unit got last time. */
  readonly notBelow: string | null;
}

/** Weights with what they must add up to. */
export interface ReadWeights {
  readonly weights: readonly Amount[];
  readonly fullWeight: Amount;
}

/** A whole number of decimals from 0 to 10, or a complaint. */
export function decimalsOf(text: string): number | Complaint {
  return /^\d+$/.test(text) && Number(text) <= 10
    ? Number(text)
    : complaint("not-decimals", { figure: text });
}

/** The amount a person typed, separators allowed, or a complaint that names the option or the field. */
export function amountTyped(asked: `--${string}` | DraftField, text: string): Amount | Complaint {
  return amount(text.replace(/[,，\s]/g, "")) ?? notAnAmount(asked, text);
}

/** A cap as an amount, or as a share of the total where it is a percentage. */
export function capTyped(text: string, asked: "--cap" | "cap" = "--cap"): Cap | Complaint {
  const figure = readFigure(text);
  if (figure?.percent === true) return { is: "share", share: figure.value };
  const value = amountTyped(asked, text);
  return "is" in value ? value : { is: "amount", amount: value };
}

function notAnAmount(asked: `--${string}` | DraftField, figure: string): Complaint {
  return isOption(asked)
    ? complaint("not-an-amount", { figure, against: asked })
    : complaint("not-an-amount", { figure }, null, asked);
}

function isOption(asked: string): asked is `--${string}` {
  return asked.startsWith("--");
}

/** The weights typed, else those of the range. A single factor needs none. */
export function weightsOf(typed: string | null, { factors, weights }: BaseTable): ReadWeights | Complaint {
  if (typed === null) {
    const own = weights ?? (factors.length === 1 ? [HUNDRED] : null);
    return own === null ? complaint("no-weights") : { weights: own, fullWeight: weightScale(own) };
  }
  const values: Amount[] = [];
  for (const text of typed.split(/[,，;；]/)) {
    const value = readFigure(text)?.value;
    if (value === undefined) return complaint("not-an-amount", { figure: text.trim(), against: "--weights" });
    values.push(value);
  }
  if (values.length !== factors.length) {
    return complaint("weights-count", { figure: String(values.length), against: String(factors.length) });
  }
  return { weights: values, fullWeight: weightScale(values) };
}

/**
 * The units with what they got last time: row by row where the range stands beside theirs, otherwise in order. A blank
 * or a dash is no last time.
 */
export function withLastTime(
  grids: readonly Grid[],
  base: { readonly grid: Grid; readonly table: BaseTable },
  address: string | null,
): readonly AllocationUnit[] | Complaint {
  const { units } = base.table;
  if (address === null) return units.map(({ name, bases }) => ({ name, bases, lastTime: null }));
  const found = rangeIn(grids, address);
  if (found === null) return complaint("not-a-range", { figure: address });
  const { grid, area } = found;
  const beside = grid === base.grid && units.every(({ row }) => area.top <= row && row <= area.bottom);
  const count = area.bottom - area.top + 1;
  if (!beside && count !== units.length) {
    return complaint("not-below-count", { figure: String(count), against: String(units.length) });
  }
  return units.map(({ name, bases, row }, place) => {
    const cell = cellAt(grid, beside ? row : area.top + place, area.right);
    return { name, bases, lastTime: figureOf(cell)?.stored ?? null };
  });
}
