import { lastUnitOf } from "../../number";
import type { Axis } from "./axis";
import { linesOf } from "./lines-of";
import { restsOf } from "./rests-of";
import type { SearchState } from "./search-state";
import type { Sum } from "./sum";
import { borneOut } from "./tally";

/**
 * Takes back columns that were read as all there is of another, though some rows have more than they make and the total's row has just
 * as much more: `项目总投资 | 其中：中央 | 省级` with a town's own share, `计划户数 | 已改造 | 正在改造`. A slip in one cell could not
 * do that. Sums that a total's word names stand: there the total is wrong, and was added up with the others.
 */
export function dropWithRest(state: SearchState): void {
  const { axis } = state;
  dropRefuted(state);
  if (axis.along === "rows") return;
  const kept = state.sums.filter((sum) => !isIncomplete(axis, sum));
  if (kept.length === state.sums.length) return;
  for (const sum of state.sums) {
    if (sum.source !== "part-marker" || kept.includes(sum)) continue;
    state.lists.push({ whole: sum.whole, parts: sum.parts.map(({ line }) => line) });
  }
  state.sums.splice(0, state.sums.length, ...kept);
}

/**
 * Takes back totals of lines that several figures refute, where the same total is borne out by other lines: `在校生: 小学 | 初中 | 合计` is not what
 * `计算人数: 小学 | 初中` behind it makes, though it is in most rows.
 */
function dropRefuted(state: SearchState): void {
  const kept = state.sums.filter(
    ({ whole, parts, tally }) =>
      tally.broken < 2 ||
      !state.sums.some(
        (other) =>
          other.whole === whole &&
          other.tally.broken + 2 <= tally.broken &&
          borneOut(tally) < borneOut(other.tally) &&
          parts.every(({ line }) => other.parts.every((own) => own.line !== line)),
      ),
  );
  if (kept.length < state.sums.length) state.sums.splice(0, state.sums.length, ...kept);
}

function isIncomplete(axis: Axis, { whole, parts, source, tally }: Sum): boolean {
  if (tally.broken < 2 || (source !== "part-marker" && source !== "figures")) return false;
  const totals = axis.cross.flatMap(({ role }, at) => (role.total === null ? [] : [at]));
  const [total] = totals;
  if (total === undefined || 1 < totals.length || parts.some(({ factor }) => factor < 0)) return false;
  if (linesOf({ whole, parts }).some((line) => axis.cell(line, total).formula !== null)) return false;
  const slack = lastUnitOf(axis.decimals(whole, total));
  const { inTotal, inRows } = restsOf(axis, { whole, parts }, total);
  return (
    slack < inTotal &&
    inRows.every((rest) => -slack < rest) &&
    Math.abs(inRows.reduce((all, rest) => all + rest, 0) - inTotal) < 0.5 * slack * axis.cross.length
  );
}
