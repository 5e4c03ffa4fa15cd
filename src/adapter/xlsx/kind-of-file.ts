/** What the first bytes say a file is. */
export type KindOfFile = "zip" | "encrypted" | "old-workbook" | "unknown";

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_BYTES = 128;
const NAME_BYTES = 64;

/**
 * Tells a zip from an encrypted workbook, from a workbook of Excel's older forms, and from anything else. An encrypted
 * .xlsx and an .xls are both compound files: the first holds a stream `EncryptedPackage` ([MS-OFFCRYPTO] 2.3.4.4), the
 * second `Workbook` or `Book` ([MS-XLS] 2.1.2). Bare BIFF and SpreadsheetML 2003 count as old workbooks as well.
 */
export function kindOfFile(bytes: Uint8Array): KindOfFile {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return "zip";
  if (OLE_MAGIC.every((byte, at) => bytes[at] === byte)) return kindOfCompound(bytes);
  // A BIFF stream that was never wrapped begins with a BOF record: 09 and the version 00, 02, 04 or 08.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? 0xff) && (bytes[2] ?? 0xff) <= 0x10)
    return "old-workbook";
  const start = new TextDecoder().decode(bytes.subarray(0, 2000));
  return /<\?xml[\s\S]*(progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet)/.test(start)
    ? "old-workbook"
    : "unknown";
}

function kindOfCompound(bytes: Uint8Array): KindOfFile {
  const names = streamNames(bytes);
  if (names.has("EncryptedPackage")) return "encrypted";
  return names.has("Workbook") || names.has("Book") ? "old-workbook" : "unknown";
}

/** Directory entries lie on multiples of 128 bytes whatever the size of a sector, so the chain need not be followed. */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const utf16 = new TextDecoder("utf-16le");
  const wanted = ["EncryptedPackage", "Workbook", "Book"];
  for (let at = 512; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const length = (bytes[at + NAME_BYTES] ?? 0) - 2;
    if (!wanted.some((name) => name.length * 2 === length) || bytes[at + NAME_BYTES + 1] !== 0) continue;
    const name = utf16.decode(bytes.subarray(at, at + length));
    if (wanted.includes(name)) names.add(name);
  }
  return names;
}
