import type { Area, Grid } from "../grid";
import { cellAt, wordsOf } from "../grid";
import { label } from "../text";
import { namesMoney, namesRate } from "./field-words";
import { headsColumns } from "./heading-words";

/** A label of a form with the cell for its value: right of it, filled or not. */
export interface Field {
  readonly row: number;
  /** Where the label stands: mostly in the value's own row. */
  readonly labelRow: number;
  readonly labelAt: number;
  readonly valueAt: number;
}

/** Rows of a form whose cells are labels and values in turn, all of them of money: `资金总额 | 100 | 其中：财政拨款 | 100`. */
export interface Fields {
  readonly top: number;
  readonly bottom: number;
  /** The label before the first pair (`资金情况（万元）`): the column in the top row, or null. */
  readonly headAt: number | null;
  /** From top to bottom, from left to right. */
  readonly rows: readonly (readonly Field[])[];
  /** The rate behind the first row's pairs, under a heading of its own (`预算执行进度（%）`), or null. */
  readonly rate: Field | null;
}

const MOST_ROWS = 8;
/** `万元` alone stands where an amount should be filled in. */
const UNIT_ONLY = /^(万?元|亿元|千元|%)$/;

/**
 * The stretches of a panel in which labels of money and their values stand in pairs along a row. They are known by their shape: at least
 * two pairs in the first row, labels of money only, no column headings over the values.
 */
export function fieldsOf(grid: Grid, panel: Area): readonly Fields[] {
  const found: Fields[] = [];
  for (let row = panel.top; row <= panel.bottom; row += 1) {
    const fields = fieldsFrom(grid, panel, row);
    if (fields === null) continue;
    found.push(fields);
    row = fields.bottom;
  }
  return found;
}

/** Whether one of the first two cells of a row is a label of money: most rows are passed over by that. */
function mayBegin(grid: Grid, panel: Area, row: number): boolean {
  let seen = 0;
  for (let column = panel.left; column <= panel.right && seen < 2; column += 1) {
    if (cellAt(grid, row, column).reading.is === "blank") continue;
    if (isLabel(grid, row, column)) return true;
    seen += 1;
  }
  return false;
}

function fieldsFrom(grid: Grid, panel: Area, top: number): Fields | null {
  if (!mayBegin(grid, panel, top)) return null;
  const first = pairsIn(grid, panel, top, true);
  if (first === null || first.pairs.length < 2) return null;
  const rows: (readonly Field[])[] = [first.pairs];
  const wings = new Set(first.pairs.map(({ labelAt }) => labelAt));
  for (let row = top + 1; row <= panel.bottom; row += 1) {
    const next = pairsIn(grid, panel, row, false);
    if (next === null || next.pairs.some(({ labelAt }) => !wings.has(labelAt))) break;
    rows.push(next.pairs);
  }
  const figures = rows.flat().filter((field) => isFigure(grid, field));
  if (figures.length < 2 || MOST_ROWS < rows.length || areInList(grid, panel, rows)) return null;
  const rate = rateAt(grid, top, first.behind);
  return { top, bottom: top + rows.length - 1, headAt: first.headAt, rows: aligned(grid, rows), rate };
}

interface Pairs {
  readonly headAt: number | null;
  readonly pairs: readonly Field[];
  /** The column of a figure that belongs to no pair; undefined where there is none. */
  readonly behind: number | undefined;
}

/** A figure behind the pairs is a rate of them where the cell above it says so; points of the block stay out. */
function rateAt(grid: Grid, row: number, column: number | undefined): Field | null {
  return column !== undefined && namesRate(labelIn(grid, row - 1, column).replace(/\(%\)$/, ""))
    ? { row, labelRow: row - 1, labelAt: column, valueAt: column }
    : null;
}

/** A row's cells as pairs, or null where anything else stands among them; points at its end belong to the block, not to a pair. */
function pairsIn(grid: Grid, panel: Area, row: number, mayHead: boolean): Pairs | null {
  const filled = Array.from({ length: panel.right - panel.left + 1 }, (_, at) => panel.left + at).filter(
    (column) => cellAt(grid, row, column).reading.is !== "blank",
  );
  const [first, second] = filled;
  const isHead = mayHead && first !== undefined && second !== undefined && isLabel(grid, row, second);
  const headAt = isHead ? first : null;
  const rest = headAt === null ? filled : filled.slice(1);
  const pairs: Field[] = [];
  let at = 0;
  while (at < rest.length) {
    const column = rest[at] ?? 0;
    if (!isLabel(grid, row, column)) break;
    const next = rest[at + 1];
    const isFilled = next !== undefined && isValue(grid, row, next);
    if (next === column + 1 && !isFilled) return null;
    pairs.push({ row, labelRow: row, labelAt: column, valueAt: isFilled ? next : column + 1 });
    at += isFilled ? 2 : 1;
  }
  const behind = rest.slice(at);
  const arePoints =
    behind.length <= 1 && behind.every((column) => cellAt(grid, row, column).reading.is === "figure");
  return pairs.length === 0 || !arePoints ? null : { headAt, pairs, behind: behind[0] };
}

function labelIn(grid: Grid, row: number, column: number): string {
  return label(wordsOf(cellAt(grid, row, column)));
}

function isLabel(grid: Grid, row: number, column: number): boolean {
  const text = labelIn(grid, row, column);
  if (text === "") return false;
  return namesMoney(text) || namesRate(text);
}

function isValue(grid: Grid, row: number, column: number): boolean {
  const { reading } = cellAt(grid, row, column);
  if (reading.is === "words") return UNIT_ONLY.test(label(reading.text));
  return reading.is !== "figure" || reading.figure.comparator === null;
}

function isFigure(grid: Grid, { row, valueAt }: Field): boolean {
  return cellAt(grid, row, valueAt).reading.is === "figure";
}

/**
 * Whether pairs are lines of a list: a figure stands right above or below one of their values, or a heading of a column somewhere
 * above it.
 */
function areInList(grid: Grid, panel: Area, rows: readonly (readonly Field[])[]): boolean {
  const [first = []] = rows;
  const below = (rows.at(-1)?.[0]?.row ?? panel.bottom) + 1;
  return first.some(({ row, valueAt }) => {
    if (cellAt(grid, below, valueAt).reading.is === "figure") return true;
    for (let above = row - 1; panel.top <= above; above -= 1) {
      const { reading } = cellAt(grid, above, valueAt);
      if (reading.is === "figure" && !isNumberOfPerson(grid, above, valueAt)) return true;
      const text = labelIn(grid, above, valueAt);
      if (text !== "") return headsColumns(text) || namesMoney(text);
    }
    return false;
  });
}

/** `联系电话 | 8328726`, `邮编 | 414100`: a field in the head of a form, and no figure of a list. */
function isNumberOfPerson(grid: Grid, row: number, column: number): boolean {
  return column !== 0 && /(电话|手机|传真|邮编|邮政)/.test(labelIn(grid, row, column - 1));
}

/** An empty value stands where the others behind the same labels do. */
function aligned(grid: Grid, rows: readonly (readonly Field[])[]): readonly (readonly Field[])[] {
  return rows.map((fields) =>
    fields.map((field) => {
      const alike = rows.flat().filter(({ labelAt }) => labelAt === field.labelAt);
      const filled = alike.find((one) => isFigure(grid, one));
      return isFigure(grid, field) || filled === undefined ? field : { ...field, valueAt: filled.valueAt };
    }),
  );
}
