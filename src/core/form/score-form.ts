import type { CellRef, Grid } from "../grid";
import { cellAt, cellRef, figureOf } from "../grid";
import type { Amount } from "../number";
import { amount } from "../number";
import type { Table } from "../table";
import type { NonEmpty } from "../text";
import { isNonEmpty, label } from "../text";
import { filledCells } from "./filled-cells";
import { holdsColumn, isOnPage } from "./on-page";
import { fundsOf } from "./funds";
import type { Indicator, IndicatorCell, IndicatorTable } from "./indicator-table";

/** The scored row of a funds block: only the total funds are scored. Cells whose column the form does not have are null. */
export interface ScoredRate {
  readonly budget: IndicatorCell;
  readonly executed: IndicatorCell;
  readonly rate: IndicatorCell | null;
  readonly weight: IndicatorCell | null;
  /** The points a heading states (`得分(20分*执行率)`, `预算执行情况(10分)`), or null. */
  readonly statedWeight: Amount | null;
  readonly score: IndicatorCell | null;
}

/** A scored self-evaluation (项目支出绩效自评表): the rate's score, the indicators' scores, their total and the grade. */
export interface ScoreForm {
  readonly sheet: string;
  readonly table: IndicatorTable;
  /** Lines with a weight or a score column; a weight merged over several lines counts once, with the first. */
  readonly lines: NonEmpty<Indicator>;
  readonly rate: ScoredRate | null;
  readonly totalWeight: IndicatorCell | null;
  readonly totalScore: IndicatorCell | null;
  readonly grade: IndicatorCell | null;
}

/** The scored self-evaluations of a sheet, in reading order; `tables` are those of the sheet that were recognised. */
export function scoreForms(
  grid: Grid,
  lists: readonly IndicatorTable[],
  tables: readonly Table[],
): readonly ScoreForm[] {
  return lists
    .filter((table) => isOnPage(grid, table))
    .flatMap((table, at, all) => {
      const lines = table.indicators.filter((one) => one.weight !== null || one.score !== null);
      if (!isNonEmpty(lines)) return [];
      const total = totalRow(grid, table, all[at + 1]?.row ?? null);
      const columnOf = (what: "weight" | "score"): number | null =>
        lines.map((one) => one[what]).find((cell) => cell !== null)?.at.column ?? null;
      return [
        {
          sheet: grid.sheet,
          table,
          lines,
          rate: scoredRate(grid, table, tables),
          totalWeight: totalCell(grid, total, columnOf("weight")),
          totalScore: totalCell(grid, total, columnOf("score")),
          grade: gradeCell(grid, table),
        },
      ];
    });
}

const TOTAL = /^(总分|合计|总计|总得分|得分合计|自评总分|自评得分|总评分|总分值)$/;

function totalRow(grid: Grid, table: IndicatorTable, next: number | null): number | null {
  const bottom = Math.min(next ?? Infinity, (grid.used?.bottom ?? table.row) + 1);
  for (let row = table.row + 1; row < bottom; row += 1) {
    const first = filledCells(grid, row)[0];
    if (first !== undefined && TOTAL.test(label(first.text))) return row;
  }
  return null;
}

function totalCell(grid: Grid, row: number | null, column: number | null): IndicatorCell | null {
  return row === null || column === null ? null : cellOf(grid, cellRef(grid.sheet, row, column));
}

const GRADE_LABEL =
  /^(自评|评价|绩效|自评结果|评价结果|绩效评价|综合|绩效自评)?(等级|级别|档次|评级|结论等级)[:]?$/;
const GRADE_WITHIN = /^(?:自评|评价|绩效|自评结果|评价结果|绩效评价|综合|绩效自评)?(?:等级|级别|评级)[:]\S+$/;

/** The cell that names the grade: right of its label, or the label's own (`自评等级：优`). */
function gradeCell(grid: Grid, table: IndicatorTable): IndicatorCell | null {
  for (let row = grid.used?.top ?? table.row; row <= (grid.used?.bottom ?? table.row); row += 1) {
    const cells = filledCells(grid, row);
    const at = cells.findIndex((cell) => GRADE_LABEL.test(label(cell.text)));
    const beside = at < 0 ? undefined : cells[at + 1];
    const within = cells.find((cell) => GRADE_WITHIN.test(label(cell.text)));
    const found = beside ?? within;
    if (found !== undefined) return found;
  }
  return null;
}

const STATED = /(\d+(?:\.\d+)?)分(?:[*×x]执行率)?/;

/** The scored row of the nearest funds block above. */
function scoredRate(grid: Grid, list: IndicatorTable, tables: readonly Table[]): ScoredRate | null {
  const above = tables
    .filter(({ sheet, area }) => sheet === grid.sheet && area.top <= list.row && holdsColumn(grid, area.left))
    .flatMap((table) => fundsOf(table) ?? [])
    .filter((funds) => funds.score !== null || funds.weight !== null);
  const funds = above[above.length - 1];
  if (funds === undefined) return null;
  const row = funds.total ?? 0;
  const at = (column: number | null): IndicatorCell | null => {
    const ref = column === null ? undefined : funds.table.refs[row]?.[column];
    return ref === undefined ? null : cellOf(grid, ref);
  };
  const [budget, executed] = [at(funds.budget), at(funds.executed)];
  if (budget === null || executed === null) return null;
  const said = [
    funds.score === null ? "" : (funds.table.columns[funds.score]?.label ?? ""),
    ...funds.table.headings.map((heading) => heading.label),
  ];
  const stated = said.map((text) => STATED.exec(text)?.[1]).find((points) => points !== undefined);
  return {
    budget,
    executed,
    rate: at(funds.rate),
    weight: at(funds.weight),
    statedWeight: amount(stated ?? ""),
    score: at(funds.score),
  };
}

/** The points the scored rate is worth: its weight's figure, or what a heading states. */
export function rateWeightOf({ weight, statedWeight }: ScoredRate): Amount | null {
  return (weight === null ? undefined : figureOf(weight.cell)?.value) ?? statedWeight;
}

function cellOf(grid: Grid, at: CellRef): IndicatorCell {
  const cell = cellAt(grid, at.row, at.column);
  return { at, cell, text: cell.text.trim() };
}
