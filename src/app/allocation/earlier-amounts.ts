import type { UnitAmount } from "../../core/allocate";
import type { Grid } from "../../core/grid";
import { cellAt, figureOf, wordsOf } from "../../core/grid";
import type { Complaint } from "./complaint";
import { complaint } from "./complaint";
import { rangeIn } from "./range-in";

const SUMS = /^(合计|总计|共计|小计|总额)/;

/** What units got before: names in a range's first column, amounts in its last; rows without both are passed over. */
export function earlierIn(address: string, grids: readonly Grid[]): readonly UnitAmount[] | Complaint {
  const range = rangeIn(grids, address);
  if (range === null) return complaint("not-a-range", { figure: address });
  const { grid, area } = range;
  const units: UnitAmount[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const name = wordsOf(cellAt(grid, row, area.left));
    const figure = figureOf(cellAt(grid, row, area.right));
    if (name !== "" && !SUMS.test(name) && figure !== null) units.push({ name, amount: figure.stored });
  }
  return units.length === 0 ? complaint("before-unknown", { figure: address }) : units;
}
