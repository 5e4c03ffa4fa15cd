import type { Axis } from "./axis";

const SIZE = 32;
/** Two thirds of a line: no pattern that comes again in every few lines keeps step with it. */
const GOLDEN = 0.618_033_988_75;

/**
 * Cross lines, spread over a long table, on which candidates are tried before all of it is walked; null where it is so short that
 * all may be tried. What holds in half of a table and in none of these is an accident of one in 2³².
 */
export function crossSample({ cross }: Axis): readonly number[] | null {
  const count = cross.length;
  if (count < 4 * SIZE) return null;
  return Array.from({ length: SIZE }, (_, at) => Math.floor(((at + ((at * GOLDEN) % 1)) * count) / SIZE));
}
