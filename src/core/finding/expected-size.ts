import { isPoints } from "../form";
import type { CellRef } from "../grid";
import type { TablePlace } from "./places";

/**
 * How far a figure lies from what the rest of its table suggests by proportion (its row times its column over the whole,
 * line by line): as often as the others commonly lie from it, 0 is as expected. Where no column runs along with its own, a distance of
 * one is ten times too much or too little; where one does (a subsidy of so much for each head), it is a few parts in a hundred.
 * Null where nothing tells.
 */
export type Strangeness = (ref: CellRef) => ((value: number) => number) | null;

const MOST_LINES = 12;
const MOST_STRANGE = 3;

/** Prepares the comparison for all tables of a workbook. */
export function strangenessIn(placeOf: (ref: CellRef) => TablePlace | undefined): Strangeness {
  return (ref) => {
    const place = placeOf(ref);
    const expectation = place === undefined ? null : expectationAt(place);
    if (expectation === null) return null;
    const { expected, scale } = expectation;
    return (value) => Math.min(MOST_STRANGE, Math.abs(Math.log10(Math.abs(value)) - expected) / scale);
  };
}

/** What a place should hold, and how far others lie from it, in decimal logarithms. */
interface Expectation {
  readonly expected: number;
  readonly scale: number;
}

/** By the column that runs along best with the place's own, or by all together where none does. */
function expectationAt({ view, row, column: own }: TablePlace): Expectation | null {
  const { axis } = view.rows;
  const all: number[] = [];
  const found: Expectation[] = [];
  for (let column = 0; column < axis.cross.length; column += 1) {
    if (column === own || axis.cross[column]?.role.rate === true) continue;
    const beside = axis.probe(row, column);
    if (!(0 < Math.abs(beside))) continue;
    const logs: number[] = [];
    for (let line = 0; line < axis.lines.length && logs.length < MOST_LINES; line += 1) {
      if (line === row) continue;
      const above = axis.probe(line, own);
      const across = axis.probe(line, column);
      if (0 < Math.abs(above) && 0 < Math.abs(across))
        logs.push(Math.log10(Math.abs((beside * above) / across)));
    }
    all.push(...logs.slice(0, MOST_LINES - all.length));
    found.push(...proportionOf(logs));
  }
  // Points go with their weights by a form's own law, which is asked elsewhere.
  const agreed = isPoints(axis.cross[own]?.line) ? null : agreedOf(found);
  if (agreed !== null) return agreed;
  return all.length < 2 ? null : { expected: medianOf(all), scale: 1 };
}

/** Fewer lines than this in one proportion may be so by chance. */
const LEAST_IN_PROPORTION = 4;
const WIDE = 0.02;
const NARROW = 0.002;
/** A figure as far from the middle as this many times what half of them are is no longer one of them. */
const OUTSIDE = 5;

/** What most columns that run along let expect; null where they disagree, for then one of their own figures is wrong. */
function agreedOf(found: readonly Expectation[]): Expectation | null {
  const middle = medianOf(found.map(({ expected }) => expected));
  const agreeing = found.filter(({ expected, scale }) => Math.abs(expected - middle) <= scale);
  if (agreeing.length * 2 <= found.length) return null;
  return { expected: middle, scale: medianOf(agreeing.map(({ scale }) => scale)) };
}

/** What one column lets expect, if it runs along with the other; none where it does not. */
function proportionOf(logs: readonly number[]): readonly Expectation[] {
  if (logs.length < LEAST_IN_PROPORTION) return [];
  const expected = medianOf(logs);
  const spread = medianOf(logs.map((log) => Math.abs(log - expected)));
  return WIDE < spread ? [] : [{ expected, scale: OUTSIDE * Math.max(spread, NARROW) }];
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
