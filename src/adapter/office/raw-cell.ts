import type { RawCell, RawValue } from "../../core/grid";

/**
 * One cell out of what Excel answers, or null for nothing. A blank cell has the value "", as has an empty text, which
 * means the same here.
 */
export function rawCell(value: unknown, text: unknown, formula: unknown, format: unknown): RawCell | null {
  const own = formulaOf(formula, value);
  if (value === "" && own === null) return null;
  return {
    value: isRaw(value) ? value : null,
    text: typeof text === "string" ? text : "",
    formula: own,
    format: typeof format === "string" && format !== "General" ? format : null,
  };
}

/**
 * `formulas` shows the value of a cell that has none, so a text that begins with `=` (typed behind an apostrophe, which
 * reading does not show, issue 6687) looks like a formula there. But a formula's value is not its own text.
 */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

function isRaw(value: unknown): value is RawValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
