import type { StylePart } from "../style/style-part";
import { attributeIn } from "../xml/attribute";
import { escapeAttribute } from "../xml/escape";

/** The cell styles of a report sheet, as indices into the workbook's styles. */
export interface ReportStyles {
  readonly title: number;
  readonly header: number;
  readonly body: number;
  readonly link: number;
  /** Of its letters, in points. */
  readonly size: number;
}

/** Format 49 is text (`@`): a figure in a report stays as printed, also when someone edits its cell. */
const TEXT_FORMAT = 49;
const HEADER_FILL = "FFD9E2F3";
const LINK_COLOUR = "FF0563C1";
const LINE_COLOUR = "FFBFBFBF";

/** Appends what a report sheet needs to the workbook's styles, in the workbook's own first font. */
export function reportStyles(styles: StylePart): ReportStyles {
  const { name, size } = ownFont(styles);
  const font = (marks: (p: string) => string, points: number, colour: string | null): number =>
    styles.indexOf("fonts", (p) =>
      [
        `<${p}font>${marks(p)}<${p}sz val="${points}"/>`,
        colour === null ? "" : `<${p}color rgb="${colour}"/>`,
        `<${p}name val="${escapeAttribute(name)}"/></${p}font>`,
      ].join(""),
    );
  const plain = font(() => "", size, null);
  const bold = font((p) => `<${p}b/>`, size, null);
  const fill = styles.indexOf(
    "fills",
    (p) =>
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${HEADER_FILL}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
  );
  const frame = styles.indexOf("borders", framed);
  return {
    size,
    title: cellStyle(styles, {
      font: font((p) => `<${p}b/>`, size + 4, null),
      fill: 0,
      border: 0,
      wrap: false,
    }),
    header: cellStyle(styles, { font: bold, fill, border: frame, wrap: true }),
    body: cellStyle(styles, { font: plain, fill: 0, border: frame, wrap: true }),
    link: cellStyle(styles, {
      font: font((p) => `<${p}u/>`, size, LINK_COLOUR),
      fill: 0,
      border: frame,
      wrap: true,
    }),
  };
}

function cellStyle(
  styles: StylePart,
  look: { readonly font: number; readonly fill: number; readonly border: number; readonly wrap: boolean },
): number {
  const wrap = look.wrap ? ` wrapText="1"` : "";
  return styles.indexOf("cellXfs", (p) =>
    [
      `<${p}xf numFmtId="${TEXT_FORMAT}" fontId="${look.font}" fillId="${look.fill}" borderId="${look.border}" xfId="0"`,
      ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">`,
      `<${p}alignment vertical="top"${wrap}/></${p}xf>`,
    ].join(""),
  );
}

function framed(prefix: string): string {
  const side = (name: string): string =>
    `<${prefix}${name} style="thin"><${prefix}color rgb="${LINE_COLOUR}"/></${prefix}${name}>`;
  return `<${prefix}border>${["left", "right", "top", "bottom"].map(side).join("")}<${prefix}diagonal/></${prefix}border>`;
}

function ownFont(styles: StylePart): { readonly name: string; readonly size: number } {
  const first = styles.entries("fonts")[0] ?? "";
  const size = Number(valueOf(first, "sz") ?? 11);
  return { name: valueOf(first, "name") ?? "宋体", size: Number.isNaN(size) ? 11 : size };
}

function valueOf(xml: string, element: string): string | null {
  const tag = new RegExp(`<(?:\\w+:)?${element}\\s[^>]*>`).exec(xml);
  return tag === null ? null : attributeIn(tag[0], tag[0].search(/\s/), tag[0].length, "val");
}
