import { largest, smallest } from "../../number";
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
  const values = axis.cross.flatMap(({ role }, at) =>
    role.total === null && !Number.isNaN(axis.probe(line, at)) ? [axis.probe(line, at)] : [],
  );
  const shown = axis.probe(line, total);
  const [most, least] = [largest(values), smallest(values)];
  const rest = values.reduce((sum, value) => sum + value, 0) - most;
  return 3 <= values.length && least < shown && shown < most && shown < rest;
}
