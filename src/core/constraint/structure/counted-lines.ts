import type { Axis } from "./axis";
import { labelOf } from "./label-of";

/** A count with its unit in the label: `公务用车保有量（辆）`, `国内公务接待批次（个）`. */
const COUNTED = /\((个|人|辆|批|批次|次|人次|台|套|团组|户|家|人\/次)\)$/;

/**
 * Rows that count things below rows of money, as statements of the 三公 expenses end: no sum of money takes them in. Only at
 * the foot of a table, where nothing but headings stands among them.
 */
export function countedLines(axis: Axis): ReadonlySet<number> {
  const counted = new Set<number>();
  if (axis.along === "columns") return counted;
  for (let line = axis.lines.length - 1; 0 <= line; line -= 1) {
    const isEmpty = axis.cross.every((_, cross) => axis.figure(line, cross) === null);
    if (COUNTED.test(labelOf(axis, line))) counted.add(line);
    else if (!isEmpty) return counted;
  }
  return new Set();
}
