import type { ApportionRule } from "../../../src/core/allocate";
import { allocate, NO_LIMITS } from "../../../src/core/allocate";
import type { Grid, RawCell } from "../../../src/core/grid";
import { makeGrid } from "../../../src/core/grid";
import type { Amount } from "../../../src/core/number";
import { ONE, amount } from "../../../src/core/number";

/** A sheet of numbers and words from A1 on; a formula stands as `=…` with its result behind a bar: `=A1+A2|3`. */
export function sheet(rows: readonly (readonly (string | number | null)[])[], name = "表"): Grid {
  return makeGrid({ sheet: name, top: 0, left: 0, rows: rows.map((row) => row.map(rawCell)) });
}

/** The amount of a literal. */
export function exact(text: string): Amount {
  const value = amount(text);
  if (value === null) throw new Error(`${text} is no number`);
  return value;
}

/** A total cut among units by one factor: what each gets, or why nobody gets anything. */
export function split(
  total: Amount,
  bases: readonly Amount[],
  rule: ApportionRule,
): readonly Amount[] | { readonly because: object } {
  const [first, ...others] = bases.map((base, unit) => ({ name: `u${unit}`, bases: [base], lastTime: null }));
  if (first === undefined) throw new Error("nobody to share it out to");
  const answer = allocate({
    total,
    fullWeight: ONE,
    factors: [{ name: "f", weight: ONE }],
    units: [first, ...others],
    rule,
    limits: NO_LIMITS,
  });
  return answer.is === "allocated" ? answer.allocation.units.map((unit) => unit.total) : answer;
}

function rawCell(value: string | number | null): RawCell | null {
  if (value === null) return null;
  if (typeof value === "number" || !value.startsWith("=")) return { value };
  const [formula = "", result = ""] = value.split("|");
  return { value: Number(result), formula };
}
