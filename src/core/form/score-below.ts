import type { Grid } from "../grid";
import { label } from "../text";
import { filledCells } from "./filled-cells";
import type { IndicatorCell, IndicatorTable } from "./indicator-table";
import { stripNumber } from "./line-role";
import { isOnPage } from "./on-page";

/** The score that a form says again below its list: `五、自评总分 | 96.03`. */
export interface ScoreBelow extends IndicatorCell {
  /** As written. */
  readonly name: string;
  readonly list: IndicatorTable;
}

/** `自评得分 | 95.2` among the particulars of a form. */
const SCORE = /^(自评|评价|绩效自评|自评价|项目|综合)?(自评)?(总?得分|总分|评分)(\(分\))?:?$/;

/** Whether a particular of a form is its score, by its name in one form. */
export function namesFormScore(name: string): boolean {
  return SCORE.test(name);
}

/** So far below the last of its indicators a form says its score again. */
const REACH = 8;

/** The scores said again in rows of their own below the lists of a sheet, with nothing else in their row. */
export function scoresBelow(grid: Grid, lists: readonly IndicatorTable[]): readonly ScoreBelow[] {
  const own = lists.filter((list) => isOnPage(grid, list));
  return own.flatMap((list, place) => {
    const last = list.indicators.at(-1)?.at.row ?? list.row;
    const before = Math.min(own[place + 1]?.row ?? Infinity, last + 1 + REACH);
    const rows = Array.from({ length: before - last - 1 }, (_, at) => last + 1 + at);
    return rows.flatMap((row): readonly ScoreBelow[] => {
      const [named, held, ...more] = filledCells(grid, row);
      if (named === undefined || held?.cell.reading.is !== "figure" || 0 < more.length) return [];
      return namesFormScore(stripNumber(label(named.text))) ? [{ ...held, name: named.text, list }] : [];
    });
  });
}
