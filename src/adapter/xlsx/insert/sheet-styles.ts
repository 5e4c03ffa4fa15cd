import { BUILT_IN_FORMATS } from "../style/built-in-formats";
import type { StylePart } from "../style/style-part";
import { attributeIn } from "../xml/attribute";
import { escapeAttribute } from "../xml/escape";

/** What a cell of an inserted sheet is, as far as its look goes. */
export type CellLook = "title" | "heading" | "body";

/** Ids from here on are a file's own formats (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;
const HEADING_FILL = "FFE2EFDA";

/** The index of the cell style for a look and a number format (null is General); appended where the workbook has none such. */
export function styleFor(styles: StylePart, look: CellLook, format: string | null): number {
  const font = look === "body" ? 0 : boldFont(styles, look === "title");
  const fill = look === "heading" ? headingFill(styles) : 0;
  const id = formatId(styles, format);
  const align = look === "heading" ? ` wrapText="1" horizontal="center"` : "";
  return styles.indexOf("cellXfs", (p) =>
    [
      `<${p}xf numFmtId="${id}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1"`,
      ` applyFont="1" applyFill="1" applyAlignment="1"><${p}alignment vertical="center"${align}/></${p}xf>`,
    ].join(""),
  );
}

/** The workbook's own first font, bold. */
function boldFont(styles: StylePart, large: boolean): number {
  const first = styles.entries("fonts")[0] ?? "";
  const name = valueOf(first, "name") ?? "宋体";
  const size = Number(valueOf(first, "sz") ?? 11);
  const points = (Number.isNaN(size) ? 11 : size) + (large ? 4 : 0);
  return styles.indexOf(
    "fonts",
    (p) => `<${p}font><${p}b/><${p}sz val="${points}"/><${p}name val="${escapeAttribute(name)}"/></${p}font>`,
  );
}

function headingFill(styles: StylePart): number {
  return styles.indexOf(
    "fills",
    (p) =>
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${HEADING_FILL}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
  );
}

function formatId(styles: StylePart, format: string | null): number {
  if (format === null) return 0;
  const known = [...BUILT_IN_FORMATS].find(([, code]) => code === format);
  if (known !== undefined) return known[0];
  const own = styles.entries("numFmts").map((xml) => ({
    id: Number(attributeOf(xml, "numFmtId") ?? 0),
    code: attributeOf(xml, "formatCode"),
  }));
  const same = own.find(({ code }) => code === format);
  if (same !== undefined) return same.id;
  const id = 1 + Math.max(FIRST_OWN_FORMAT - 1, ...own.map((one) => one.id));
  styles.indexOf("numFmts", (p) => `<${p}numFmt numFmtId="${id}" formatCode="${escapeAttribute(format)}"/>`);
  return id;
}

function valueOf(xml: string, element: string): string | null {
  const tag = new RegExp(`<(?:\\w+:)?${element}\\s[^>]*>`).exec(xml);
  return tag === null ? null : attributeOf(tag[0], "val");
}

function attributeOf(xml: string, name: string): string | null {
  return attributeIn(xml, xml.search(/\s/), xml.indexOf(">"), name);
}
