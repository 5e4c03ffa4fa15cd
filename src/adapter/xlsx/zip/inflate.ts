import { inflateSync } from "fflate";
import { BYTES_A_CELL, LIMITS } from "../limits";
import { Refusal, damaged } from "../refusal";
import type { StoredEntry } from "./archive";
import { crc32 } from "./crc32";

/**
 * An entry's bytes, unpacked. Refuses an entry that says it is larger than we can hold, and one whose bytes are not
 * those its size and checksum promise: a figure read from a damaged file would be a wrong figure.
 */
export function unpack(entry: StoredEntry): Uint8Array {
  if (LIMITS.partBytes < entry.size)
    throw new Refusal({ is: "too-large", cells: Math.ceil(entry.size / BYTES_A_CELL) });
  const bytes = entry.method === 0 ? entry.compressed : inflated(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry.name);
  return bytes;
}

function inflated(entry: StoredEntry): Uint8Array {
  if (entry.method !== 8) throw damaged(entry.name);
  try {
    // A buffer of the promised size caps what a lying entry can unfold to; fflate drops what does not fit.
    return inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch {
    throw damaged(entry.name);
  }
}
