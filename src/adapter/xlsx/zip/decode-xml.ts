import { damaged } from "../refusal";

/**
 * The text of an XML part in whatever encoding it says: a byte order mark first, then the declaration, else UTF-8
 * (XML 1.0, appendix F). Refuses bytes that mean nothing in it: they would be written back as something else. The declaration of a text that was not UTF-8 is changed to say UTF-8, in which it will be written.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return asUtf8(decoded(bytes, "utf-16le", part));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return asUtf8(decoded(bytes, "utf-16be", part));
  if (bytes[0] === 0x3c && bytes[1] === 0) return asUtf8(decoded(bytes, "utf-16le", part));
  if (bytes[0] === 0 && bytes[1] === 0x3c) return asUtf8(decoded(bytes, "utf-16be", part));
  const declared = ENCODING.exec(new TextDecoder().decode(bytes.subarray(0, 120)))?.[2] ?? "utf-8";
  const text = decoded(bytes, declared, part);
  return /^utf-?8$/i.test(declared) ? text : asUtf8(text);
}

const ENCODING = /^(\s*<\?xml[^>]*encoding=["'])([^"']+)/;

function asUtf8(text: string): string {
  return text.replace(ENCODING, "$1UTF-8");
}

function decoded(bytes: Uint8Array, encoding: string, part: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged(part);
  }
}
