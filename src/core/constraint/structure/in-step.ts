import { largest } from "../../number";
import type { Axis } from "./axis";
import type { Part, Tally } from "./sum";
import { halfUnit, tallySum } from "./tally";

/**
 * The tally of a sum that no word names, where all cross lines that bear it out repeat one of them in proportion (three houses here and one there
 * get three times the money of every fund): what holds in one then holds in all by itself, and is said once.
 */
export function saidOnce(
  axis: Axis,
  whole: number,
  parts: readonly Part[],
  among: readonly number[],
  tally: Tally,
): Tally {
  const bearing = among.filter((cross) => {
    const filled = parts.filter(({ line }) => 0 < Math.abs(axis.probe(line, cross)));
    return 1 < filled.length && tallySum(axis, whole, parts, [cross]).broken === 0;
  });
  if (bearing.length < 2 || !areInStep(axis, [whole, ...parts.map(({ line }) => line)], bearing))
    return tally;
  const each = bearing.map((cross) => tallySum(axis, whole, parts, [cross]).evidence);
  const again = each.reduce((sum, one) => sum + one, 0) - largest(each);
  return { ...tally, evidence: tally.evidence - again };
}

/** Whether some lines stand in the same proportions in all of these cross lines, as far as their last digits tell. */
function areInStep(axis: Axis, lines: readonly number[], among: readonly number[]): boolean {
  const [base = -1, ...rest] = lines;
  const [first = -1, ...others] = among;
  return rest.every((line) =>
    others.every((cross) => {
      const [a, b] = [axis.probe(line, first) || 0, axis.probe(line, cross) || 0];
      const [p, q] = [axis.probe(base, first) || 0, axis.probe(base, cross) || 0];
      const slack =
        Math.abs(a) * halfUnit(axis, base, cross) +
        Math.abs(b) * halfUnit(axis, base, first) +
        Math.abs(p) * halfUnit(axis, line, cross) +
        Math.abs(q) * halfUnit(axis, line, first);
      return Math.abs(a * q - b * p) <= slack + NOISE * Math.abs(a * q);
    }),
  );
}

/** What machine numbers may miss by. */
const NOISE = 1e-9;
