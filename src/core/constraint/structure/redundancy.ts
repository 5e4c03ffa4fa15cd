import { lineKey } from "./line-key";
import type { SearchState } from "./search-state";
import type { Sum } from "./sum";

/**
 * Whether a sum says nothing new: it names the same lines as another (a = b + c says b = a − c as well), or is another with
 * one line put for a line that shows the same figures, which is no arithmetic but two columns that mostly agree (issued and
 * spent).
 */
export function saysNothingNew(state: SearchState, sum: Sum): boolean {
  const key = lineKey(sum);
  return state.sums.some((one) => lineKey(one) === key || isEcho(one, sum));
}

/** Whether one sum added to or taken from the other leaves the equality of two lines. */
function isEcho(one: Sum, other: Sum): boolean {
  return [1, -1].some((sign) => {
    const left = new Map(coefficients(one));
    for (const [line, factor] of coefficients(other)) left.set(line, (left.get(line) ?? 0) + sign * factor);
    const rest = [...left.values()].filter((factor) => factor !== 0);
    return rest.length === 2 && rest[0] === -(rest[1] ?? 0);
  });
}

function coefficients({ whole, parts }: Sum): readonly (readonly [number, number])[] {
  return [[whole, -1], ...parts.map((part) => [part.line, part.factor] as const)];
}
