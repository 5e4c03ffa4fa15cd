import type { Grid, RawCell } from "../../../src/core/grid";
import { makeGrid } from "../../../src/core/grid";
import type { Amount } from "../../../src/core/number";
import { amount } from "../../../src/core/number";

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

function rawCell(value: string | number | null): RawCell | null {
  if (value === null) return null;
  if (typeof value === "number" || !value.startsWith("=")) return { value };
  const [formula = "", result = ""] = value.split("|");
  return { value: Number(result), formula };
}
