import type { RawCell } from "../../core/grid";
import type { Amount } from "../../core/number";
import { printAmount } from "../../core/number";

/** A cell of words. */
export function textCell(text: string): RawCell {
  return { value: text, text };
}

/** A cell that holds an amount as a number and shows it with so many decimals. */
export function numberCell(value: Amount, decimals: number): RawCell {
  return { value: value.toNumber(), text: printAmount(value, decimals), format: formatOf(decimals) };
}

/** A formula with the result it has now. */
export function formulaCell(formula: string, result: Amount, decimals: number): RawCell {
  return { ...numberCell(result, decimals), formula };
}

/** The number format that shows so many decimals. */
export function formatOf(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}
