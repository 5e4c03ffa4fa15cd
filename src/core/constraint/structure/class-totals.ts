import { stripPartMarker } from "../../form";
import { listUnder } from "../../text";
import type { SearchState } from "./search-state";
import { isConvincing, isWhole, sameWing } from "./search-state";
import { slipSpeaks } from "./slip-away";
import type { Part, Sum } from "./sum";
import { tallySum } from "./tally";

/** Decimal digits asked of the figures: for a line called as the class, and for one whose name only begins as it does. */
const ASK_OF_NAME = 2;
const ASK_OF_LIKENESS = 4;
/** Decimal digits by which the slip in one of the totals has to outdo accident, where another class bears the classes out. */
const ASK_OF_SLIP = 1;
const LEAST_NAME = 2;

/** The lines of each class by its name, and the names by how they begin. */
interface Classes {
  readonly lines: ReadonlyMap<string, readonly number[]>;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/**
 * Lines that a column of the stub classes (`玉米 | 人保`, `油菜 | 中华`), and one line for each class that adds up its members wherever they
 * stand: `其中：人保财险`. The members stay open: what stands among them adds up in another way.
 */
export function findClassTotals(state: SearchState): void {
  const classes = classesOf(state);
  if (classes.lines.size < 2) return;
  const { axis, among } = state;
  const proposed = axis.lines.flatMap((_, whole) => totalOfClass(state, classes, whole) ?? []);
  const told = proposed.filter(({ sum, asked }) => isConvincing(sum.tally, asked, true));
  if (told.length === 0) return;
  const slipped = proposed.filter(
    ({ sum: { whole, parts, tally } }) =>
      tally.broken === 1 && ASK_OF_SLIP <= slipSpeaks(axis, whole, parts, among),
  );
  for (const { sum } of new Set([...told, ...slipped])) state.sums.push(sum);
}

/** The sum of the class that a line is called after, and what is asked of its figures; null where it is called after none. */
function totalOfClass(
  state: SearchState,
  classes: Classes,
  whole: number,
): { readonly sum: Sum; readonly asked: number } | null {
  const { axis, among } = state;
  const one = axis.lines[whole];
  if (one?.line.path.length !== 1 || one.role.total !== null || !state.additive.has(whole)) return null;
  const name = stripPartMarker(one.line.label);
  const members = name.length < LEAST_NAME ? null : membersOf(classes, name);
  const parts: readonly Part[] = (members ?? [])
    .filter((line) => sameWing(axis, line, whole))
    .map((line) => ({ line, factor: 1 }));
  if (parts.length < 2 || isWhole(state, whole)) return null;
  const sum: Sum = { whole, parts, source: "label", tally: tallySum(axis, whole, parts, among) };
  return { sum, asked: classes.lines.has(name) ? ASK_OF_NAME : ASK_OF_LIKENESS };
}

/** The lines that bear each name at any level of the stub, wherever they stand. */
function classesOf({ axis, additive }: SearchState): Classes {
  const lines = new Map<string, number[]>();
  axis.lines.forEach(({ line, role }, at) => {
    if (line.path.length < 2 || role.total !== null || !additive.has(at)) return;
    for (const name of new Set(line.path)) if (LEAST_NAME <= name.length) listUnder(lines, name, at);
  });
  const names = new Map<string, string[]>();
  for (const name of lines.keys()) listUnder(names, beginningOf(name), name);
  return { lines, names };
}

/** The members of the one class that a name says, or begins as; null where none or several are. */
function membersOf({ lines, names }: Classes, name: string): readonly number[] | null {
  const own = lines.get(name);
  if (own !== undefined) return own;
  const alike = names.get(beginningOf(name)) ?? [];
  const [only, another] = alike.filter((other) => name.startsWith(other) || other.startsWith(name));
  return only === undefined || another !== undefined ? null : (lines.get(only) ?? null);
}

/** What names have in common of which one begins as the other. */
function beginningOf(name: string): string {
  return name.slice(0, LEAST_NAME);
}
