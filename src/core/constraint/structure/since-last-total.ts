import type { Axis } from "./axis";

/** Those of the lines before a total that stand behind the last total among them. */
export function sinceLastTotal(axis: Axis, before: readonly number[]): readonly number[] {
  const last = before.reduce((found, line, at) => (axis.lines[line]?.role.total === null ? found : at), -1);
  return before.slice(last + 1);
}
