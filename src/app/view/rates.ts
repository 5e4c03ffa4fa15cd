import type { CellRef, Grid } from "../../core/grid";
import { addressOf, cellAt, figureOf, wordsOf } from "../../core/grid";
import type { Relation, TableSummary } from "../../core/inspect";
import { HUNDRED } from "../../core/number";
import type { RateView } from "./report-view";
import { tidy } from "./tidy";

/** The execution rates of a table as they are printed, each with the name of its line. */
export function ratesOf(
  table: TableSummary,
  relations: readonly Relation[],
  grid: Grid,
): readonly RateView[] {
  return relations.flatMap(({ rule, result, verdict }) => {
    if (rule !== "execution-rate" || result?.sheet !== table.sheet) return [];
    const cell = cellAt(grid, result.row, result.column);
    const figure = figureOf(cell);
    if (figure === null) return [];
    // A rate printed without its sign (`85.96` under 执行率(%)) is one all the same.
    const bare = !figure.percent && cell.format?.includes("%") !== true;
    const share = (bare ? figure.value.div(HUNDRED) : figure.value).toNumber();
    return [
      {
        label: nameOf(table, grid, result),
        text: cell.text.trim(),
        share: Math.min(1, Math.max(0, share)),
        over: 1 < share,
        verdict,
        at: result,
        cell: addressOf(result),
      },
    ];
  });
}

/** The nearest words before the cell in its row; where those name the rate itself, the nearest above it. */
function nameOf({ area }: TableSummary, grid: Grid, { row, column }: CellRef): string {
  for (let left = column - 1; area.left <= left; left -= 1) {
    const words = tidy(wordsOf(cellAt(grid, row, left)));
    if (words !== "" && !/率/.test(words)) return words;
  }
  for (let above = row - 1; area.top <= above; above -= 1) {
    const words = tidy(wordsOf(cellAt(grid, above, column)));
    if (words !== "") return words;
  }
  return "";
}
