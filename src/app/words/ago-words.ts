import type { Language } from "./language";
import { wordsIn } from "./words-in";

/** `3 秒前核对`: how long ago a check ended; both times in milliseconds since 1970. */
export function agoWords(language: Language, checkedAt: number, now: number): string {
  return wordsIn(language).phrases.ago(Math.max(0, Math.floor((now - checkedAt) / 1000)));
}
