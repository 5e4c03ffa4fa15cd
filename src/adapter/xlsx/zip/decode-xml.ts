import { damaged } from "../refusal";

/**
 * The text of an XML part in whatever encoding it says: a byte order mark first, then the declaration, else UTF-8
 * (XML 1.0, appendix F). The declaration of a text that was not UTF-8 is changed to say UTF-8, in which it will be written.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return asUtf8(decoder("utf-16le", part).decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return asUtf8(decoder("utf-16be", part).decode(bytes));
  if (bytes[0] === 0x3c && bytes[1] === 0) return asUtf8(decoder("utf-16le", part).decode(bytes));
  if (bytes[0] === 0 && bytes[1] === 0x3c) return asUtf8(decoder("utf-16be", part).decode(bytes));
  const declared = ENCODING.exec(new TextDecoder().decode(bytes.subarray(0, 120)))?.[2] ?? "utf-8";
  const text = decoder(declared, part).decode(bytes);
  return /^utf-?8$/i.test(declared) ? text : asUtf8(text);
}

const ENCODING = /^(\s*<\?xml[^>]*encoding=["'])([^"']+)/;

function asUtf8(text: string): string {
  return text.replace(ENCODING, "$1UTF-8");
}

function decoder(encoding: string, part: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw damaged(part);
  }
}
