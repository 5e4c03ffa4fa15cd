import { asPart } from "./as-part";
import type { Axis } from "./axis";
import type { SearchState } from "./search-state";
import { acceptSum, isWhole, sameWing } from "./search-state";
import type { Part } from "./sum";
import { borneOut, tallySum } from "./tally";

const MOST_WRONG = 3;

/**
 * Totals inside a group of the header tree or of a stub with several levels (`公务用车 / 小计, 购置, 运行`): the whole is the
 * line with a sum word, its parts are the other open lines of the same group. The labels make the relation; figures only
 * overrule it where nothing of it holds in several cross lines. Inner groups first, so that outer totals add up theirs.
 */
export function attachHeaderGroups(state: SearchState): void {
  const { axis } = state;
  const wholes = axis.lines.flatMap(({ line, role }, at) => {
    return role.total !== null && 1 < line.path.length && state.additive.has(at) ? [at] : [];
  });
  const depth = (at: number): number => axis.lines[at]?.line.path.length ?? 0;
  for (const whole of wholes.sort((a, b) => depth(b) - depth(a))) {
    if (isWhole(state, whole)) continue;
    const parts = groupOf(axis, whole)
      .filter((line) => state.additive.has(line) && !state.consumed.has(line) && sameWing(axis, line, whole))
      .map((line) => asPart(axis, line));
    const [only, ...others] = parts;
    if (only !== undefined && others.length === 0 && isMerePart(axis, only)) {
      state.consumed.add(only.line);
      state.lists.push({ whole, parts: [only.line] });
      continue;
    }
    const tally = tallySum(axis, whole, parts, state.among);
    const good = borneOut(tally);
    const mayHold = good === 0 ? tally.broken === 1 : tally.broken <= Math.max(good, MOST_WRONG);
    if (mayHold) acceptSum(state, { whole, parts, source: "label", tally });
  }
}

/** `指标总额 | 其中：区级资金`: what one column of a 其中 holds is but a part, however often it is all there is. */
function isMerePart({ along, lines }: Axis, { line }: Part): boolean {
  return along === "columns" && lines[line]?.role.partOf === true;
}

/** The other lines under the same outer labels, next to one another. */
function groupOf(axis: Axis, whole: number): readonly number[] {
  const outer = axis.lines[whole]?.line.path.slice(0, -1) ?? [];
  const inside = (at: number): boolean =>
    outer.every((label, level) => axis.lines[at]?.line.path[level] === label);
  const lines: number[] = [];
  for (let at = whole - 1; inside(at); at -= 1) lines.unshift(at);
  for (let at = whole + 1; inside(at); at += 1) lines.push(at);
  return lines;
}
