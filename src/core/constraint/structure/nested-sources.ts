import { fundSourceOf } from "../../form";
import { asPart } from "./as-part";
import type { Axis } from "./axis";
import { labelOf } from "./label-of";
import type { SearchState } from "./search-state";
import { acceptSum, sameWing } from "./search-state";
import type { Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

/** More cross lines than a form's funds have: there the figures speak for themselves. */
const MOST_CROSS_LINES = 4;
/** Decimal digits that the figures have to bear out, where they are to say which line is broken down. */
const ASK = 2;

/**
 * The total of a form's funds over sources of which one is broken down: `资金总额 | 财政拨款 | 自有资金 | 事业收入 | 其他 | 其他`. Of two lines of 其他 one
 * behind the other the first closes the inner list, the second the outer one. The inner list stands under the line that the figures say,
 * else under the last source before lines that are none.
 */
export function findNestedSources(state: SearchState): void {
  const { axis, among, additive } = state;
  if (axis.along === "columns" || MOST_CROSS_LINES < among.length) return;
  axis.lines.forEach((one, last) => {
    if (!isOther(axis, last) || !isOther(axis, last - 1) || isOther(axis, last + 1)) return;
    const whole = axis.lines.findLastIndex(({ role }, at) => at < last && role.total !== null);
    const lines = Array.from({ length: last - whole }, (_, offset) => whole + 1 + offset);
    const isOneList =
      0 <= whole &&
      [whole, ...lines].every((at) => additive.has(at) && sameWing(axis, at, last)) &&
      lines.every((at) => axis.lines[at]?.role.partOf === false) &&
      lines.filter((at) => isOther(axis, at)).length === 2;
    const head = isOneList ? headIn(state, whole, last) : null;
    if (head === null || one.role.total !== null) return;
    for (const sum of readingsOf(state, whole, head, last)) acceptSum(state, sum);
  });
}

function isOther(axis: Axis, at: number): boolean {
  const label = axis.lines[at] === undefined ? "" : labelOf(axis, at);
  return fundSourceOf(label) === "other";
}

/** The line that is broken down: the only one that figures bear out, else by the names; null where neither tells. */
function headIn(state: SearchState, whole: number, last: number): number | null {
  const { axis } = state;
  const heads = Array.from({ length: Math.max(0, last - whole - 3) }, (_, offset) => whole + 1 + offset);
  const told = heads.filter((head) =>
    readingsOf(state, whole, head, last).some(
      ({ tally }) => 0 < borneOut(tally) && tally.broken === 0 && ASK <= tally.evidence,
    ),
  );
  if (0 < told.length) return told.length === 1 ? (told[0] ?? null) : null;
  const named = axis.lines.findLastIndex(
    (_, at) => at < last - 1 && fundSourceOf(labelOf(axis, at)) !== null,
  );
  return heads.includes(named) ? named : null;
}

/** What a line would be made of if it were the one broken down, and what the total would be then. */
function readingsOf({ axis, among }: SearchState, whole: number, head: number, last: number): readonly Sum[] {
  const made = (result: number, lines: readonly number[]): Sum => {
    const parts = lines.map((line) => asPart(axis, line));
    return { whole: result, parts, source: "label", tally: tallySum(axis, result, parts, among) };
  };
  const between = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from - 1 }, (_, offset) => from + 1 + offset);
  return [made(head, between(head, last)), made(whole, [...between(whole, head), head, last])];
}
