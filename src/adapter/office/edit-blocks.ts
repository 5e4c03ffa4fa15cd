import type { CellRef } from "../../core/grid";
import type { Block } from "./block";

/**
 * Cells as few rectangles that they fill exactly, so that no other cell is ever written: runs along a row first, then
 * equal runs in rows that follow one another.
 */
export function editBlocks(cells: readonly CellRef[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const run of runs(cells)) {
    const above = blocks.findIndex(
      ({ sheet, area }) =>
        sheet === run.sheet &&
        area.left === run.area.left &&
        area.right === run.area.right &&
        area.bottom + 1 === run.area.top,
    );
    const found = blocks[above];
    if (found === undefined) blocks.push(run);
    else blocks[above] = { ...found, area: { ...found.area, bottom: run.area.bottom } };
  }
  return blocks;
}

function runs(cells: readonly CellRef[]): readonly Block[] {
  const ordered = [...cells].sort(
    (a, b) => (a.sheet === b.sheet ? 0 : a.sheet < b.sheet ? -1 : 1) || a.row - b.row || a.column - b.column,
  );
  const found: Block[] = [];
  for (const { sheet, row, column } of ordered) {
    const last = found.at(-1);
    if (last?.sheet === sheet && last.area.top === row && column <= last.area.right + 1) {
      found[found.length - 1] = { sheet, area: { ...last.area, right: column } };
    } else found.push({ sheet, area: { top: row, left: column, bottom: row, right: column } });
  }
  return found;
}
