/** Adds a thing to the list under its key, which begins with it where there is none yet. */
export function listUnder<K, T>(lists: Map<K, T[]>, key: K, thing: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [thing]);
  else list.push(thing);
}
