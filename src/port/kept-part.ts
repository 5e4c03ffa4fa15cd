/** The namespace of our part in the workbook's own file: whatever program opens it can tell whose it is. */
export const KEPT_NAMESPACE = "urn:hebiao:notes:1";

/** The custom XML part in which a workbook keeps a text of ours, whichever door it came in by. */
export function keptPart(text: string): string {
  return `<hebiao xmlns="${KEPT_NAMESPACE}">${escaped(text)}</hebiao>`;
}

/** What XML does not know at all: control characters but tab and line ends, halves of pairs, U+FFFE and U+FFFF. */
const UNSPEAKABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text
    .replace(UNSPEAKABLE, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
}

/** The text in such a part, or null where the part is not ours. */
export function keptTextIn(xml: string): string | null {
  if (!xml.includes(KEPT_NAMESPACE)) return null;
  const found = /<hebiao\b[^>]*>([\s\S]*)<\/hebiao>/.exec(xml)?.[1];
  if (found === undefined) return null;
  return found
    .replace(/&#13;|&#xD;/gi, "\r")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
