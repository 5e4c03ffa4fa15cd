import { TagCursor } from "../xml/tag-cursor";
import type { Colour } from "./look";

/** The colours a workbook's theme and palette give to its numbers for colours. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Theme colours in the order the styles count them: light and dark stand exchanged (ECMA-376 part 1, 18.8.3). */
const THEME_NAMES = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;
const OFFICE_THEME =
  "ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72".split(" ");
const INK = 1;

/** The palette of ECMA-376 part 1, 18.8.27; the first eight stand twice. */
const EIGHT = "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff".split(" ");
const INDEXED = [
  ...EIGHT,
  ...EIGHT,
  ..."800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff".split(
    " ",
  ),
  ..."000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99".split(
    " ",
  ),
  ..."3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  ),
];

/** Reads the theme's colours; a workbook without a theme has Office's. */
export function readPalette(themeXml: string | null, part: string): Palette {
  if (themeXml === null) return { theme: OFFICE_THEME, indexed: INDEXED };
  const found = new Map<string, string>();
  const cursor = new TagCursor(themeXml, part);
  let name = "";
  while (cursor.next()) {
    if (cursor.closing) {
      if (cursor.name === "clrScheme") break;
      continue;
    }
    if ((THEME_NAMES as readonly string[]).includes(cursor.name)) name = cursor.name;
    const value = cursor.attribute("lastClr") ?? cursor.attribute("val");
    if (name !== "" && value !== null && /^[\da-f]{6}$/i.test(value)) found.set(name, value.toLowerCase());
  }
  return {
    theme: THEME_NAMES.map((one, index) => found.get(one) ?? OFFICE_THEME[index] ?? "000000"),
    indexed: INDEXED,
  };
}

/**
 * The colour a `color`, `fgColor` or `bgColor` tag names. The theme's plain ink and the system's own colours
 * (indices 64 and up) count as automatic.
 */
export function colourOf(cursor: TagCursor, palette: Palette): Colour {
  const rgb = cursor.attribute("rgb");
  if (rgb !== null && /^([\da-f]{2})?[\da-f]{6}$/i.test(rgb)) return `#${rgb.slice(-6).toLowerCase()}`;
  const theme = cursor.attribute("theme");
  if (theme !== null) {
    const tint = Number(cursor.attribute("tint") ?? 0);
    const base = palette.theme[Number(theme)];
    if (base === undefined || (Number(theme) === INK && tint === 0)) return null;
    return tinted(base, tint);
  }
  const indexed = palette.indexed[Number(cursor.attribute("indexed") ?? NaN)];
  return indexed === undefined ? null : `#${indexed}`;
}

/** Tint moves the lightness towards black or white (ECMA-376 part 1, 18.8.19); done per channel, which keeps the hue near enough. */
function tinted(base: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(base.slice(at, at + 2), 16));
  const moved = channels.map((one) => Math.round(tint < 0 ? one * (1 + tint) : one + (255 - one) * tint));
  return `#${moved.map((one) => one.toString(16).padStart(2, "0")).join("")}`;
}
