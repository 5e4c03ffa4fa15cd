import { asPart } from "./as-part";
import type { Section } from "./sections";
import { nameInSection } from "./sections";
import type { SearchState } from "./search-state";
import { acceptSum, weight } from "./search-state";
import type { Part, Tally } from "./sum";
import { COPY_EVIDENCE, borneOut, pooled, tallySum } from "./tally";

/** Decimal digits that all heads together have to show in a cross line, beyond the number of cross lines. */
const ASK = 4;
/** Fewer heads in a section leave open where their runs end. */
const LEAST_HEADS = 2;
/** Ways to tell heads that are tried. */
const MOST_WAYS = 8;

/**
 * Lines that several sections repeat, each once and in one order, over items of the section's own (`国家资助` over 国家助学金 and 免学杂费 under 普通高中, over 国家免费教科书
 * under 义务教育): each is made of the lines up to the next. Told of the cross lines in which most of them are: money adds up where persons who were helped twice do not.
 */
export function findRepeatedHeads(state: SearchState, sections: readonly Section[]): void {
  const choices = headsOf(state, sections);
  let best: Headed | null = null;
  for (const heads of choices) {
    const found = bornOutBy(state, runsIn(state, sections, heads), Math.log10(choices.length));
    if (found !== null && (best === null || weight(best.tally) < weight(found.tally))) best = found;
  }
  if (best === null) return;
  const { runs, ...told } = best;
  runs.forEach((run) => acceptSum(state, { ...run, source: "figures", ...told }));
}

interface Headed {
  readonly runs: readonly Run[];
  readonly tally: Tally;
  readonly across: readonly number[];
}

/** The runs, with the cross lines in which most of them hold; null where there is none. */
function bornOutBy({ axis, among }: SearchState, runs: readonly Run[], prior: number): Headed | null {
  if (runs.length < LEAST_HEADS) return null;
  const needed = ASK + Math.log10(among.length) + prior;
  const across = among.filter((cross) => {
    const tallies = runs.map(({ whole, parts }) => tallySum(axis, whole, parts, [cross]));
    const { evidence, broken, ...rest } = pooled(tallies);
    const isAdded = tallies.some((one) => COPY_EVIDENCE < one.evidence);
    return isAdded && needed <= evidence && 2 * broken <= borneOut(rest);
  });
  const tally = pooled(runs.map(({ whole, parts }) => tallySum(axis, whole, parts, across)));
  return across.length === 0 ? null : { runs, tally, across };
}

interface Run {
  readonly whole: number;
  readonly parts: readonly Part[];
}

/** The heads of all sections that have several, with the open lines up to the next; none where some are taken already. */
function runsIn(
  state: SearchState,
  sections: readonly Section[],
  heads: ReadonlySet<string>,
): readonly Run[] {
  const { axis, additive, consumed } = state;
  // Once for all: a long table has thousands of lines, and as many sums.
  const wholes = new Set(state.sums.map(({ whole }) => whole));
  return sections.flatMap(({ lines }): readonly Run[] => {
    const places = lines.flatMap((line, at) => (heads.has(nameInSection(axis, line)) ? [at] : []));
    if (places.length < LEAST_HEADS) return [];
    return places.flatMap((place, at): readonly Run[] => {
      const whole = lines[place] ?? -1;
      const below = lines.slice(place + 1, places[at + 1]);
      const isOpen = [whole, ...below].every((line) => additive.has(line) && !consumed.has(line));
      const hasOwn = below.some((line) => wholes.has(line) || axis.lines[line]?.role.total !== null);
      if (below.length === 0 || !isOpen || hasOwn || wholes.has(whole)) return [];
      return [{ whole, parts: below.map((line) => asPart(axis, line)) }];
    });
  });
}

/** The names that two sections and more have, or three and more, and so on, each once in its section; those left out whose order differs. */
function headsOf({ axis }: SearchState, sections: readonly Section[]): readonly ReadonlySet<string>[] {
  const names = sections.map(({ lines }) => lines.map((line) => nameInSection(axis, line)));
  const counts = new Map<string, number>();
  for (const own of names) {
    const before = new Set<string>();
    for (const name of own) {
      counts.set(name, before.has(name) ? Number.NaN : (counts.get(name) ?? 0) + 1);
      before.add(name);
    }
  }
  const repeated = [...counts].filter(([, count]) => 1 < count);
  const least = [...new Set(repeated.map(([, count]) => count))].sort((a, b) => a - b);
  return least.slice(0, MOST_WAYS).flatMap((times) => {
    const heads = new Set(repeated.flatMap(([name, count]) => (times <= count ? [name] : [])));
    return areInOrder(names, heads) ? [heads] : [];
  });
}

/** Whether all sections have the names in one order. */
function areInOrder(sections: readonly (readonly string[])[], names: ReadonlySet<string>): boolean {
  const order = new Map([...names].map((name, at) => [name, at] as const));
  return sections.every((own) => {
    const places = own.flatMap((name) => order.get(name) ?? []);
    return places.every((place, at) => at === 0 || (places[at - 1] ?? -1) < place);
  });
}
