import type { Grid } from "../grid";
import { cellAt } from "../grid";
import { label } from "../text";
import type { Block } from "./block";
import { columnType } from "./column-type";
import { columnPath } from "./header-tree";

/** What heads the names of lines in statements with two sides. */
const STUB = /^(项目|收入项目|支出项目|科目|科目名称|预算科目)/;

/**
 * A block whose sides repeat the column of names over unlike columns of figures (`项目, 金额` beside `项目, 合计, 一般公共预算, 基金`)
 * is one block for each side: each side's names rule its own columns alone. Sides with the same columns stay together, they
 * are unfolded into one table.
 */
export function sidesOf(grid: Grid, block: Block): readonly Block[] {
  const { panel } = block;
  const headed = Array.from({ length: panel.right - panel.left + 1 }, (_, at) => {
    const column = panel.left + at;
    const { path } = columnPath(grid, block.header, panel.left, panel.right, column);
    return { column, path, name: path.at(-1) ?? "" };
  });
  // Most tables name their lines once: only for the others are the bodies looked through.
  const totals = totalsBeside(grid, block);
  if (headed.filter(({ name }) => STUB.test(name)).length < 2 && totals.size < 2) return [block];
  const columns = headed.map((one) => ({ ...one, type: columnType(grid, block.body, one.column, one.path) }));
  const starts = columns
    .filter(({ column, name, type }) => type === "words" && (STUB.test(name) || totals.has(column)))
    .map(({ column }) => column);
  const [, ...rest] = starts;
  const bounds = [panel.left, ...rest].map((left, at) => ({
    left,
    right: (rest[at] ?? panel.right + 1) - 1,
  }));
  const headings = bounds.map(({ left, right }) =>
    columns
      .filter(({ column, type }) => left <= column && column <= right && type === "figures")
      .map(({ name }) => name),
  );
  const isWhole = headings.every((names) => 0 < names.length);
  const areAlike = headings.every((names) => names.join("|") === headings[0]?.join("|"));
  if (!isWhole || areAlike) return [block];
  return bounds.map((bound) => ({ ...block, panel: { ...panel, ...bound } }));
}

const TOTAL = /^(合计|总计|共计)$/;

/** The columns that say 合计 in one row, in a block whose first column does: where several do, each names the lines of a list of its own. */
function totalsBeside(grid: Grid, { panel, body }: Block): ReadonlySet<number> {
  const says = (row: number, column: number): boolean => {
    const { reading } = cellAt(grid, row, column);
    return reading.is === "words" && TOTAL.test(label(reading.text));
  };
  const row = body.findLast((one) => says(one, panel.left));
  if (row === undefined) return new Set();
  const columns = Array.from({ length: panel.right - panel.left + 1 }, (_, at) => panel.left + at);
  return new Set(columns.filter((column) => says(row, column)));
}
