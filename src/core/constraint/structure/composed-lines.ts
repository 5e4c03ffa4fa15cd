import { asPart } from "./as-part";
import { isComposedOf } from "./composed-name";
import type { SearchState } from "./search-state";
import { labelOf } from "./label-of";
import { acceptSum, isWhole, sameWing } from "./search-state";
import { borneOut, tallySum } from "./tally";

const MOST_PARTS = 3;
/** Shorter names share their characters by accident: 中和 is a town. */
const SHORTEST_PART = 4;

/**
 * Lines whose name is made of the names right behind them (`公务用车购置及运行维护费` over 公务用车购置费 and 公务用车运行维护费), without a
 * 其中: the names say that these are all there is, where the figures do not say otherwise in most cross lines.
 */
export function findComposed(state: SearchState): void {
  const { axis, among, additive } = state;
  const nameOf = (line: number): string => labelOf(axis, line);
  axis.lines.forEach((_, whole) => {
    if (!additive.has(whole) || isWhole(state, whole)) return;
    for (let count = 2; count <= MOST_PARTS; count += 1) {
      const lines = Array.from({ length: count }, (__, offset) => whole + 1 + offset);
      const mayBe = lines.every(
        (line) =>
          additive.has(line) &&
          !state.consumed.has(line) &&
          sameWing(axis, line, whole) &&
          axis.lines[line]?.role.total === null &&
          SHORTEST_PART <= nameOf(line).length &&
          nameOf(line).length < nameOf(whole).length,
      );
      if (!mayBe || !isComposedOf(nameOf(whole), lines.map(nameOf))) continue;
      const parts = lines.map((line) => asPart(axis, line));
      const tally = tallySum(axis, whole, parts, among);
      const good = borneOut(tally);
      if (tally.broken <= Math.max(1, good)) acceptSum(state, { whole, parts, source: "order", tally });
      return;
    }
  });
}
