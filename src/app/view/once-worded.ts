import type { Finding } from "../../core/inspect";
import type { Words } from "../words/words";

/**
 * Says something of a finding only once per language and gives the same object ever after: findings and words never
 * change, and a list of a thousand is drawn anew with every key that is pressed.
 */
export function onceWorded<T>(
  say: (words: Words, finding: Finding) => T,
): (words: Words, finding: Finding) => T {
  const said = new WeakMap<Finding, Map<Words, T>>();
  return (words, finding) => {
    const byWords = said.get(finding) ?? new Map<Words, T>();
    said.set(finding, byWords);
    const before = byWords.get(words);
    if (before !== undefined) return before;
    const now = say(words, finding);
    byWords.set(words, now);
    return now;
  };
}
