/**
 * A length as a file gives it, held within what Excel knows (Microsoft: Excel specifications and limits): a row of a million
 * points, or of none that is a number, would put all below it out of anybody's sight. Null where it is no number.
 */
export function measureIn(text: string | null, least: number, most: number): number | null {
  const length = text === null || text.trim() === "" ? NaN : Number(text);
  return Number.isNaN(length) ? null : Math.min(most, Math.max(least, length));
}

/** Points. */
export const HIGHEST_ROW = 409;
/** Digits of the normal font. */
export const WIDEST_COLUMN = 255;
/** Points. */
export const LARGEST_FONT = 409;
