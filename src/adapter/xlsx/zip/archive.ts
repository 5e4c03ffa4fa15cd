import { Refusal, damaged } from "../refusal";

/** One file of a zip as its central directory lists it, with its bytes still compressed. */
export interface StoredEntry {
  /** With forward slashes and without a leading one. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Date and time as the zip keeps them. */
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly attributes: number;
  readonly compressed: Uint8Array;
}

const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UNKNOWN32 = 0xffffffff;

/**
 * The files of a zip, in the order of its central directory (PKWARE APPNOTE 6.3.10; zip64 and bytes before the zip
 * are understood). Refuses what cannot be read for sure: a broken directory, an encrypted entry, a doubled name, entries
 * that share their bytes, of which a small file may hold more than any computer once they are written one by one.
 */
export function readArchive(bytes: Uint8Array): readonly StoredEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: StoredEntry[] = [];
  const seen = new Set<string>();
  let at = directory.at;
  for (let index = 0; index < directory.count; index += 1) {
    if (view.byteLength < at + 46 || view.getUint32(at, true) !== CENTRAL) throw damaged("zip");
    const lengths = view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
    const entry = readEntry(bytes, view, at, directory.shift);
    at += 46 + lengths + view.getUint16(at + 32, true);
    if (entry.name.endsWith("/")) continue;
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw damaged(entry.name);
    seen.add(key);
    entries.push(entry);
  }
  const packed = entries.reduce((sum, { compressed }) => sum + compressed.length, 0);
  if (bytes.length < packed) throw damaged("zip");
  return entries;
}

interface Directory {
  readonly at: number;
  readonly count: number;
  /** How many foreign bytes stand before the zip: all offsets count from behind them. */
  readonly shift: number;
}

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let tail = end;
  if (
    (count === 0xffff || offset === UNKNOWN32) &&
    20 <= end &&
    view.getUint32(end - 20, true) === END64_LOCATOR
  ) {
    tail = Number(view.getBigUint64(end - 12, true));
    if (view.byteLength < tail + 56 || view.getUint32(tail, true) !== END64) throw damaged("zip");
    count = Number(view.getBigUint64(tail + 32, true));
    size = Number(view.getBigUint64(tail + 40, true));
    offset = Number(view.getBigUint64(tail + 48, true));
  }
  const shift = tail - size - offset;
  if (shift < 0) throw damaged("zip");
  return { at: offset + shift, count, shift };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; lowest <= at; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged("zip");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): StoredEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  if (view.byteLength < at + 46 + nameLength + extraLength) throw damaged("zip");
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(rawName).replace(/\\/g, "/").replace(/^\/+/, "");
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) === 1) throw new Refusal({ is: "encrypted" });
  const sizes = entrySizes(view, at, at + 46 + nameLength, extraLength);
  return {
    name,
    rawName,
    flags,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.full,
    attributes: view.getUint32(at + 38, true),
    compressed: compressedBytes(bytes, view, sizes.offset + shift, sizes.packed, name),
  };
}

interface Sizes {
  readonly full: number;
  readonly packed: number;
  readonly offset: number;
}

function entrySizes(view: DataView, at: number, extraAt: number, extraLength: number): Sizes {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  if (!short.includes(UNKNOWN32))
    return { full: short[0] ?? 0, packed: short[1] ?? 0, offset: short[2] ?? 0 };
  const long = zip64Numbers(view, extraAt, extraLength);
  const [full = 0, packed = 0, offset = 0] = short.map((value) =>
    value === UNKNOWN32 ? (long.shift() ?? 0) : value,
  );
  return { full, packed, offset };
}

/** The extra field 0001 holds, in this order, only those numbers that did not fit in 32 bits. */
function zip64Numbers(view: DataView, extraAt: number, extraLength: number): number[] {
  const end = extraAt + extraLength;
  for (let at = extraAt; at + 4 <= end;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const count = Math.floor(Math.min(length, end - at - 4) / 8);
      return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
    }
    at += 4 + length;
  }
  return [];
}

function compressedBytes(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  length: number,
  name: string,
): Uint8Array {
  if (view.byteLength < at + 30 || view.getUint32(at, true) !== LOCAL) throw damaged(name);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (view.byteLength < start + length) throw damaged(name);
  return bytes.subarray(start, start + length);
}
