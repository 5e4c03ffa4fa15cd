import type { Axis } from "./axis";

/**
 * Whether a line of differences (差额, 未发数额) prints what figures are off by, in each cross line where they are: what was paid, and
 * what is still due. Then nothing is amiss with them.
 */
export function printsGaps(axis: Axis, gapIn: (cross: number) => number): boolean {
  const isNought = (gap: number, cross: number, line: number): boolean =>
    Math.abs(gap) <= 0.51 * 10 ** -axis.decimals(line, cross);
  return axis.lines.some(({ role }, line) => {
    if (!role.difference) return false;
    const gaps = axis.cross.flatMap((_, cross) => {
      const gap = Math.abs(gapIn(cross));
      return Number.isNaN(gap) || isNought(gap, cross, line) ? [] : [{ cross, gap }];
    });
    return (
      0 < gaps.length &&
      gaps.every(({ cross, gap }) => isNought(gap - Math.abs(axis.probe(line, cross)), cross, line))
    );
  });
}
