import type { Axis } from "./axis";

/** The labels over a line's own, outermost first and joined: equal for the lines of one group; "" where there is no line, or nothing over it. */
export function groupOf({ lines }: Axis, line: number): string {
  return lines[line]?.line.path.slice(0, -1).join("/") ?? "";
}
