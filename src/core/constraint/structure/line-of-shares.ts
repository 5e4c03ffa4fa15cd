import type { Cell } from "../../grid";
import { figureOf } from "../../grid";
import type { Line } from "../../table";

/** A line without a name, or named after what it prints (`分担比例`). */
const NAMED = /^((分担|负担|承担|配套)比例(\(%\))?)?$/;
const LEAST_SHARES = 2;

/** The line between the heads and the body that prints by what shares the amounts below are split (`60% | 20% | 20%`): the first that holds a figure; -1 where it is none. */
export function lineOfShares(lines: readonly Line[], cellsOf: (line: number) => readonly Cell[]): number {
  const figuresOf = (line: number): readonly { readonly percent: boolean }[] =>
    cellsOf(line).flatMap((cell) => figureOf(cell) ?? []);
  const first = lines.findIndex((_, line) => 0 < figuresOf(line).length);
  if (first < 0) return -1;
  const figures = figuresOf(first);
  const isOne =
    NAMED.test(lines[first]?.label ?? "?") &&
    LEAST_SHARES <= figures.length &&
    figures.every(({ percent }) => percent);
  return isOne ? first : -1;
}
