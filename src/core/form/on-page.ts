import type { Grid } from "../grid";
import type { IndicatorTable } from "./indicator-table";

/** Whether a list of indicators stands on a page: on its sheet, in the columns that it has in use. */
export function isOnPage(page: Grid, { sheet, indicators: [first] }: IndicatorTable): boolean {
  return sheet === page.sheet && first !== undefined && holdsColumn(page, first.at.column);
}

/** Whether a page has a column in use. */
export function holdsColumn({ used }: Grid, column: number): boolean {
  return used !== null && used.left <= column && column <= used.right;
}
