import type { Axis } from "./axis";
import { saysNothingNew } from "./redundancy";
import type { Section } from "./sections";
import { nameInSection } from "./sections";
import type { SearchState } from "./search-state";
import { sameWing } from "./search-state";
import { STATEMENTS } from "./statement-words";
import type { Part, Sum } from "./sum";
import { borneOut, pooled, tallySum } from "./tally";

/** Decimal digits that all lines together have to show. */
const ASK = 2.5;
const LEAST_LINES = 2;

/**
 * Sections of one list whose headings are those of a statement (`三、基金收入`, `四、基金支出`, `五、当期结余`): what remains of each line by its name is
 * what came in less what was spent. Told where most of the lines that the three share bear it out.
 */
export function findSectionBalances(state: SearchState, of: readonly Section[]): void {
  const { axis } = state;
  const sections = of.map(({ name, lines }): Named => ({
    name,
    lines: linesByName(axis, lines, state.additive),
    first: lines[0] ?? 0,
  }));
  for (const whole of sections) {
    const beside = sections.filter((one) => one !== whole && sameWing(axis, one.first, whole.first));
    const parts = partsBy(whole, beside);
    if (parts !== null) tell(state, whole, parts);
  }
}

interface Named {
  readonly name: Section["name"];
  readonly lines: ReadonlyMap<string, number>;
  readonly first: number;
}

interface SectionPart {
  readonly section: Named;
  readonly factor: 1 | -1;
}

/** The sections that make one up by what the headings say, each the only one of its words; null where there are none. */
function partsBy(whole: Named, beside: readonly Named[]): readonly SectionPart[] | null {
  for (const { whole: words, first, sign, second, less, needsLess } of STATEMENTS) {
    if (!words.test(whole.name)) continue;
    const named = (pattern: RegExp): readonly Named[] => beside.filter(({ name }) => pattern.test(name));
    const [begins, other] = [named(first), named(second)];
    const taken = less === undefined ? [] : named(less);
    const all = [...begins, ...other, ...taken];
    const isEnough = needsLess !== true || taken.length === 1;
    if (begins.length !== 1 || other.length !== 1 || 1 < taken.length || !isEnough) continue;
    if (new Set(all).size < all.length) continue;
    return all.map((section, at) => ({ section, factor: at === 0 ? 1 : at === 1 ? sign : -1 }));
  }
  return null;
}

function tell(state: SearchState, whole: Named, parts: readonly SectionPart[]): void {
  const { axis, among } = state;
  const balances = [...whole.lines].flatMap(([name, line]) => {
    const own = parts.flatMap(({ section, factor }): readonly Part[] => {
      const part = section.lines.get(name);
      return part === undefined ? [] : [{ line: part, factor }];
    });
    return own.length < parts.length ? [] : [{ whole: line, parts: own }];
  });
  const tally = pooled(balances.map((one) => tallySum(axis, one.whole, one.parts, among)));
  const isBorneOut = ASK <= tally.evidence && tally.broken < borneOut(tally);
  if (balances.length < LEAST_LINES || !isBorneOut) return;
  for (const one of balances) {
    const sum: Sum = { ...one, source: "figures", tally };
    if (!saysNothingNew(state, sum)) state.sums.push(sum);
  }
}

/** Lines by their names, as far as a name is one line's alone. */
function linesByName(
  axis: Axis,
  lines: readonly number[],
  additive: ReadonlySet<number>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (const line of lines) {
    const name = nameInSection(axis, line);
    if (found.has(name)) twice.add(name);
    if (additive.has(line)) found.set(name, line);
  }
  twice.forEach((name) => found.delete(name));
  return found;
}
