import type { Support } from "./constraint";
import type { Tally } from "./structure/sum";

/** What the figures say for a relation: in how many lines it holds, of how many, and the chance that they do so by accident. */
export function supportOf({
  holds,
  rounding = 0,
  broken,
  evidence,
}: Pick<Tally, "holds" | "broken" | "evidence"> & Partial<Tally>): Support {
  return { holds: holds + rounding, of: holds + rounding + broken, chance: 10 ** -Math.min(300, evidence) };
}
