/** A compound file: its magic, and one directory entry for each stream. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * streams.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  streams.forEach((name, index) => {
    const at = 512 + 128 * index;
    for (let letter = 0; letter < name.length; letter += 1)
      view.setUint16(at + letter * 2, name.charCodeAt(letter), true);
    view.setUint16(at + 64, name.length * 2 + 2, true);
  });
  return bytes;
}

/** Where the last of such bytes begin, or -1. */
export function lastIndexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = bytes.length; 0 <= at; at -= 1)
    if (wanted.every((byte, step) => bytes[at + step] === byte)) return at;
  return -1;
}

/** Where a part's record in the central directory of a zip begins. */
export function directoryOf(bytes: Uint8Array, name: string): number {
  return lastIndexOf(bytes, [...new TextEncoder().encode(name)]) - 46;
}

/** A zip that says of one part that it unfolds to so many bytes. */
export function withSizeSaid(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = bytes.slice();
  new DataView(changed.buffer).setUint32(directoryOf(changed, name) + 24, size, true);
  return changed;
}
