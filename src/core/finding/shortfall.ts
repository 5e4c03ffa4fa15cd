import { refKey } from "../grid";
import type { NonEmpty } from "../text";
import { isNonEmpty, listUnder } from "../text";
import type { JudgedConstraint } from "./relations";

/** In fewer columns a slip in each is as likely as a line that is missing. */
const LEAST_SHORT = 3;

/**
 * Totals of one line that are more than their lines make wherever they stand, and agree nowhere: one cause, a line that is missing, and
 * no slip in each of the columns. Each group in the order of its cells; no cell of it can be named as the wrong one.
 */
export function shortfallsIn(broken: readonly JudgedConstraint[]): readonly NonEmpty<JudgedConstraint>[] {
  const groups = new Map<string, JudgedConstraint[]>();
  for (const one of broken) {
    const { table, because } = one.constraint;
    if (isShort(one)) listUnder(groups, `${table} ${refKey(because[0])}`, one);
  }
  return [...groups.values()].flatMap((group) =>
    LEAST_SHORT <= group.length && isNonEmpty(group) ? [group] : [],
  );
}

function isShort({ constraint, verdict: { computed, shown } }: JudgedConstraint): boolean {
  const { shape, support, trust } = constraint;
  if (shape.is !== "sum" || trust !== "inferred" || support?.holds !== 0) return false;
  return LEAST_SHORT <= support.of && computed !== null && shown !== null && computed.lt(shown);
}
