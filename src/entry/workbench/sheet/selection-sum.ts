import type { Amount } from "../../../core/number";
import { amountOf, printAmount, sumOf } from "../../../core/number";
import type { Selection } from "./selection";
import type { SheetPicture } from "./sheet-picture";

/** What a spreadsheet says of a selection of several cells: how many hold something, and the sum of the numbers among them. */
export interface SelectionSum {
  readonly count: number;
  /** Null where there is no number. */
  readonly sum: string | null;
}

/** Exact, printed with as many decimals as the numbers have; null for a selection of one cell or of none that holds anything. */
export function selectionSum(picture: SheetPicture, selection: Selection): SelectionSum | null {
  const { used } = picture;
  if (used === null) return null;
  const numbers: Amount[] = [];
  let count = 0;
  for (const area of selection.areas)
    for (let row = Math.max(area.top, used.top); row <= Math.min(area.bottom, used.bottom); row += 1)
      for (
        let column = Math.max(area.left, used.left);
        column <= Math.min(area.right, used.right);
        column += 1
      ) {
        const { value } = picture.cell(row, column);
        if (value === null || value === "") continue;
        count += 1;
        if (typeof value === "number") numbers.push(amountOf(value));
      }
  if (count < 2) return null;
  const decimals = Math.max(0, ...numbers.map((one) => one.decimalPlaces()));
  return { count, sum: numbers.length === 0 ? null : printAmount(sumOf(numbers), decimals) };
}
