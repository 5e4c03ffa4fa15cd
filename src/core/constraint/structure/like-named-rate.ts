import type { Axis } from "./axis";
import { groupOf } from "./group-of";
import { labelOf } from "./label-of";
import type { Ratio } from "./ratio";
import type { RatioCandidate } from "./ratio-fit";
import { bestRatio, growth, quotient } from "./ratio-fit";
import { borneOut } from "./tally";

/** Decimal digits that the figures have to show, for the names leave few lines to choose from. */
const ASK = 2;

/**
 * A rate in a group of rates (`完成率(%): 合计 | 财政资金 | 自筹资金`) is that of the lines of its own name in the other groups (`合同约定值`, `累计完成值`), whichever two of
 * them the figures bear out. Null where they bear out none.
 */
export function ofLikeNamed(axis: Axis, rate: number): Ratio | null {
  const [name, own] = [labelOf(axis, rate), groupOf(axis, rate)];
  if (own === "" || name === "") return null;
  const lines = axis.lines.flatMap(({ role, line }, at) => {
    const isLike = line.label === name && groupOf(axis, at) !== own && groupOf(axis, at) !== "";
    return isLike && !role.rate && line.wing === axis.lines[rate]?.line.wing ? [at] : [];
  });
  if (lines.length < 2) return null;
  const candidates = lines.flatMap((over) =>
    lines.flatMap((under): readonly RatioCandidate[] =>
      over === under ? [] : [quotient(rate, over, under), growth(rate, over, under)],
    ),
  );
  const found = bestRatio(axis, candidates, true);
  if (found === null || found.tally.evidence < ASK + Math.log10(candidates.length)) return null;
  return found.tally.broken < borneOut(found.tally) ? found : null;
}
