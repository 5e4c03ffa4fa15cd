import { sameRef } from "../../grid";
import type { Axis } from "./axis";

/** Whether a line prints a figure once for several cross lines: it is what they follow from, and follows from none of them. */
export function isStanding(axis: Axis, line: number): boolean {
  return axis.cross.some((_, at) => 0 < at && sameRef(axis.ref(line, at - 1), axis.ref(line, at)));
}
