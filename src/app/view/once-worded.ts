import type { Words } from "../words/words";

/**
 * Says something of a finding or a report only once per language and gives the same object ever after: neither they nor
 * words ever change, and a list of a thousand is drawn anew with every key that is pressed.
 */
export function onceWorded<Thing extends object, T>(
  say: (words: Words, thing: Thing) => T,
): (words: Words, thing: Thing) => T {
  const said = new WeakMap<Thing, Map<Words, T>>();
  return (words, thing) => {
    const byWords = said.get(thing) ?? new Map<Words, T>();
    said.set(thing, byWords);
    const before = byWords.get(words);
    if (before !== undefined) return before;
    const now = say(words, thing);
    byWords.set(words, now);
    return now;
  };
}
