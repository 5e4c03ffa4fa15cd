import type { CellRef } from "../grid";
import { BLANK_CELL, figureOf } from "../grid";
import type { Amount } from "../number";
import { HUNDRED, amount } from "../number";
import type { Table } from "../table";

/** A column that hands out money by a factor, with the weight its label prints. */
export interface WeightedColumn {
  readonly column: number;
  /** 0.4 for (40%). */
  readonly weight: Amount;
  /** As printed in the label: `40%`. */
  readonly printed: string;
  /** The cell that holds the weight, where a line of its own under the header gives it. */
  readonly at: CellRef | null;
}

const WEIGHT = /(\d+(?:\.\d+)?)%/;

/** The factor columns of an allocation table: those whose label prints a weight (`困难群众人数因素(40%)`). */
export function weightedColumns(table: Table): readonly WeightedColumn[] {
  return [...weightedByLabel(table), ...weightedByLine(table)];
}

/** A first line of nothing but percentages that calls itself the weights; the hundred of their total is none. */
function weightedByLine(table: Table): readonly WeightedColumn[] {
  const [line] = table.rows;
  const figures = table.columns.map((_, column) => figureOf(table.cells[0]?.[column] ?? BLANK_CELL));
  if (line === undefined || !/^(因素)?(权重|比重|占比)(\(%\))?$/.test(line.label)) return [];
  return figures.flatMap((figure, column) => {
    const at = table.refs[0]?.[column] ?? null;
    if (figure === null || !figure.percent || figure.value.gte(1)) return [];
    return [{ column, weight: figure.value, printed: `${figure.value.times(HUNDRED).toFixed()}%`, at }];
  });
}

function weightedByLabel(table: Table): readonly WeightedColumn[] {
  return table.columns.flatMap((line, column) => {
    const found = WEIGHT.exec(line.label);
    const percent = amount(found?.[1] ?? "");
    if (found === null || percent === null || !/(因素|系数|权重|\(\d+(\.\d+)?%\))/.test(line.label))
      return [];
    return [{ column, weight: percent.div(HUNDRED), printed: found[0], at: null }];
  });
}
