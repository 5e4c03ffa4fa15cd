import { stripNumber, stripPartMarker } from "../../form";
import type { Axis } from "./axis";
import { groupOf } from "./group-of";
import { isHeadingLine } from "./heading-line";
import { labelOf } from "./label-of";
import { sameWing } from "./search-state";

/** A stretch of lines below a heading of their own, or in one group of the stub. */
export interface Section {
  /** What heads it, without a number. */
  readonly name: string;
  /** Its lines in order, headings left out. */
  readonly lines: readonly number[];
}

/**
 * The sections of an axis: lines between headings (`三、基金收入`, nothing behind it), or of one group; none where fewer than two have a name. Of rows: columns have
 * groups, and no headings between them.
 */
export function sectionsOf(axis: Axis): readonly Section[] {
  if (axis.along === "columns") return [];
  const found: { name: string; readonly head: string; readonly lines: number[] }[] = [];
  let heading = "";
  let isOpen = false;
  axis.lines.forEach((_, at) => {
    if (isHeadingLine(axis, at)) {
      heading = stripNumber(labelOf(axis, at));
      isOpen = false;
      return;
    }
    const head = groupOf(axis, at);
    const last = found.at(-1);
    if (isOpen && last?.head === head && sameWing(axis, last.lines[0] ?? at, at)) last.lines.push(at);
    else found.push({ name: head === "" ? heading : head, head, lines: [at] });
    isOpen = true;
  });
  const named = found.filter(({ name }) => name !== "");
  return named.length < 2 ? [] : named;
}

/** What a line is called wherever it repeats: without its number, a 其中, or a remark in brackets. */
export function nameInSection(axis: Axis, line: number): string {
  return stripPartMarker(stripNumber(labelOf(axis, line))).replace(/\([^)]*\)/g, "");
}
