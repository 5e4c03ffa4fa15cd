import type { Book } from "../constraint";
import type { CellRef } from "../grid";
import { refKey } from "../grid";
import type { Amount } from "../number";

/** What the columns that repeat a cell's column show in its row. */
export interface Twin {
  readonly value: Amount;
  /** In how many other rows the two columns show the same figure, other than nought. */
  readonly rows: number;
}

/** The twins of a cell: columns of its table that show the same figures as its own in every other row in which both show one. */
export type Twins = (ref: CellRef) => readonly Twin[];

interface Place {
  readonly view: Book["views"][number];
  readonly row: number;
  readonly column: number;
}

/**
 * Prepares the comparison: what was planned and what was given are often the same, row by row. A figure that equals its neighbour there
 * is confirmed by it, and no copy. Pairs of columns are compared once, when first asked for.
 */
export function twinsIn(book: Book): Twins {
  const tables = new Map(book.views.map((view) => [view.table.sheet, [] as Book["views"][number][]]));
  for (const view of book.views) tables.get(view.table.sheet)?.push(view);
  const known = new Map<Book["views"][number], Map<number, readonly Pair[]>>();
  const pairsOf = ({ view, column }: Place): readonly Pair[] => {
    const own = known.get(view) ?? new Map<number, readonly Pair[]>();
    known.set(view, own);
    const pairs = own.get(column) ?? pairsIn(view, column);
    own.set(column, pairs);
    return pairs;
  };
  return (ref) => {
    const place = placeOf(ref, tables.get(ref.sheet) ?? []);
    return place === null ? [] : pairsOf(place).flatMap((pair) => twinAt(place, pair));
  };
}

/** Two columns: the rows in which both show a figure, alike or not. */
interface Pair {
  readonly with: number;
  readonly alike: ReadonlySet<number>;
  readonly unlike: ReadonlySet<number>;
}

function placeOf(ref: CellRef, views: readonly Book["views"][number][]): Place | null {
  for (const view of views) {
    const row = view.table.refs.findIndex(([first]) => first?.row === ref.row);
    const column = view.table.refs[row]?.findIndex((one) => refKey(one) === refKey(ref)) ?? -1;
    if (0 <= column) return { view, row, column };
  }
  return null;
}

function pairsIn({ columns: { axis } }: Place["view"], column: number): readonly Pair[] {
  return axis.lines.flatMap((_, other): readonly Pair[] => {
    if (other === column) return [];
    const alike = new Set<number>();
    const unlike = new Set<number>();
    axis.cross.forEach((__, row) => {
      const [own, beside] = [axis.probe(column, row), axis.probe(other, row)];
      if (own === 0 && beside === 0) return;
      if (own === beside) alike.add(row);
      else if (!Number.isNaN(own) && !Number.isNaN(beside)) unlike.add(row);
    });
    return unlike.size <= 1 && 0 < alike.size ? [{ with: other, alike, unlike }] : [];
  });
}

function twinAt({ view, row }: Place, pair: Pair): readonly Twin[] {
  const others = pair.alike.size - Number(pair.alike.has(row));
  const differ = pair.unlike.size - Number(pair.unlike.has(row));
  const value = view.columns.axis.figure(pair.with, row)?.value;
  return 0 < others && differ === 0 && value !== undefined ? [{ value, rows: others }] : [];
}
