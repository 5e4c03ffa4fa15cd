import { label } from "../text";
import type { Indicator } from "./indicator-table";
import { depthOfLabel, numberOfLabel } from "./line-role";

/** A line of a list by its name. */
export interface NamedLine {
  /** Normalised, as lines of tables are. */
  readonly name: string;
  /** The levels above it, joined: lines of another group are none of its parts. */
  readonly group: string;
}

/** An indicator as a line of its list. */
export function lineOfIndicator({ name, levels }: Indicator): NamedLine {
  return { name: label(name), group: levels.slice(0, -1).join("/") };
}

/** A line over a list that counts from one, by their places. */
export interface NumberedHead {
  readonly at: number;
  /** Those right below it in number: of `一、` over `1、`, `（1）`, `2、` the first and the last. */
  readonly parts: readonly number[];
}

const LEAST = 2;

/**
 * The numbered lines whose next lines bear deeper numbers and count from one without a gap (`一、` over `1、` to `3、`, `1.` over `（1）`).
 * That their figures make the head's is for these to say.
 */
export function numberedHeads(lines: readonly NamedLine[]): readonly NumberedHead[] {
  const depths = lines.map(({ name }) => depthOfLabel(name));
  return lines.flatMap((head, at): readonly NumberedHead[] => {
    const own = depths[at] ?? 0;
    if (own === 0) return [];
    const behind = lines.slice(at + 1);
    const end = behind.findIndex(
      ({ group }, place) => (depths[at + 1 + place] ?? 0) <= own || group !== head.group,
    );
    const below = (end < 0 ? behind : behind.slice(0, end)).map((_, place) => at + 1 + place);
    const parts = below.filter((one) => depths[one] === depths[at + 1]);
    const counts = parts.every((one, place) => numberOfLabel(lines[one]?.name ?? "") === place + 1);
    return LEAST <= parts.length && counts ? [{ at, parts }] : [];
  });
}
