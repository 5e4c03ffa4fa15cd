import type { CellRef } from "../grid";
import { BLANK_CELL, figureOf } from "../grid";
import type { Amount } from "../number";
import { HUNDRED, amount } from "../number";
import type { Table } from "../table";
import { listUnder } from "../text";

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

/** The factor columns of an allocation table: those whose label, or whose heading, prints a weight (`困难群众人数因素(40%)`). */
export function weightedColumns(table: Table): readonly WeightedColumn[] {
  const own = [...weightedByLabel(table), ...weightedByLine(table)];
  return 0 < own.length ? own : weightedByGroup(table);
}

const MONEY = /(金额|资金|补助额?|经费)(\([^)]*元\))?$/;

/** The one column of money under each heading that prints a weight: `列养里程因素（权重50%）: 列养里程 | 占比 | 测算金额`. */
function weightedByGroup(table: Table): readonly WeightedColumn[] {
  const groups = new Map<string, WeightedColumn[]>();
  table.columns.forEach(({ path, label }, column) => {
    const group = path.slice(0, -1).join("/");
    const printed = weightIn(group);
    if (printed === null || !/(因素|权[重数])/.test(group) || !MONEY.test(label)) return;
    listUnder(groups, group, { column, ...printed, at: null });
  });
  return [...groups.values()].flatMap((columns) => (columns.length === 1 ? columns : []));
}

/** A first line of nothing but percentages that calls itself the weights; the hundred of their total is none. */
function weightedByLine(table: Table): readonly WeightedColumn[] {
  const [line] = table.rows;
  const figures = table.columns.map((_, column) => figureOf(table.cells[0]?.[column] ?? BLANK_CELL));
  if (line === undefined || !/^(因素)?(权[重数]|比重|占比)(\(%\))?$/.test(line.label)) return [];
  return figures.flatMap((figure, column) => {
    const at = table.refs[0]?.[column] ?? null;
    if (figure === null || !figure.percent || figure.value.gte(1)) return [];
    return [{ column, weight: figure.value, printed: `${figure.value.times(HUNDRED).toFixed()}%`, at }];
  });
}

function weightedByLabel(table: Table): readonly WeightedColumn[] {
  return table.columns.flatMap((line, column) => {
    const printed = weightIn(line.label);
    if (printed === null || !/(因素|系数|权[重数]|\(\d+(\.\d+)?%\))/.test(line.label)) return [];
    return [{ column, ...printed, at: null }];
  });
}

/** The percentage that a label prints; null where it prints none. */
function weightIn(label: string): Pick<WeightedColumn, "weight" | "printed"> | null {
  const found = WEIGHT.exec(label);
  const percent = amount(found?.[1] ?? "");
  return found === null || percent === null ? null : { weight: percent.div(HUNDRED), printed: found[0] };
}
