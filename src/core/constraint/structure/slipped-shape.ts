import type { LineRole } from "../../form";
import { asPart } from "./as-part";
import { isFilledLine } from "./filled-line";
import { ofOneKind } from "./measured-kind";
import type { SearchState } from "./search-state";
import type { Section } from "./sections";
import { isSlipAway } from "./slip-away";
import { tallySum } from "./tally";

/** With fewer parts nearly any gap is a slip of one of them. */
const LEAST_PARTS = 4;

/**
 * A table of which nothing adds up, though its last line, or its first, would be the sum of all others but for one slip of the hand: the
 * commonest shape of a table, whatever its total is called (`本次下达资金`, in a table of one unit). None of a list in sections (`一、基金收入`,
 * `二、基金支出`), where the first line is one of the first section.
 */
export function findSlippedShape(state: SearchState, sections: readonly Section[]): void {
  const { axis, among, additive, ends } = state;
  if (0 < state.sums.length + state.lists.length + sections.length) return;
  for (const whole of [ends.last, ends.first]) {
    const lines = ofOneKind(
      axis,
      whole,
      [...additive].filter((line) => line !== whole),
    );
    const filled = lines.filter((line) => isFilledLine(axis, line));
    if (filled.length < LEAST_PARTS || axis.lines[whole]?.line.wing !== 0) continue;
    // What was there, what is left and what other lines make are no parts of one whole.
    const arePlain = lines.every((line) => isPlain(axis.lines[line]?.role));
    const parts = lines.map((line) => asPart(axis, line));
    if (!arePlain || !isSlipAway(axis, whole, parts, among)) continue;
    state.sums.push({ whole, parts, source: "figures", tally: tallySum(axis, whole, parts, among) });
    return;
  }
}

function isPlain(role: LineRole | undefined): boolean {
  return role !== undefined && role.total === null && !role.difference && !role.stock;
}
