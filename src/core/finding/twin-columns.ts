import type { CellRef } from "../grid";
import type { Amount } from "../number";
import type { TablePlace } from "./places";

/** What the columns that repeat a cell's column show in its row. */
export interface Twin {
  readonly value: Amount;
  /** In how many other rows the two columns show the same figure, other than nought. */
  readonly rows: number;
}

/** The twins of a cell: columns of its table that show the same figures as its own in every other row in which both show one. */
export type Twins = (ref: CellRef) => readonly Twin[];

/**
 * Prepares the comparison: what was planned and what was given are often the same, row by row. A figure that equals its neighbour there
 * is confirmed by it, and no copy. Pairs of columns are compared once, when first asked for.
 */
export function twinsIn(placeOf: (ref: CellRef) => TablePlace | undefined): Twins {
  const known = new Map<TablePlace["view"], Map<number, readonly Pair[]>>();
  const pairsOf = ({ view, column }: TablePlace): readonly Pair[] => {
    const own = known.get(view) ?? new Map<number, readonly Pair[]>();
    known.set(view, own);
    const pairs = own.get(column) ?? pairsIn(view, column);
    own.set(column, pairs);
    return pairs;
  };
  return (ref) => {
    const place = placeOf(ref);
    return place === undefined ? [] : pairsOf(place).flatMap((pair) => twinAt(place, pair));
  };
}

/** Two columns: the rows in which both show a figure, alike or not, as far as they may still be twins. */
interface Pair {
  readonly with: number;
  readonly alike: ReadonlySet<number>;
  readonly unlike: ReadonlySet<number>;
}

function pairsIn({ columns: { axis } }: TablePlace["view"], column: number): readonly Pair[] {
  return axis.lines.flatMap((_, other): readonly Pair[] => {
    if (other === column) return [];
    const alike = new Set<number>();
    const unlike = new Set<number>();
    for (let row = 0; row < axis.cross.length && unlike.size <= 1; row += 1) {
      const [own, beside] = [axis.probe(column, row), axis.probe(other, row)];
      if (own === 0 && beside === 0) continue;
      if (own === beside) alike.add(row);
      else if (!Number.isNaN(own) && !Number.isNaN(beside)) unlike.add(row);
    }
    return [{ with: other, alike, unlike }];
  });
}

function twinAt({ view, row }: TablePlace, pair: Pair): readonly Twin[] {
  const others = pair.alike.size - Number(pair.alike.has(row));
  const differ = pair.unlike.size - Number(pair.unlike.has(row));
  const value = view.columns.axis.figure(pair.with, row)?.value;
  return 0 < others && differ === 0 && value !== undefined ? [{ value, rows: others }] : [];
}
