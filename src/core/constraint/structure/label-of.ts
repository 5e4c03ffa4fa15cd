import type { Axis } from "./axis";

/** The label of a line; "" where there is no line. */
export function labelOf({ lines }: Axis, line: number): string {
  return lines[line]?.line.label ?? "";
}
