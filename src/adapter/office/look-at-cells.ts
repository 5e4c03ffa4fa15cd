import type { CellRef } from "../../core/grid";
import { cellRef } from "../../core/grid";
import type { Talk } from "./attempt";
import type { Block } from "./block";
import { rangeOf, requestsFor } from "./block";
import { Refusal } from "./refusal";
import { refuseLocked, syncSheets } from "./sheet-list";
import type { KnownCells, StoredCell } from "./stored-cell";
import { CELL_PROPERTIES, storedCells } from "./stored-cell";

/** Since this version Excel tells what spilled out of a dynamic array's formula; older ones have no such arrays. */
const SPILL_API = "1.12";

/** What cells held when they were looked at, and how Excel knows their sheets, whatever they are called later. */
export interface Look {
  readonly cells: KnownCells;
  readonly ids: SheetIds;
}

/** The ids of sheets by the names they had. */
export type SheetIds = ReadonlyMap<string, string>;

/**
 * What the cells that are to be changed hold now. A sheet that is missing or protected refuses all, by its name, and
 * so does a cell into which another cell's array spills: writing there would break that array.
 */
export async function lookAtCells(talk: Talk, blocks: readonly Block[]): Promise<Look> {
  const { worksheets } = talk.context.workbook;
  const names = [...new Set(blocks.map(({ sheet }) => sheet))];
  const spills = talk.supports("ExcelApi", SPILL_API);
  const cells = new Map<string, StoredCell>();
  const ids = new Map<string, string>();
  for (const request of requestsFor(blocks)) {
    const sheets = new Map(names.map((name) => [name, worksheets.getItem(name)]));
    for (const sheet of sheets.values()) sheet.load("id,protection/protected");
    const looked = request.map((block) => {
      const range = rangeOf(worksheets.getItem(block.sheet), block.area);
      range.load(spills ? `${CELL_PROPERTIES},hasSpill` : CELL_PROPERTIES);
      return { block, range };
    });
    await syncSheets(talk, names);
    refuseLocked([...sheets].map(([name, sheet]) => ({ name, locked: sheet.protection.protected })));
    // Null says that some cells do and others do not, whatever the types say.
    const spilled = looked.filter(({ range }) => spills && (range.hasSpill as boolean | null) !== false);
    if (0 < spilled.length)
      await refuseSpilled(
        talk,
        spilled.map(({ block }) => block),
      );
    for (const [name, { id }] of sheets) ids.set(name, id);
    for (const { block, range } of looked)
      for (const [key, cell] of storedCells(block, range)) cells.set(key, cell);
  }
  return { cells, ids };
}

/** Finds the cell that is part of a spilled array; the formula it spills from is refused as a formula. */
async function refuseSpilled(talk: Talk, blocks: readonly Block[]): Promise<void> {
  const asked = blocks.flatMap(cellsOf).map((at) => {
    const { row, column } = at;
    const area = { top: row, left: column, bottom: row, right: column };
    const range = rangeOf(talk.context.workbook.worksheets.getItem(at.sheet), area);
    range.load("hasSpill,formulas");
    return { at, range };
  });
  await talk.sync();
  const found = asked.find(({ range }) => range.hasSpill && !String(range.formulas[0]?.[0]).startsWith("="));
  if (found !== undefined) throw new Refusal({ is: "array-cell", at: found.at });
}

function cellsOf({ sheet, area }: Block): readonly CellRef[] {
  const cells: CellRef[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) cells.push(cellRef(sheet, row, column));
  }
  return cells;
}
