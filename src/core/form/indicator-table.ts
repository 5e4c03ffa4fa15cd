import type { Cell, CellRef, Grid } from "../grid";
import { cellAt, cellRef, figureOf, mergeAt } from "../grid";
import { label } from "../text";
import type { IndicatorColumns, Span } from "./indicator-heading";
import { indicatorColumns, isLevelRow } from "./indicator-heading";

/** A cell of an indicator's row, with the one it is merged into where merges are known. */
export interface IndicatorCell {
  readonly at: CellRef;
  readonly cell: Cell;
  /** As written, ends trimmed; "" where blank. */
  readonly text: string;
}

/** One line of an indicator table. Cells whose column the table does not have are null. */
export interface Indicator {
  /** As written: the innermost level of its row. */
  readonly name: string;
  readonly at: CellRef;
  /** Labels from the first level to the innermost; blanks of a merge are filled from above. */
  readonly levels: readonly string[];
  /** The target that counts: the adjusted one where the table has one and it is filled. */
  readonly target: IndicatorCell | null;
  /** The target as it was set at first. */
  readonly planned: IndicatorCell | null;
  readonly actual: IndicatorCell | null;
  /** 完成率, 得分系数: what share of the target was reached. */
  readonly reached: IndicatorCell | null;
  readonly reason: IndicatorCell | null;
  readonly weight: IndicatorCell | null;
  readonly score: IndicatorCell | null;
  /** 指标性质 where it has a column of its own: `≥`, `=`, `定性`. */
  readonly nature: string;
  /** 度量单位 where it has a column of its own: `%`, `万元`. */
  readonly unit: string;
}

/** A list of indicators with their targets, and with what was reached where the table is a self-evaluation. */
export interface IndicatorTable {
  readonly sheet: string;
  /** Zero-based row of its header. */
  readonly row: number;
  /** Header texts as written. */
  readonly headings: {
    readonly target: string;
    readonly actual: string | null;
    readonly reached: string | null;
    readonly reason: string | null;
  };
  readonly indicators: readonly Indicator[];
  /** Whether weights stand beside outer levels too, which may say how much the points inside them count. */
  readonly weighsLevels: boolean;
  /** Whether lines without a name have points too: an indicator is scored by its pieces of evidence. */
  readonly scoresPieces: boolean;
}

const END =
  /^(说明|注|备注|总分|合计|总计|总得分|评价结论|自评|存在问题|改进措施|偏差|项目负责人|填表|联系人|审核)/;
const ELLIPSIS = /^[….·]+$/;

/**
 * The indicator tables of a sheet, in reading order: each begins at a header row that names at least two levels
 * (一级/二级/三级指标) or one level and what was reached, and a target column (指标值, 标准值 …); it ends at 说明, 注, 总分 …, at the next such header or at
 * two blank rows. Read from the cells alone, for most of them hold no figure; merges are used where known, never needed.
 */
export function indicatorTables(grid: Grid): readonly IndicatorTable[] {
  if (grid.used === null) return [];
  const tables: IndicatorTable[] = [];
  for (let row = grid.used.top; row <= grid.used.bottom; row += 1) {
    const columns = indicatorColumns(grid, row);
    if (columns !== null) tables.push(readTable(grid, row, columns));
  }
  return tables.filter((table) => 0 < table.indicators.length);
}

function readTable(grid: Grid, head: number, columns: IndicatorColumns): IndicatorTable {
  const indicators: Indicator[] = [];
  const levels: string[] = [];
  let blanks = 0;
  let scoresPieces = false;
  for (let row = head + 1; row <= (grid.used?.bottom ?? head) && blanks < 2; row += 1) {
    const first = firstText(grid, row);
    blanks = first === "" ? blanks + 1 : 0;
    if (END.test(first) || isLevelRow(grid, row)) break;
    const own = columns.levels.map((span) => inSpan(grid, row, span, written));
    own.forEach((cell, depth) => {
      if (cell.text === "") return;
      levels.length = Math.min(levels.length, depth);
      while (levels.length < depth) levels.push("");
      levels.push(label(cell.text));
    });
    const name = [...own].reverse().find((cell) => cell.text !== "");
    if (name === undefined && columns.weight !== null)
      scoresPieces ||= figureOf(inSpan(grid, row, columns.weight, written).cell) !== null;
    const indicator =
      name === undefined || ELLIPSIS.test(name.text) ? null : read(grid, row, columns, name, levels);
    if (indicator !== null) indicators.push(indicator);
  }
  const { headings, weighsLevels } = columns;
  return { sheet: grid.sheet, row: head, headings, indicators, weighsLevels, scoresPieces };
}

function read(
  grid: Grid,
  row: number,
  columns: IndicatorColumns,
  name: IndicatorCell,
  levels: readonly string[],
): Indicator | null {
  const cell = (span: Span | null): IndicatorCell | null =>
    span === null ? null : inSpan(grid, row, span, shared);
  const planned = cell(columns.target);
  const adjusted = cell(columns.adjusted);
  const target = adjusted !== null && isSet(adjusted) ? adjusted : planned;
  const actual = cell(columns.actual);
  // A level without target and result is a group, or a line nobody filled in.
  if ((target?.text ?? "") === "" && (actual?.text ?? "") === "") return null;
  return {
    name: name.text,
    at: name.at,
    levels: [...levels],
    target,
    planned,
    actual,
    reached: cell(columns.reached),
    reason: cell(columns.reason),
    weight: cell(columns.weight),
    score: cell(columns.score),
    nature: label(cell(columns.nature)?.text ?? ""),
    unit: label(cell(columns.unit)?.text ?? ""),
  };
}

const NOT_ADJUSTED = /^(无|未|不)(调整|变化|变动|变)?$/;

/** Whether an adjusted target says one: a blank, a dash and 未调整 leave it at the first. */
function isSet({ cell, text }: IndicatorCell): boolean {
  const isSaid = cell.reading.is === "figure" || cell.reading.is === "words";
  return isSaid && !NOT_ADJUSTED.test(label(text));
}

type Look = (grid: Grid, row: number, column: number) => IndicatorCell;

/** What a row says under a heading: the first filled cell of its columns, or the first cell. */
function inSpan(grid: Grid, row: number, { from, to }: Span, look: Look): IndicatorCell {
  for (let column = from; column <= to; column += 1) {
    const cell = look(grid, row, column);
    if (cell.text !== "") return cell;
  }
  return look(grid, row, from);
}

function written(grid: Grid, row: number, column: number): IndicatorCell {
  const cell = cellAt(grid, row, column);
  return { at: cellRef(grid.sheet, row, column), cell, text: cell.text.trim() };
}

/** A blank cell of a merge that begins above says what the merge says; one that begins further left is another column's. */
function shared(grid: Grid, row: number, column: number): IndicatorCell {
  const own = written(grid, row, column);
  const merge = own.text === "" ? mergeAt(grid, row, column) : null;
  return merge !== null && merge.left === column ? written(grid, merge.top, column) : own;
}

function firstText(grid: Grid, row: number): string {
  const { used } = grid;
  if (used === null) return "";
  for (let column = used.left; column <= used.right; column += 1) {
    const text = label(cellAt(grid, row, column).text);
    if (text !== "") return text;
  }
  return "";
}
