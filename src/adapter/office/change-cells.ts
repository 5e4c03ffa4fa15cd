import type { CellRef, Edit } from "../../core/grid";
import { cellRef, refKey } from "../../core/grid";
import type { Talk } from "./attempt";
import type { Block } from "./block";
import { columnsIn, rangeOf, requestsFor, rowsIn } from "./block";
import type { Look, SheetIds } from "./look-at-cells";
import { Refusal, isMissing } from "./refusal";
import type { Entry, KnownCells, StoredCell } from "./stored-cell";
import { CELL_PROPERTIES, cellKnown, entryBack, entryFor, storedCells } from "./stored-cell";

/**
 * Writes the edits and gives what the cells hold then. The request that writes reads the cells once more first: what
 * somebody else put there since the look is seen, put back and refused. After any failure all that was sent is put back.
 */
export async function changeCells(
  talk: Talk,
  blocks: readonly Block[],
  edits: readonly Edit[],
  { cells: before, ids }: Look,
): Promise<KnownCells> {
  const wanted = new Map(edits.map((edit) => [refKey(edit.at), edit]));
  const held = new Map(before);
  const after = new Map<string, StoredCell>();
  const tried: Block[] = [];
  try {
    for (const request of requestsFor(blocks)) {
      tried.push(...request);
      const sent = await send(talk, request, NAMED, (at) => {
        const [edit, cell] = [wanted.get(refKey(at)), cellKnown(before, at)];
        return edit === undefined ? entryBack(cell) : entryFor(edit, cell);
      });
      for (const [key, cell] of sent.held) held.set(key, cell);
      for (const [key, cell] of sent.after) after.set(key, cell);
      refuseForeign(edits, before, sent.held);
    }
  } catch (error) {
    await putBack(talk, tried, { cells: held, ids });
    throw error;
  }
  return after;
}

/**
 * Gives all cells of the blocks their contents and formats of before, also on a sheet that has another name by now. A sheet that
 * is gone needs none, and keeps no other from it.
 */
export async function putBack(
  talk: Talk,
  blocks: readonly Block[],
  { cells: before, ids }: Look,
): Promise<void> {
  for (const sheet of new Set(blocks.map((block) => block.sheet)))
    try {
      const own = blocks.filter((block) => block.sheet === sheet);
      for (const request of requestsFor(own))
        await send(talk, request, ids, (at) => entryBack(cellKnown(before, at)));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
}

/** Somebody's own edit, made while ours was on its way. */
function refuseForeign(edits: readonly Edit[], before: KnownCells, held: KnownCells): void {
  for (const { at, was } of edits) {
    const now = held.get(refKey(at));
    if (now === undefined) continue;
    const { text, value, formula } = cellKnown(before, at);
    if (now.text !== text || now.value !== value || now.formula !== formula)
      throw new Refusal({ is: "cell-changed", at, expected: was, found: now.text });
  }
}

/** Sheets as they are called: one that has another name by now is not what a person decided on. */
const NAMED: SheetIds = new Map();

interface Sent {
  /** What the cells held when the request arrived. */
  readonly held: KnownCells;
  readonly after: KnownCells;
}

/** Reads the cells of the blocks, writes an entry into each and reads them again, all in one request. */
async function send(
  talk: Talk,
  blocks: readonly Block[],
  ids: SheetIds,
  entryAt: (at: CellRef) => Entry,
): Promise<Sent> {
  const sent = blocks.map((block) => {
    const range = (): Excel.Range =>
      rangeOf(talk.context.workbook.worksheets.getItem(ids.get(block.sheet) ?? block.sheet), block.area);
    // Excel works a request off in its order: what the first range loads is what stands before the second is written.
    const [first, second] = [range(), range()];
    first.load(CELL_PROPERTIES);
    put(second, entries(block, entryAt));
    second.load(CELL_PROPERTIES);
    return { block, first, second };
  });
  await talk.sync();
  return {
    held: new Map(sent.flatMap(({ block, first }) => storedCells(block, first))),
    after: new Map(sent.flatMap(({ block, second }) => storedCells(block, second))),
  };
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
