import { amountLine } from "./fund-words";
import { saysNothingNew } from "./redundancy";
import type { SearchState } from "./search-state";
import { isWhole, sameWing, weight } from "./search-state";
import { isSlipAway } from "./slip-away";
import type { Part, Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

/** `未执行金额`, `结余资金`: what is left of what was granted. */
const REMAINDER =
  /^(资金|指标|年末)?(尚?未(执行|支出|使用|支付|拨付|兑付|发放)|剩余|结余|节余|沉淀)(资金|金额|数额?|额)?(\(.*\))?$/;

/** So many digits in all its lines at least. */
const ASK = 1.2;

const MOST_PAIRS = 30;

/**
 * What is left of funds, by the names of its line and of two before it: what was granted or received, less what was spent. The figures
 * choose between several; where none makes it, one pair alone is taken if a slip of the hand explains why.
 */
export function findFundRemainders(state: SearchState): void {
  const { axis, among } = state;
  axis.lines.forEach(({ line }, whole) => {
    if (!REMAINDER.test(line.label) || isWhole(state, whole)) return;
    const before = axis.lines.flatMap((_, at) => (at < whole && sameWing(axis, at, whole) ? [at] : []));
    const granted = before.filter((at) => amountLine(axis, at) === "granted");
    const spent = before.filter((at) => amountLine(axis, at) === "spent");
    // More of them are the lines of a list, and no columns of a form.
    if (MOST_PAIRS < granted.length * spent.length) return;
    const pairs = granted.flatMap((from) =>
      spent.map((less): readonly Part[] => [
        { line: from, factor: 1 },
        { line: less, factor: -1 },
      ]),
    );
    const sums = pairs.map((parts): Sum => ({
      whole,
      parts,
      source: "balance",
      tally: tallySum(axis, whole, parts, among),
    }));
    const [best] = sums
      .filter(({ tally }) => ASK <= tally.evidence && 2 * tally.broken <= borneOut(tally))
      .sort((a, b) => weight(b.tally) - weight(a.tally));
    const [only] = sums.length === 1 ? sums : [];
    // What the names alone say, against the figures, is a question.
    const slipped: Sum | null =
      only !== undefined && isSlipAway(axis, whole, only.parts, among)
        ? { ...only, source: "figures" }
        : null;
    const found = best ?? slipped;
    if (found !== null && !saysNothingNew(state, found)) state.sums.push(found);
  });
}
