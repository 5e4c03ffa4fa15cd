import type { Axis } from "./axis";

/**
 * What shares may be of, by cross line: a total by its name; a line whose own share is printed as 100 %; or, where several
 * are, the next below or the last above: each group has its own hundred.
 */
export function wholesAcross(axis: Axis, rate: number): readonly (readonly number[])[] {
  const hundred = axis.lines[rate]?.percent === true ? 1 : 100;
  const isHundred = (at: number): boolean => axis.probe(rate, at) === hundred;
  const single = axis.cross.flatMap((one, at) =>
    one.role.total !== null || isHundred(at) ? [axis.cross.map(() => at)] : [],
  );
  const hundreds = axis.cross.flatMap((_, at) => (isHundred(at) ? [at] : []));
  if (hundreds.length < 2) return single;
  // First, so that a group's own hundred goes before that of another with the same figure.
  const behind = axis.cross.map((_, at) => hundreds.find((one) => at <= one) ?? -1);
  const ahead = axis.cross.map((_, at) => hundreds.filter((one) => one <= at).pop() ?? -1);
  return [behind, ahead, ...single];
}
