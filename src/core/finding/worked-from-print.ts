import type { Constraint } from "../constraint";
import type { CellRef } from "../grid";
import { refKey, sameRef } from "../grid";
import type { Amount } from "../number";
import { HUNDRED, lastUnitOf } from "../number";
import type { CellBook } from "./cell-book";
import type { PlainVerdicts } from "./evaluate";
import { evaluate } from "./evaluate";
import { lineOfRelation } from "./line-of-relation";

/** The chance below which rates hit by more than accident: that their figures were rounded after the rates were worked out. */
const LIKELY = 1e-3;
/** So many rates at least that would rather miss than hit by accident. */
const LEAST_TELLING = 3;
const TELLING = 0.5;

interface Line {
  /** The chance that so many of its rates would hit what the printed figures give, had those been rounded afterwards. */
  chance: number;
  telling: number;
  misses: Constraint[];
}

/**
 * The one rate or product of a line that only rounding explains, where all the others are just what the printed figures give: those were worked
 * out from what is printed, so this one was as well. The chance that one hits whose figures were rounded afterwards is its own last unit over the
 * width of what they may stand for; the product over the line must be below one in a thousand. Whole per cents say nothing, nor do the quotients of
 * totals, whose parts may have been rounded one by one.
 */
export function strayFromPrint(
  constraints: readonly Constraint[],
  cells: CellBook,
  plain: PlainVerdicts,
): ReadonlySet<Constraint> {
  const lines = new Map<string, Line>();
  const made = resultsOfSums(constraints);
  const alone: Constraint[] = [];
  for (const constraint of constraints) {
    const width = constraint.tolerance === "likely" ? widthOf(constraint, cells) : null;
    const result = constraint.result === null ? undefined : cells.at(constraint.result);
    if (width === null || result === undefined) continue;
    if (made.has(refKey(result.ref))) continue;
    const { is, shown } = plain.get(constraint.shape) ?? evaluate(constraint, cells);
    const key = lineOfRelation(constraint);
    const line = lines.get(key) ?? { chance: 1, telling: 0, misses: [] };
    if (is === "rounding") line.misses.push(constraint);
    if (is === "rounding" && isOfFewDigits(constraint, cells)) alone.push(constraint);
    // Beside a miss that rounding does not explain, nothing is known of the others either.
    const chance = Math.min(1, lastUnitOf(result.decimals) / width);
    if (is === "holds" && shown !== null && !isWhole(shown)) {
      line.chance *= chance;
      line.telling += Number(chance < TELLING);
    }
    lines.set(key, line);
  }
  const stray = [...lines.values()].flatMap(({ chance, telling, misses }) =>
    chance < LIKELY && LEAST_TELLING <= telling && misses.length === 1 ? misses : [],
  );
  const large = alone.length === 0 ? new Set() : tablesOfMore(cells);
  return new Set([...stray, ...alone.filter(({ table }) => !large.has(table))]);
}

function resultsOfSums(constraints: readonly Constraint[]): ReadonlySet<string> {
  return new Set(
    constraints.flatMap(({ shape, result }) =>
      shape.is === "sum" && result !== null && 1 < shape.terms.length ? [refKey(result)] : [],
    ),
  );
}

/** Whether a rate is whole, as a number of per cents or by itself. */
function isWhole(value: Amount): boolean {
  return value.times(HUNDRED).isInteger();
}

/** Whether a rate is of amounts in whole 万元 of one or two digits: nobody drops as much as rounding to them would. */
function isOfFewDigits({ shape }: Constraint, cells: CellBook): boolean {
  if (shape.is !== "quotient") return false;
  return [...shape.over, ...shape.under].every(({ at }) => {
    const cell = cells.at(at);
    const isAmount = cell?.state === "figure" && (cell.unit === "万元" || cell.unit === "元");
    return isAmount && cell.decimals === 0 && cell.value.isInteger() && cell.value.abs().lt(SMALL);
  });
}

/** The tables that hold larger amounts too, of which whole ones may well be rounded. */
function tablesOfMore(cells: CellBook): ReadonlySet<string> {
  return new Set(
    cells
      .values()
      .flatMap(({ state, value, table, unit }) =>
        state === "figure" && unit.endsWith("元") && value.abs().gte(SMALL) ? [table] : [],
      ),
  );
}

const SMALL = 100;

/** How wide what a quotient or a product gives may be, its figures being rounded; null for sums, and what cannot be read. */
function widthOf({ shape }: Constraint, cells: CellBook): number | null {
  if (shape.is === "quotient") {
    const [under, ...more] = shape.under;
    const [over, base, ...others] = shape.over;
    // A change over its base is the later over the earlier, less one.
    const isPlain = base === undefined || (others.length === 0 && sameRef(base.at, under.at));
    if (0 < more.length || !isPlain) return null;
    const [top, bottom] = [relativeWidth(over.at, cells), relativeWidth(under.at, cells)];
    if (top === null || bottom === null) return null;
    return Math.abs((top.value / bottom.value) * shape.scale.toNumber()) * (top.width + bottom.width);
  }
  if (shape.is !== "product" || shape.cap !== null || shape.under !== null) return null;
  let value = shape.scale.toNumber();
  let width = 0;
  for (const factor of shape.factors) {
    const one = relativeWidth(factor, cells);
    if (one === null) return null;
    value *= one.value;
    width += one.width;
  }
  return Math.abs(value) * width;
}

/** A figure, and how wide what it may stand for is, over it. */
function relativeWidth(
  at: CellRef,
  cells: CellBook,
): { readonly value: number; readonly width: number } | null {
  const cell = cells.at(at);
  if (cell?.state !== "figure" || cell.value.isZero()) return null;
  const value = cell.value.toNumber();
  return { value, width: cell.counted ? 0 : lastUnitOf(cell.decimals) / Math.abs(value) };
}
