import type { Tally } from "./sum";

/** A tally that is being counted. */
export type Counts = { -readonly [Count in keyof Tally]: Tally[Count] };

/** A figure and what it should be, with what the rounding of its factors leaves open and the last unit it prints. */
export interface DueFigure {
  readonly shown: number;
  readonly due: number;
  readonly room: number;
  readonly unit: number;
}

/** Counts one cross line of a product, or of products added up: how the figure fares, and what that says. */
export function tallyFigure(tally: Counts, { shown, due, room, unit }: DueFigure): void {
  const gap = Math.abs(shown - due);
  if (gap <= 0.5 * unit + 1e-9 * Math.abs(due)) tally.holds += 1;
  else if (gap <= 0.5 * unit + room) tally.rounding += 1;
  else {
    tally.broken += 1;
    return;
  }
  tally.evidence += Math.min(5, Math.max(0, Math.log10(Math.abs(shown) / (2 * gap + unit))));
}
