import { asPart } from "./as-part";
import { isFilledLine } from "./filled-line";
import type { SearchState } from "./search-state";
import { isWhole } from "./search-state";
import { sectionsIn } from "./section-of";
import { isSlipAway } from "./slip-away";
import type { Part, Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

const REMAINS = /([结节]余|结转|余额|差额)(收入|资金|数)?$/;

/**
 * What a statement in two sides leaves (账户式: receipts at the left, expenses at the right, 年终结余 below those): the receipts less the
 * expenses, by their totals where they have them, else line by line. A statement of several funds has one for each section.
 */
export function findAccountForms(state: SearchState): void {
  const { axis, among } = state;
  if (axis.along === "columns") return;
  const areTogether = sectionsIn(axis);
  const left = axis.lines.flatMap((_, whole) => leftBy(state, whole, areTogether) ?? []);
  const held = left.filter(isHeld).length;
  for (const sum of left) {
    // Where one section is kept like this, any slip that explains another will do.
    const ask = 0 < held ? ASK_AMONG_OTHERS : undefined;
    if (isHeld(sum) || isSlipAway(axis, sum.whole, sum.parts, among, ask)) state.sums.push(sum);
  }
}

const ASK_AMONG_OTHERS = -1;

function isHeld({ tally }: Sum): boolean {
  return tally.broken < borneOut(tally);
}

/** What a line that says so would have to leave of its section; null where it is no such line. */
function leftBy(state: SearchState, whole: number, areTogether: ReturnType<typeof sectionsIn>): Sum | null {
  const { axis, among } = state;
  const own = axis.lines[whole];
  if (own?.line.wing !== 1 || !own.role.difference || !REMAINS.test(own.line.label)) return null;
  // Where the expenses' own total counts it, the two totals agree instead.
  if (isWhole(state, whole) || state.consumed.has(whole)) return null;
  const side = (wing: number): readonly number[] =>
    [...axis.lines.keys()].filter(
      (at) => areTogether(at, whole) && axis.lines[at]?.line.wing === wing && (wing === 0 || at < whole),
    );
  const [receipts, expenses] = [counting(state, side(0)), counting(state, side(1))];
  if (receipts.length * expenses.length === 0) return null;
  const parts = [...receipts, ...expenses.map(({ line, factor }): Part => ({ line, factor: -factor }))];
  return { whole, parts, source: "balance", tally: tallySum(axis, whole, parts, among) };
}

/** The total of one side's lines, with those behind it (`上年结余`), or the lines themselves. */
function counting({ axis, additive, consumed }: SearchState, lines: readonly number[]): readonly Part[] {
  const filled = lines.filter((at) => additive.has(at) && isFilledLine(axis, at));
  const total = filled.findLast((at) => axis.lines[at]?.role.total != null) ?? -1;
  return filled
    .filter((at) => total <= at && (at === total || !consumed.has(at)))
    .map((at) => asPart(axis, at));
}
