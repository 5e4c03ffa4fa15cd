import type { Axis } from "./axis";

/**
 * Whether a column is a quotient of others by what its total says: no sum of its lines, but something between the least and the most
 * of them, and less than they make without the largest, which may be a slip.
 */
export function isMeanLike(axis: Axis, line: number): boolean {
  if (axis.along === "rows") return false;
  const total = axis.cross.findIndex(
    (one, at) => one.role.total === "total" && !Number.isNaN(axis.probe(line, at)),
  );
  if (total < 0) return false;
  let [figures, sum, least, most] = [0, 0, Infinity, -Infinity];
  axis.cross.forEach(({ role }, at) => {
    const value = axis.probe(line, at);
    if (role.total !== null || Number.isNaN(value)) return;
    figures += 1;
    sum += value;
    least = Math.min(least, value);
    most = Math.max(most, value);
  });
  const shown = axis.probe(line, total);
  return 3 <= figures && least < shown && shown < most && shown < sum - most;
}
