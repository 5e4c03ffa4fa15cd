import type { Amount } from "./amount";

/** An amount is kept in words of seven decimal digits, cut at its point (decimal.js). */
export const WORD = 1e7;
export const DIGITS_PER_WORD = 7;
/** Words before and behind the point that a total has room for: amounts up to 10^28, with 28 decimals. */
const ROOM = 4;

/**
 * A sum of amounts, kept word by word as whole machine numbers: exact, without carrying and without a new amount at each step.
 * A word has room for hundreds of millions of amounts, more than a sheet has cells.
 */
export class ExactTotal {
  readonly #words = new Float64Array(2 * ROOM);

  /** Adds an amount, or takes it away; false where it is too large or too fine for that, when the total means nothing any more. */
  add({ d: words, e: exponent, s: sign }: Amount, times: 1 | -1): boolean {
    const first = Math.floor(exponent / DIGITS_PER_WORD) + ROOM;
    if (2 * ROOM <= first || first - words.length < -1) return false;
    const factor = sign * times;
    for (let at = 0; at < words.length; at += 1) {
      const place = first - at;
      this.#words[place] = (this.#words[place] ?? 0) + factor * (words[at] ?? 0);
    }
    return true;
  }

  isNothing(): boolean {
    let carried = 0;
    for (const word of this.#words) {
      const all = word + carried;
      carried = Math.floor(all / WORD);
      if (all !== carried * WORD) return false;
    }
    return carried === 0;
  }
}
