import type { Amount } from "../number";
import { sumOf } from "../number";
import type { NamedLine, NumberedHead } from "./numbered-heads";
import { numberedHeads } from "./numbered-heads";

/** The points of a line by its place, as one column of the form has them; null where it has none. */
export type PointsAt = (line: number) => Amount | null;

/**
 * The numbered lines of a form whose points are those of their parts, so that a sum counts one or the other. What numbers mean is one rule
 * for the whole list: it stands where as many heads are made of their parts as are not, in weights and scores together, so that a slip
 * in one loses none.
 */
export function headsOfPoints(
  lines: readonly NamedLine[],
  columns: readonly PointsAt[],
): readonly NumberedHead[] {
  const heads = numberedHeads(lines);
  const verdicts = heads.flatMap(({ at, parts }) =>
    columns.flatMap((pointsAt) => {
      const [due, made] = [pointsAt(at), parts.flatMap((part) => pointsAt(part) ?? [])];
      return due === null || made.length === 0 ? [] : [sumOf(made).equals(due)];
    }),
  );
  const held = verdicts.filter((holds) => holds).length;
  return Math.max(1, verdicts.length - held) <= held ? heads : [];
}
