import type { CellRef, Grid } from "../grid";
import { figureOf } from "../grid";
import type { Figure } from "../number";
import { label } from "../text";
import type { Table } from "../table";
import { unitIn } from "../table";
import { filledCells } from "./filled-cells";
import { fundSourceOf } from "./fund-source";
import type { IndicatorCell } from "./indicator-table";

/** An amount of money that a form names among its particulars: `预算金额 | 36万元`, `财政拨款：| 30.5 | 其他：| 6`. */
export interface MoneyField extends IndicatorCell {
  /** Its name without a colon and the unit in brackets. */
  readonly name: string;
  readonly label: CellRef;
  readonly figure: Figure;
  /** The unit behind its name, or behind what heads its row (`项目资金（万元） | 年度资金总额：| 1000.00`); or "". */
  readonly unit: string;
  /** The table that it stands in, or over. */
  readonly table: string;
}

/** So far above the tables of a form its particulars stand. */
const REACH = 12;

const MONEY = /(资金|金额|总额|经费|预算|投资|投入|支出)/;
const NO_AMOUNT =
  /(名称|单位|部门|负责|电话|时间|日期|用途|来源|类型|性质|级次|文号|科目|代码|编码|依据|说明|情况|科目|率|得分|分值|数量|个数)/;
const LONGEST = 16;

/**
 * The amounts that are named above the tables of a sheet, or in their first rows, in reading order: each in the cell right of its name,
 * with no further figure behind it, as the lines of a table have.
 */
export function moneyFields(grid: Grid, tables: readonly Table[]): readonly MoneyField[] {
  const own = tables.filter(({ sheet }) => sheet === grid.sheet);
  const over = new Map<number, string>();
  for (const { area, id } of own)
    for (let row = Math.max(0, area.top - REACH); row <= Math.min(area.top + REACH, area.bottom); row += 1)
      if (area.top <= row || !over.has(row)) over.set(row, id);
  return [...over]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, table]) => fieldsIn(grid, row).map((field) => ({ ...field, table })));
}

function fieldsIn(grid: Grid, row: number): readonly Omit<MoneyField, "table">[] {
  const cells = filledCells(grid, row);
  const [head, first] = cells;
  const isHeaded = head?.cell.reading.is === "words" && first?.cell.reading.is === "words";
  const inRow = isHeaded ? unitIn(label(head.text)) : "";
  return cells.flatMap((held, at) => {
    const [before, behind] = [cells[at - 1], cells[at + 1]];
    const figure = figureOf(held.cell);
    if (behind?.cell.reading.is === "figure") return [];
    if (before === undefined || figure === null || before.cell.reading.is !== "words") return [];
    const named = label(before.text);
    const name = named.replace(/:$/, "").replace(/[(][^()]*元[)]:?$/, "");
    const isNamed = fundSourceOf(name) !== null || (MONEY.test(name) && !NO_AMOUNT.test(name));
    if (LONGEST < name.length || !isNamed || !isAmount(figure)) return [];
    return [{ ...held, name, label: before.at, figure, unit: unitIn(named) || inRow }];
  });
}

function isAmount({ percent, comparator, unit }: Figure): boolean {
  return !percent && comparator === null && (unit === "" || unit === "元");
}
