import type { Area, CellRef } from "../../core/grid";
import { areaAddress } from "../../core/grid";

/**
 * Cells in as few words as they can be named: those that stand below each other as one area, and areas of equal height
 * side by side as one again. `cells` come in reading order, sheet by sheet.
 */
export function printAreas(cells: readonly CellRef[]): readonly string[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const own = cells.filter((at) => at.sheet === sheet);
    return widened(columnRuns(own)).map((area) => `${sheet}!${areaAddress(area)}`);
  });
}

function columnRuns(cells: readonly CellRef[]): readonly Area[] {
  const runs: Area[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom + 1 === row) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

function widened(runs: readonly Area[]): readonly Area[] {
  const areas: Area[] = [];
  for (const run of [...runs].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const at = areas.findIndex(
      ({ top, bottom, right }) => top === run.top && bottom === run.bottom && right + 1 === run.left,
    );
    const beside = areas[at];
    if (beside === undefined) areas.push(run);
    else areas[at] = { ...beside, right: run.right };
  }
  return areas;
}
