import type { Axis } from "./axis";
import { lineNumber } from "./noted-formulas";

/** The line that a letter or a number names, by its ordinal or in its label before what that states (`④` in `年末结余④=②-③`); null where none does. */
export function lineNamed(axis: Axis, name: string, whole: number): number | null {
  const bare = name.replace(/[()]/g, "");
  const byOrdinal = axis.lines.findIndex(({ line }, at) => at !== whole && lineNumber(line.ordinal) === bare);
  if (0 <= byOrdinal) return byOrdinal;
  const spelled = /^[①-⑳]$/.test(bare) ? bare : `(${bare})`;
  const isLetter = /^[a-z]$/.test(bare);
  const byLabel = axis.lines.findIndex(({ line }, at) => {
    const named = nameIn(line.label);
    return at !== whole && (named.includes(spelled) || (isLetter && named.endsWith(bare)));
  });
  return byLabel < 0 ? null : byLabel;
}

/** A label up to the arithmetic it states: what is named behind that are its terms. */
export function nameIn(label: string): string {
  return label.split("=")[0] ?? "";
}
