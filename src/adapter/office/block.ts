import type { Area } from "../../core/grid";

/** A rectangle of cells on one sheet that is asked for, or written, by one range. */
export interface Block {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * How much one request carries: cells, and what a range costs besides. 50,000 cells are 1 to 3 MB of values, texts,
 * formulas and formats, within the 5 MB that Excel on the web takes and gives.
 */
const LOAD = 50_000;
const COST_OF_A_RANGE = 20;

export function rowsIn(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsIn(area: Area): number {
  return area.right - area.left + 1;
}

export function cellsIn(area: Area): number {
  return rowsIn(area) * columnsIn(area);
}

/** The range of an area, not kept beyond the next sync: keeping costs two more actions and a round trip to let go. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

/** Blocks in as few requests as they fit; a block that is too large for one is cut into bands of rows. */
export function requestsFor<B extends Block>(blocks: readonly B[]): readonly (readonly B[])[] {
  const requests: B[][] = [];
  let room = 0;
  for (const block of blocks.flatMap(bands)) {
    const cost = COST_OF_A_RANGE + cellsIn(block.area);
    const open = requests.at(-1);
    if (open === undefined || room < cost) {
      requests.push([block]);
      room = LOAD - cost;
    } else {
      open.push(block);
      room -= cost;
    }
  }
  return requests;
}

/** Two parts of what one request held, or null where it was a single cell. */
export function halves<B extends Block>(blocks: readonly B[]): readonly [readonly B[], readonly B[]] | null {
  const [first, ...more] = blocks;
  if (first === undefined) return null;
  const middle = Math.ceil(blocks.length / 2);
  if (0 < more.length) return [blocks.slice(0, middle), blocks.slice(middle)];
  const { top, left, bottom, right } = first.area;
  if (top < bottom) {
    const cut = Math.floor((top + bottom) / 2);
    return [
      [{ ...first, area: { ...first.area, bottom: cut } }],
      [{ ...first, area: { ...first.area, top: cut + 1 } }],
    ];
  }
  if (left === right) return null;
  const cut = Math.floor((left + right) / 2);
  return [
    [{ ...first, area: { ...first.area, right: cut } }],
    [{ ...first, area: { ...first.area, left: cut + 1 } }],
  ];
}

function bands<B extends Block>(block: B): readonly B[] {
  const { top, bottom } = block.area;
  const height = Math.max(1, Math.floor((LOAD - COST_OF_A_RANGE) / columnsIn(block.area)));
  const pieces: B[] = [];
  for (let from = top; from <= bottom; from += height) {
    pieces.push({
      ...block,
      area: { ...block.area, top: from, bottom: Math.min(bottom, from + height - 1) },
    });
  }
  return pieces;
}
