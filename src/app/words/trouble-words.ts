import type { Mishap } from "../mishap";
import type { TroubleWords, Words } from "./words";

/** What happened, and what to do about it. */
export function troubleWords(words: Words, trouble: Mishap): TroubleWords {
  // The catalogue has, for each tag, exactly the function that takes this trouble; the compiler cannot follow the pairing.
  const say = words.troubles[trouble.is] as (trouble: Mishap) => TroubleWords;
  return say(trouble);
}
