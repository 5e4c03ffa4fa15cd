const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** XML text without its references. An unknown one stays as it stands. */
export function unescape(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:(lt|gt|amp|quot|apos)|#x([0-9a-f]+)|#(\d+));/gi,
    (whole, name?: string, hex?: string, decimal?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Between quotes. */
export function escapeAttribute(text: string): string {
  return escapeMarkup(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/** A formula or another text that is no cell string. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/g, (mark) => (mark === "&" ? "&amp;" : mark === "<" ? "&lt;" : "&gt;"));
}

/** Characters that XML cannot hold, and the carriage return, which XML readers turn into a line feed. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A cell's string as ST_Xstring (ECMA-376 part 1, 22.9.2.19): what XML cannot hold becomes `_xHHHH_`, and a text that
 * looks like such an escape has its underscore escaped.
 */
export function escapeCellText(text: string): string {
  const literal = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return escapeMarkup(literal).replace(
    UNWRITABLE,
    (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

/** The string an ST_Xstring stands for; line ends are line feeds. */
export function readCellText(xml: string): string {
  const text = textIn(xml).replace(/\r\n?/g, "\n");
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The text of an element that holds no others: CDATA sections are read, comments and instructions to programs are none of it. */
export function textIn(xml: string): string {
  if (!xml.includes("<")) return unescape(xml);
  return (
    xml
      .split(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/)
      // What is no section leaves a place without a text.
      .map((piece, index) => (index % 2 === 1 ? piece : unescape(piece)))
      .join("")
  );
}
