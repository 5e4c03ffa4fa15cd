import type { Axis } from "./axis";
import type { Part, Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

const STATEMENT = /(?:[①-⑳]|[a-z]|\d{1,2}\)?)=([^=]+)$/;
const TERM = /([+-]?)([①-⑳]|[a-z]|\(\d{1,2}\)|\d{1,2})/g;

/**
 * Sums and differences that headers state themselves: `③=①+②`, `C=A-B`, `(4)=(1)+(2)+(3)`, `3=1+2` in a row that numbers
 * the columns. Names are looked up among the ordinals of the axis, then among the labels.
 */
export function findFormulas(axis: Axis): readonly Sum[] {
  const among = axis.cross.map((_, at) => at);
  return axis.lines.flatMap((one, whole) => {
    for (const said of [one.line.ordinal, one.line.label]) {
      const parts = partsOf(axis, whole, said);
      if (parts === null) continue;
      const tally = tallySum(axis, whole, parts, among);
      // A header that nothing bears out names other columns than we think.
      if (borneOut(tally) < tally.broken) continue;
      return [{ whole, parts, source: "formula" as const, tally }];
    }
    return [];
  });
}

function partsOf(axis: Axis, whole: number, said: string): readonly Part[] | null {
  const right = STATEMENT.exec(said)?.[1];
  if (right === undefined || /[*×/÷%]/.test(right) || !/[+-]/.test(right)) return null;
  const parts: Part[] = [];
  for (const [, sign, name = ""] of right.matchAll(TERM)) {
    const line = lineNamed(axis, name, whole);
    if (line === null) return null;
    parts.push({ line, factor: sign === "-" ? -1 : 1 });
  }
  return parts.length < 2 ? null : parts;
}

/** The line that a letter or a number names, by its ordinal or in its label; null where none does. */
export function lineNamed(axis: Axis, name: string, whole: number): number | null {
  const bare = name.replace(/[()]/g, "");
  const byOrdinal = axis.lines.findIndex(
    ({ line }, at) => at !== whole && line.ordinal.split("=")[0]?.replace(/[()]/g, "") === bare,
  );
  if (0 <= byOrdinal) return byOrdinal;
  const spelled = /^[①-⑳]$/.test(bare) ? bare : `(${bare})`;
  const byLabel = axis.lines.findIndex(({ line }, at) => {
    return (
      at !== whole && (line.label.includes(spelled) || (/^[a-z]$/.test(bare) && line.label.endsWith(bare)))
    );
  });
  return byLabel < 0 ? null : byLabel;
}
