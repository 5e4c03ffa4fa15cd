import type { Grid } from "../grid";
import { panelsOf } from "./panel";
import { areTwins } from "./twin-forms";

/** A sheet as one page, or, where the same form stands on it filled in side by side, a page for each: the sheet with no more in use than that form. */
export function pagesOf(grid: Grid): readonly Grid[] {
  const [first, ...others] = panelsOf(grid);
  if (first === undefined || others.length === 0) return [grid];
  const areForms = others.every((other) => other.top === first.top && areTwins(grid, first, other));
  return areForms ? [first, ...others].map((used) => ({ ...grid, used })) : [grid];
}
