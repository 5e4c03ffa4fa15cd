/** The namespace of our part in the workbook's own file: whatever program opens it can tell whose it is. */
export const KEPT_NAMESPACE = "urn:hebiao:notes:1";

/** A text of ours as the custom XML part in which a workbook keeps it. */
export function keptXml(text: string): string {
  return `<hebiao xmlns="${KEPT_NAMESPACE}">${escaped(text)}</hebiao>`;
}

/** The text that our part keeps, or null where the XML is not ours. */
export function keptTextIn(xml: string): string | null {
  const [, attributes = "", found] = /<hebiao\b([^>]*)>([\s\S]*)<\/hebiao>/.exec(xml) ?? [];
  if (found === undefined || !attributes.includes(KEPT_NAMESPACE)) return null;
  return found
    .replace(/&#13;|&#xD;/gi, "\r")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
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
