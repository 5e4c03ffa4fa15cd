import type { Grid, SheetArea } from "../../core/grid";
import { areaAddress, cellAt, figureOf, quotedSheet } from "../../core/grid";
import { printAmount } from "../../core/number";
import type { RangeField } from "./draft";

/** What is selected, as a person would have typed it into the field; null where it cannot fill it. */
export function selectionText(
  field: RangeField,
  { sheet, area }: SheetArea,
  grids: readonly Grid[],
): string | null {
  if (field !== "total") return `${sheetName(sheet)}!${areaAddress(area)}`;
  const grid = grids.find((one) => one.sheet === sheet);
  const figure = grid === undefined ? null : figureOf(cellAt(grid, area.top, area.left));
  return figure === null ? null : printAmount(figure.value, figure.decimals);
}

/** In quotes where Excel would put it in quotes, or our own reading of ranges asks for it. */
function sheetName(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : quotedSheet(sheet);
}
