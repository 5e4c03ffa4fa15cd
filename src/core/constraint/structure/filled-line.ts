import type { Axis } from "./axis";

/** Whether a line holds a figure that can be added, anywhere along it. */
export function isFilledLine({ cross, probe }: Axis, line: number): boolean {
  return cross.some((_, one) => !Number.isNaN(probe(line, one)));
}
