/** A change as it is shown where there is little room. */
export interface Contrast {
  readonly was: string;
  readonly becomes: string;
}

/** Up to here a text is read at a glance, and two of them stand in one line; in digits, of which a Chinese character takes two. */
const SHORT = 14;

/** Long texts that begin alike are shown from where they begin to differ: `…(30%)` and `…(20%)`. */
export function contrast(was: string, becomes: string): Contrast {
  const [before, after] = [was, becomes].map((text) => text.replace(/\s+/g, " ").trim());
  if (before === undefined || after === undefined) return { was, becomes };
  if (Math.max(widthOf(before), widthOf(after)) <= SHORT) return { was: before, becomes: after };
  let same = 0;
  while (same < Math.min(before.length, after.length) && before[same] === after[same]) same += 1;
  // A figure is never cut in its middle.
  while (0 < same && /[\d.,(（]/.test(before[same - 1] ?? "")) same -= 1;
  if (same < 3) return { was: before, becomes: after };
  return { was: `…${before.slice(same)}`, becomes: `…${after.slice(same)}` };
}

function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);
}
