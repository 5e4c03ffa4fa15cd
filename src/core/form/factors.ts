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
}

const WEIGHT = /(\d+(?:\.\d+)?)%/;

/** The factor columns of an allocation table: those whose label prints a weight (`困难群众人数因素(40%)`). */
export function weightedColumns(table: Table): readonly WeightedColumn[] {
  return table.columns.flatMap((line, column) => {
    const found = WEIGHT.exec(line.label);
    const percent = amount(found?.[1] ?? "");
    if (found === null || percent === null || !/(因素|系数|权重|\(\d+(\.\d+)?%\))/.test(line.label))
      return [];
    return [{ column, weight: percent.div(HUNDRED), printed: found[0] }];
  });
}
