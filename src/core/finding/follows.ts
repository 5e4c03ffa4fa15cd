import type { Expression, Held } from "../formula";
import { cellsIn, compute, parseFormula } from "../formula";
import type { CellRef } from "../grid";
import { refKey } from "../grid";
import type { Amount } from "../number";

/** How a formula's figure follows from other cells. */
export interface Follows {
  readonly expression: Expression;
  /** The cells it names. */
  readonly inputs: readonly CellRef[];
  /** The keys of all cells it rests on, through other formulas as well. */
  readonly reach: ReadonlySet<string>;
  /** What any cell holds as the workbook stands. */
  readonly held: (ref: CellRef) => Held;
}

/** A cell with a formula, and the figure it shows. */
export interface FormulaCell {
  readonly ref: CellRef;
  readonly formula: string;
  readonly shown: Amount;
  readonly stored: Amount;
  readonly decimals: number;
}

/**
 * How each formula's figure follows from its cells, by cell key. Left out are those that are not understood, that do not show
 * what their cells make (they await recalculation), that go in circles, or rest on longer chains than are worth following.
 */
export function followsOf(
  formulas: readonly FormulaCell[],
  held: (ref: CellRef) => Held,
): ReadonlyMap<string, Follows> {
  const direct = new Map<string, Omit<Follows, "reach">>();
  for (const cell of formulas) {
    const expression = parseFormula(cell.formula, cell.ref.sheet);
    if (expression === null || !showsWhatItMakes(cell, compute(expression, held))) continue;
    direct.set(refKey(cell.ref), { expression, inputs: cellsIn(expression), held });
  }
  return withReach(direct);
}

/** Excel keeps 15 digits of a number and loses the last of them in adding up. */
const KEPT_DIGITS = 12;

function showsWhatItMakes({ shown, stored, decimals }: FormulaCell, made: Amount | null): boolean {
  if (made === null) return false;
  if (made.toDecimalPlaces(decimals).equals(shown.toDecimalPlaces(decimals))) return true;
  return made.toSignificantDigits(KEPT_DIGITS).equals(stored.toSignificantDigits(KEPT_DIGITS));
}

const LONGEST_CHAIN = 30;
const MOST_REACHED = 1_000_000;

function withReach(direct: ReadonlyMap<string, Omit<Follows, "reach">>): ReadonlyMap<string, Follows> {
  const found = new Map<string, Follows>();
  let reached = 0;
  // As many rounds as formulas stand on formulas: what rests on typed cells first, then what rests on that.
  let waiting = [...direct.keys()];
  for (let round = 0; round < LONGEST_CHAIN && 0 < waiting.length; round += 1) {
    const later: string[] = [];
    for (const key of waiting) {
      const own = direct.get(key);
      if (own === undefined) continue;
      const inputs = own.inputs.map(refKey);
      if (inputs.some((input) => direct.has(input) && !found.has(input))) {
        later.push(key);
        continue;
      }
      const reach = new Set(inputs.flatMap((input) => [input, ...(found.get(input)?.reach ?? [])]));
      reached += reach.size;
      if (MOST_REACHED < reached) return found;
      found.set(key, { ...own, reach });
    }
    if (later.length === waiting.length) break;
    waiting = later;
  }
  return found;
}
