import { isPoints } from "../../form";
import { addedUp } from "../added-up";
import type { Constraint } from "../constraint";
import { defineKind } from "../kind";
import { labelOf } from "../structure/label-of";
import { printsGaps } from "../structure/printed-gaps";
import { supportOf } from "../support-of";
import type { AxisView } from "../view";

const LEAST_LINES = 5;
/** Lines in which both are alike for each in which they are not. */
const LEAST_ODDS = 6;
const ASK = 10;

/**
 * Two sources that share equally for every unit but one (1:1) do so for that one as well. Inferred from the figures, where
 * chance is ruled out. Source: domain law 6.
 */
export const equalShare = defineKind({
  id: "equal-share",
  find: (book) => book.views.flatMap((view) => sharesOf(view.columns)),
});

function sharesOf(side: AxisView): readonly Constraint[] {
  const { axis } = side;
  return axis.lines.flatMap((_, second) => {
    for (let first = 0; first < second; first += 1) {
      const found = tally(side, first, second);
      const gapIn = (cross: number): number => axis.probe(first, cross) - axis.probe(second, cross);
      if (found === null || printsGaps(axis, gapIn)) continue;
      return axis.cross.flatMap(({ role }, cross) => {
        if (
          role.total !== null ||
          Number.isNaN(axis.probe(first, cross)) ||
          Number.isNaN(axis.probe(second, cross))
        )
          return [];
        const at = axis.ref(second, cross);
        return [
          {
            kind: "equal-share",
            result: at,
            stated: null,
            shape: addedUp([axis.ref(first, cross)]),
            because: [axis.lines[second]?.line.at ?? at],
            trust: "inferred",
            support: supportOf(found),
            tolerance: "none",
            table: axis.table.id,
          } satisfies Constraint,
        ];
      });
    }
    return [];
  });
}

/** What was done, beside what was to be done. */
const DONE = /(完成|执行|支出|使用|拨付|支付|到位|兑付|发放)/;

/** Whether one is what was done of the other: all have done all of it but those that are behind. */
function mayLag({ axis, ratios }: AxisView, first: number, second: number): boolean {
  const [one, other] = [first, second].map((line) => DONE.test(labelOf(axis, line)));
  return one !== other || ratios.some(({ over, under }) => over === second && under === first);
}

function tally(
  side: AxisView,
  first: number,
  second: number,
): { holds: number; broken: number; evidence: number } | null {
  const { axis } = side;
  if (
    [first, second].some((line) => {
      const one = axis.lines[line];
      return one?.role.rate === true || one?.percent === true || isPoints(one?.line);
    })
  )
    return null;
  if (mayLag(side, first, second)) return null;
  // A whole that has only one part filled equals it for a reason of its own.
  if (side.sums.some((sum) => [first, second].includes(sum.whole))) return null;
  let holds = 0;
  let broken = 0;
  let evidence = 0;
  for (const [cross, { role }] of axis.cross.entries()) {
    // A total departs with its lines and is no second witness.
    if (role.total !== null) continue;
    const value = axis.probe(first, cross);
    const gap = Math.abs(value - axis.probe(second, cross));
    if (Number.isNaN(gap) || (value === 0 && gap === 0)) continue;
    if (gap === 0) {
      holds += 1;
      evidence += Math.min(5, Math.log10(Math.max(1, Math.abs(value) * 10 ** axis.decimals(first, cross))));
    } else broken += 1;
    // Most lines differ from the start: then what is left cannot make up for it.
    if (axis.cross.length < (1 + LEAST_ODDS) * broken) return null;
  }
  return LEAST_LINES <= holds && LEAST_ODDS * broken <= holds && ASK <= evidence
    ? { holds, broken, evidence }
    : null;
}
