import type { CellRef, Edit } from "../../core/grid";
import { cellRef, refKey } from "../../core/grid";
import type { Talk } from "./attempt";
import type { Block } from "./block";
import { columnsIn, rangeOf, requestsFor, rowsIn } from "./block";
import type { Entry, KnownCells, StoredCell } from "./stored-cell";
import { CELL_PROPERTIES, cellKnown, entryBack, entryFor, storedCells } from "./stored-cell";

/** Writes the edits and gives what the cells hold then. After a failure everything is put back first. */
export async function changeCells(
  talk: Talk,
  blocks: readonly Block[],
  edits: readonly Edit[],
  before: KnownCells,
): Promise<KnownCells> {
  const wanted = new Map(edits.map((edit) => [refKey(edit.at), edit]));
  try {
    return await send(talk, blocks, (at) => {
      const [edit, cell] = [wanted.get(refKey(at)), cellKnown(before, at)];
      return edit === undefined ? entryBack(cell) : entryFor(edit, cell);
    });
  } catch (error) {
    await putBack(talk, blocks, before);
    throw error;
  }
}

/** Gives all cells of the blocks their values and formats of before. */
export async function putBack(talk: Talk, blocks: readonly Block[], before: KnownCells): Promise<void> {
  await send(talk, blocks, (at) => entryBack(cellKnown(before, at)));
}

/** Writes an entry into every cell of the blocks and reads them back, both in one request. */
async function send(
  talk: Talk,
  blocks: readonly Block[],
  entryAt: (at: CellRef) => Entry,
): Promise<KnownCells> {
  const after = new Map<string, StoredCell>();
  for (const request of requestsFor(blocks)) {
    const sent = request.map((block) => {
      const range = rangeOf(talk.context.workbook.worksheets.getItem(block.sheet), block.area);
      put(range, entries(block, entryAt));
      range.load(CELL_PROPERTIES);
      return { block, range };
    });
    await talk.sync();
    for (const { block, range } of sent)
      for (const [key, cell] of storedCells(block, range)) after.set(key, cell);
  }
  return after;
}

/** The format goes first: it decides what Excel makes of the value. */
function put(range: Excel.Range, rows: readonly (readonly Entry[])[]): void {
  const formats = rows.map((row) => row.map(({ format }) => format));
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
  range.values = rows.map((row) => row.map(({ entry }) => entry));
}

function entries({ sheet, area }: Block, entryAt: (at: CellRef) => Entry): readonly (readonly Entry[])[] {
  return Array.from({ length: rowsIn(area) }, (_, row) =>
    Array.from({ length: columnsIn(area) }, (__, column) =>
      entryAt(cellRef(sheet, area.top + row, area.left + column)),
    ),
  );
}
