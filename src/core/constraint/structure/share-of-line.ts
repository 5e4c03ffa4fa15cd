import type { Axis } from "./axis";
import type { Ratio } from "./ratio";
import { bestRatio, share } from "./ratio-fit";
import { borneOut } from "./tally";
import { wholesAcross } from "./wholes-across";

/** The share of a named line that a rate is, of whichever whole fits best; null where more figures deny it than bear it out. */
export function shareOfLine(axis: Axis, rate: number, over: number, isSaid: boolean): Ratio | null {
  const candidates = wholesAcross(axis, rate).map((wholes) => share(rate, over, wholes));
  const found = bestRatio(axis, candidates, isSaid);
  return found !== null && found.tally.broken <= borneOut(found.tally) ? found : null;
}
