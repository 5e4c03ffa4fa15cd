import type { Cell } from "../../core/grid";
import { readRow } from "../../core/grid";
import type { Trouble, Watch } from "../../port";
import { Stopped } from "../../port";
import type { Talk } from "./attempt";
import type { Block } from "./block";
import { cellsIn, halves, rangeOf, requestsFor } from "./block";
import { rawCell } from "./raw-cell";
import { isTooLarge } from "./refusal";

/** A part of a sheet to be read. */
export interface WantedBlock extends Block {
  readonly source: Excel.Worksheet;
  /** Whether to ask which of its rows and columns show. */
  readonly someHidden: boolean;
}

/** A part of a sheet as read. */
export interface Piece extends Block {
  readonly rows: readonly (readonly Cell[])[];
  /** The addresses of the cells that show, row by row; null where nothing is hidden. */
  readonly visible: readonly (readonly string[])[] | null;
}

export interface ReadPieces {
  readonly pieces: readonly Piece[];
  readonly skipped: readonly { readonly sheet: string; readonly trouble: Trouble }[];
}

const NOTHING: ReadPieces = { pieces: [], skipped: [] };

/** Reads all blocks, one request after another: Excel answers one at a time, and the memory held stays small. */
export async function readBlocks(
  talk: Talk,
  blocks: readonly WantedBlock[],
  watch: Watch | undefined,
): Promise<ReadPieces> {
  const all = cellsOf(blocks);
  let read = NOTHING;
  let done = 0;
  for (const request of requestsFor(blocks)) {
    if (watch?.stopped() === true) throw new Stopped();
    read = together(read, await ask(talk, request));
    done += cellsOf(request);
    watch?.told(done, all);
  }
  return read;
}

function cellsOf(blocks: readonly WantedBlock[]): number {
  return blocks.reduce((sum, { area }) => sum + cellsIn(area), 0);
}

/** One request; where its answer is too large after all (long texts), the same in two. */
async function ask(talk: Talk, blocks: readonly WantedBlock[]): Promise<ReadPieces> {
  const loaded = blocks.map(queue);
  try {
    await talk.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const parts = halves(blocks);
    if (parts !== null) return together(await ask(talk, parts[0]), await ask(talk, parts[1]));
    return {
      pieces: [],
      skipped: blocks.map(({ sheet }) => ({ sheet, trouble: { is: "too-large", cells: 1 } })),
    };
  }
  return { pieces: loaded.map((piece) => piece()), skipped: [] };
}

function queue({ sheet, area, source, someHidden }: WantedBlock): () => Piece {
  const range = rangeOf(source, area);
  range.load("values,text,formulas,numberFormat");
  const view = someHidden ? range.getVisibleView() : null;
  view?.load("cellAddresses");
  return () => {
    const { values, text, formulas, numberFormat } = range;
    const rows = values.map((row, r) =>
      readRow(
        row.map((value: unknown, c) => rawCell(value, text[r]?.[c], formulas[r]?.[c], numberFormat[r]?.[c])),
      ),
    );
    return { sheet, area, rows, visible: view === null ? null : (view.cellAddresses as readonly string[][]) };
  };
}

function together(a: ReadPieces, b: ReadPieces): ReadPieces {
  return { pieces: [...a.pieces, ...b.pieces], skipped: [...a.skipped, ...b.skipped] };
}
