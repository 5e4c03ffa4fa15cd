import { inflateSync } from "fflate";
import { Refusal, damaged } from "../refusal";
import type { StoredEntry } from "./archive";
import { crc32 } from "./crc32";

/** The largest part we open, in bytes: beyond it the text of a part does not fit in one string of any engine. */
const LARGEST_PART = 400 * 2 ** 20;
/** About what one cell takes in a worksheet, in bytes: turns the size of a part into the cells it may hold. */
const BYTES_A_CELL = 40;

/**
 * An entry's bytes, unpacked. Refuses an entry that says it is larger than we can hold, and one whose bytes are not
 * those its size and checksum promise: a figure read from a damaged file would be a wrong figure.
 */
export function unpack(entry: StoredEntry): Uint8Array {
  if (LARGEST_PART < entry.size)
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
