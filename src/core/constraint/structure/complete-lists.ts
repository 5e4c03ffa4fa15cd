import { stripNumber, stripPartMarker } from "../../form";
import { asPart } from "./as-part";
import type { Axis } from "./axis";
import { labelOf } from "./label-of";
import type { PartList, SearchState } from "./search-state";
import { acceptSum } from "./search-state";
import { borneOut, tallySum } from "./tally";

/**
 * A list right between its numbered whole and the next number (`二、基金支出, 其中：待遇支出, 其他支出, 三、…`) in a table that breaks such
 * lines down completely: as many figures bear it out as not, or its lines are kinds of what the whole is called.
 */
export function completeByPlace(state: SearchState): void {
  const { axis, among } = state;
  if (!state.sums.some(({ source }) => source === "part-marker")) return;
  for (const list of [...state.lists]) {
    if (!isBounded(axis, list)) continue;
    const parts = list.parts.map((line) => asPart(axis, line));
    const tally = tallySum(axis, list.whole, parts, among);
    const good = borneOut(tally);
    const isBorneOut = 0 < good && tally.broken <= good;
    if (!isBorneOut && !(tally.broken === 1 && areKinds(axis, list))) continue;
    acceptSum(state, { whole: list.whole, parts, source: "part-marker", tally });
    state.lists.splice(state.lists.indexOf(list), 1);
  }
}

/** Whether a list fills the lines between its numbered whole and the next line of that number's kind, or the end of the table. */
function isBounded({ lines }: Axis, { whole, parts }: PartList): boolean {
  const level = lines[whole]?.role.level ?? 0;
  const next = lines[whole + parts.length + 1];
  return (
    0 < level &&
    parts.every((line, place) => line === whole + 1 + place) &&
    (next === undefined || next.role.level === level)
  );
}

/** 统筹基金累计结余 and 个人账户基金累计结余 are all there is of 累计结余. */
function areKinds({ lines }: Axis, { whole, parts }: PartList): boolean {
  const name = stripNumber(lines[whole]?.line.label ?? "");
  return (
    2 < name.length &&
    2 <= parts.length &&
    parts.every((line) => lines[line]?.line.label.endsWith(name) === true)
  );
}

/** Lists of the same names as one that makes up its whole make up theirs: each bond's 再融资 and 财政预算安排. */
export function completeAlike(state: SearchState): void {
  const { axis, among } = state;
  const namesOf = (lines: readonly number[]): string =>
    lines.map((line) => stripPartMarker(labelOf(axis, line))).join("|");
  const complete = new Set(
    state.sums
      .filter(({ parts }) => 1 < parts.length)
      .map(({ parts }) => namesOf(parts.map(({ line }) => line))),
  );
  const alike = state.lists.filter((list) => complete.has(namesOf(list.parts)));
  for (const list of alike) {
    const parts = list.parts.map((line) => asPart(axis, line));
    const tally = tallySum(axis, list.whole, parts, among);
    state.sums.push({ whole: list.whole, parts, source: "part-marker", tally });
    state.lists.splice(state.lists.indexOf(list), 1);
  }
}
