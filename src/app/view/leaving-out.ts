import type { Words } from "../words/words";

/** So many terms can still be looked through; of more, most are left out. */
const MOST = 20;
const FIRST = 8;

/** A list of terms as it stands in a sentence: of very many the first ones, how many are left out, and the last. */
export function leavingOut(terms: readonly string[], { phrases }: Words): readonly string[] {
  if (terms.length <= MOST) return terms;
  return [...terms.slice(0, FIRST), phrases.termsLeftOut(terms.length - FIRST - 1), ...terms.slice(-1)];
}
