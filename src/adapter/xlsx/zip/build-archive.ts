import { deflateSync } from "fflate";
import type { Part } from "../parts/parts";
import { crc32 } from "./crc32";

/** The earliest moment a zip can name, 1 January 1980: what is saved does not depend on when (APPNOTE 4.4.6). */
const TIME = 0x0021_0000;
const UTF8_NAMES = 0x800;
/** Sizes behind the bytes instead of before them: we know the sizes and write them where they belong. */
const SIZES_FOLLOW = 0x8;

interface Record {
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly attributes: number;
  readonly body: Uint8Array;
}

/** The zip of all parts: those that are as they came keep their compressed bytes, the others are deflated anew. */
export function buildArchive(parts: readonly Part[]): Uint8Array {
  const records = parts.map(recordOf);
  const central: Uint8Array[] = [];
  const pieces: Uint8Array[] = [];
  let offset = 0;
  for (const record of records) {
    const local = header(record, null);
    central.push(header(record, offset));
    pieces.push(local, record.body);
    offset += local.length + record.body.length;
  }
  const directory = joined(central);
  return joined([...pieces, directory, endRecord(records.length, directory.length, offset)]);
}

function recordOf(part: Part): Record {
  const { stored } = part;
  if (stored !== null && part.replaced === null)
    return { ...stored, flags: stored.flags & ~SIZES_FOLLOW, body: stored.compressed };
  const bytes = new TextEncoder().encode(part.replaced ?? "");
  return {
    rawName: stored?.rawName ?? new TextEncoder().encode(part.name),
    flags: stored === null ? UTF8_NAMES : stored.flags & ~SIZES_FOLLOW,
    method: 8,
    time: stored?.time ?? TIME,
    crc: crc32(bytes),
    size: bytes.length,
    attributes: stored?.attributes ?? 0,
    body: deflateSync(bytes, { level: 6 }),
  };
}

/** A local header, or with an offset the central one, which repeats it and says where it is. */
function header(record: Record, offset: number | null): Uint8Array {
  const isCentral = offset !== null;
  const bytes = new Uint8Array((isCentral ? 46 : 30) + record.rawName.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, isCentral ? 0x02014b50 : 0x04034b50, true);
  if (isCentral) view.setUint16(4, 20, true);
  const at = isCentral ? 6 : 4;
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, record.flags, true);
  view.setUint16(at + 4, record.method, true);
  view.setUint32(at + 6, record.time, true);
  view.setUint32(at + 10, record.crc, true);
  view.setUint32(at + 14, record.body.length, true);
  view.setUint32(at + 18, record.size, true);
  view.setUint16(at + 22, record.rawName.length, true);
  if (isCentral) {
    view.setUint32(38, record.attributes, true);
    view.setUint32(42, offset, true);
  }
  bytes.set(record.rawName, isCentral ? 46 : 30);
  return bytes;
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
