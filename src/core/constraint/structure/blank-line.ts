import type { Axis } from "./axis";

/** Whether nothing at all stands behind a line's name. */
export function isBlankLine({ cross, cell }: Axis, line: number): boolean {
  return cross.every((_, one) => cell(line, one).reading.is === "blank");
}
