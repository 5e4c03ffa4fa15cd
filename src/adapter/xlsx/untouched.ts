import type { Part } from "./parts/parts";
import type { StoredEntry } from "./zip/archive";
import { readArchive } from "./zip/archive";
import { damaged } from "./refusal";

/**
 * Asserts of saved bytes, by reading them again, that every part which was not announced to change is there with the
 * very bytes it came with, and that nothing came or went unannounced. Refuses bytes that break this promise.
 */
export function assertUntouched(
  saved: Uint8Array,
  opened: readonly Part[],
  announced: ReadonlySet<string>,
): void {
  const now = new Map(readArchive(saved).map((entry) => [entry.name, entry]));
  const before = new Map(opened.flatMap(({ stored }) => (stored === null ? [] : [[stored.name, stored]])));
  for (const [name, entry] of before)
    if (!announced.has(name) && !sameBytes(entry, now.get(name))) throw damaged(name);
  for (const name of now.keys()) if (!before.has(name) && !announced.has(name)) throw damaged(name);
}

function sameBytes(before: StoredEntry, now: StoredEntry | undefined): boolean {
  if (now === undefined || now.crc !== before.crc || now.method !== before.method) return false;
  if (now.size !== before.size || now.compressed.length !== before.compressed.length) return false;
  return now.compressed.every((byte, at) => byte === before.compressed[at]);
}
