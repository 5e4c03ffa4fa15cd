import type { Grid } from "../grid";
import { figureOf } from "../grid";
import type { Figure } from "../number";
import { largest } from "../number";
import { label } from "../text";
import type { Table } from "../table";
import { filledCells } from "./filled-cells";
import type { IndicatorCell } from "./indicator-table";

/** A number that is named over a table, in a cell of its own: `清算点值（元/点）： | 98.4173`, `序时进度(%) | 75`. */
export interface NamedConstant extends IndicatorCell {
  /** Its name in one form, without a colon. */
  readonly name: string;
  readonly figure: Figure;
  /** The table below it. */
  readonly table: string;
}

/** So far above its header a table's constants stand. */
const REACH = 6;
/** What is over a table with more lines belongs to those. */
const MOST_LINES_BETWEEN = 1;

/** The constants over each table of a sheet, in reading order: the figures right of words, as far as no other list stands between. */
export function namedConstants(grid: Grid, tables: readonly Table[]): readonly NamedConstant[] {
  const own = tables.filter(({ sheet }) => sheet === grid.sheet);
  return own.flatMap((table) => {
    const { top } = table.area;
    const before = own.flatMap(({ area, rows }) =>
      area.bottom < top && MOST_LINES_BETWEEN < rows.length ? [area.bottom + 1] : [],
    );
    const first = largest([0, top - REACH, ...before]);
    const rows = Array.from({ length: largest([0, top - first]) }, (_, at) => first + at);
    return rows.flatMap((row) => constantsIn(grid, row, table.id));
  });
}

function constantsIn(grid: Grid, row: number, table: string): readonly NamedConstant[] {
  const cells = filledCells(grid, row);
  return cells.flatMap((held, at) => {
    const [before, figure] = [cells[at - 1], figureOf(held.cell)];
    if (before?.cell.reading.is !== "words" || figure === null || figure.comparator !== null) return [];
    if (figure.value.isZero() || figure.value.equals(1)) return [];
    return [{ ...held, name: label(before.text).replace(/:$/, ""), figure, table }];
  });
}
