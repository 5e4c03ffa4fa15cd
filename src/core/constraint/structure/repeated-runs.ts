import { listUnder } from "../../text";
import { asPart } from "./as-part";
import type { Section } from "./sections";
import { nameInSection } from "./sections";
import type { SearchState } from "./search-state";
import { acceptSum, isWhole, weight } from "./search-state";
import type { Part, Tally } from "./sum";
import { borneOut, pooled, tallySum } from "./tally";

/** Decimal digits asked for beyond the number of runs that are repeated at all. */
const ASK = 6;
/** Longer runs than this are hardly repeated under no sum word. */
const LONGEST = 12;
/** What is repeated is borne out in so many sections at least. */
const LEAST = 2;

/**
 * A line and the run behind it that it is the sum of, under no sum word, where sections repeat both by name (`基本医疗保险` over `职工…` and
 * `城乡居民…` under 参保人数, 基金收入 and 基金支出): what one figure in each section is too little to show, all sections show together, so
 * that one in which it does not hold is asked about.
 */
export function findRepeatedRuns(state: SearchState, sections: readonly Section[]): void {
  for (let before = -1; before !== state.sums.length;) {
    before = state.sums.length;
    acceptBest(state, sections);
  }
}

interface Run {
  readonly whole: number;
  readonly parts: readonly Part[];
}

interface Repeated {
  readonly runs: readonly Run[];
  readonly tally: Tally;
}

/** The runs that fit best, each line in one of them. */
function acceptBest(state: SearchState, sections: readonly Section[]): void {
  const { axis, among } = state;
  const repeated = [...runsByName(state, sections).values()].filter(({ length }) => LEAST <= length);
  const needed = ASK + Math.log10(Math.max(1, repeated.length));
  const found = repeated.flatMap((runs): readonly Repeated[] => {
    const tallies = runs.map(({ whole, parts }) => tallySum(axis, whole, parts, among));
    const tally = pooled(tallies);
    const isBorneOut =
      LEAST <= tallies.filter((one) => 0 < borneOut(one)).length &&
      2 * tally.broken <= borneOut(tally) &&
      needed <= tally.evidence;
    return isBorneOut ? [{ runs, tally }] : [];
  });
  found.sort((a, b) => weight(b.tally) - weight(a.tally));
  const isTaken = ({ whole, parts }: Run): boolean =>
    isWhole(state, whole) || parts.some(({ line }) => state.consumed.has(line));
  for (const { runs, tally } of found) {
    if (runs.some(isTaken)) continue;
    runs.forEach((run) => acceptSum(state, { ...run, source: "figures", tally }));
  }
}

/** Runs of open lines behind a line, by all their names; only those of lines that several sections name. */
function runsByName(state: SearchState, sections: readonly Section[]): ReadonlyMap<string, readonly Run[]> {
  const { axis } = state;
  const often = namedOften(state, sections);
  // Once for all: a long table has thousands of lines, and as many sums.
  const wholes = new Set(state.sums.map(({ whole }) => whole));
  const found = new Map<string, Run[]>();
  for (const { lines } of sections) {
    lines.forEach((whole, at) => {
      if (wholes.has(whole) || !mayHead(state, whole) || !often.has(nameInSection(axis, whole))) return;
      let key = nameInSection(axis, whole);
      const parts: Part[] = [];
      for (const line of lines.slice(at + 1)) {
        if (state.consumed.has(line) || axis.lines[line]?.role.partOf === true) continue;
        if (!state.additive.has(line) || axis.lines[line]?.role.total !== null) break;
        const name = nameInSection(axis, line);
        if (!often.has(name) || parts.length === LONGEST) break;
        parts.push(asPart(axis, line));
        key += `\n${name}`;
        if (LEAST <= parts.length) listUnder(found, key, { whole, parts: [...parts] });
      }
    });
  }
  return found;
}

function mayHead(state: SearchState, line: number): boolean {
  const role = state.axis.lines[line]?.role;
  return role?.total === null && !role.partOf && state.additive.has(line);
}

/** The names that more than one section has. */
function namedOften({ axis }: SearchState, sections: readonly Section[]): ReadonlySet<string> {
  const often = new Set<string>();
  const once = new Set<string>();
  for (const { lines } of sections) {
    const own = new Set(lines.map((line) => nameInSection(axis, line)));
    for (const name of own) (once.has(name) ? often : once).add(name);
  }
  return often;
}
