import { isOn } from "../xml/attribute";
import { childrenWithin, rootChildren } from "../xml/element";
import type { ElementPlace } from "../xml/element";
import { TagCursor } from "../xml/tag-cursor";
import type { Palette } from "./colours";
import { colourOf } from "./colours";
import type { CellLook, FontLook, Line, LineStyle } from "./look";
import { PLAIN_FONT, PLAIN_LOOK } from "./look";
import { LARGEST_FONT, measureIn } from "./measure";

/** How each cell style of the workbook looks, by its place in the file, and the font that columns are measured in. */
export interface Looks {
  readonly looks: readonly CellLook[];
  readonly normal: FontLook;
}

/**
 * Reads the look of every cell style. Formatting that depends on conditions, gradients and patterns of two colours is
 * left out: this is for looking at a sheet, never for writing one.
 */
export function readLooks(xml: string | null, part: string, palette: Palette): Looks {
  if (xml === null) return { looks: [PLAIN_LOOK], normal: PLAIN_FONT };
  const sections = rootChildren(xml, part);
  const entries = (name: string): readonly TagCursor[] => {
    const section = sections.find((one) => one.name === name);
    return section === undefined
      ? []
      : childrenWithin(xml, part, section).map((place) => cursorOver(xml, part, place));
  };
  const fonts = entries("fonts").map((cursor) => fontOf(cursor, palette));
  const fills = entries("fills").map((cursor) => fillOf(cursor, palette));
  const borders = entries("borders").map((cursor) => borderOf(cursor, palette));
  const looks = entries("cellXfs").map((cursor): CellLook => {
    cursor.next();
    const [font, fill, border] = ["fontId", "fillId", "borderId"].map((name) =>
      Number(cursor.attribute(name) ?? 0),
    );
    return {
      ...PLAIN_LOOK,
      font: fonts[font ?? 0] ?? PLAIN_FONT,
      fill: fills[fill ?? 0] ?? null,
      ...borders[border ?? 0],
      ...alignmentOf(cursor),
    };
  });
  return { looks, normal: fonts[0] ?? PLAIN_FONT };
}

function cursorOver(xml: string, part: string, place: ElementPlace): TagCursor {
  return new TagCursor(xml, part, place.start, place.end);
}

function fontOf(cursor: TagCursor, palette: Palette): FontLook {
  const font = { ...PLAIN_FONT };
  const said = (): boolean => cursor.attribute("val") === null || isOn(cursor.attribute("val"));
  while (cursor.next()) {
    if (cursor.closing) continue;
    if (cursor.name === "name") font.name = cursor.attribute("val") ?? font.name;
    else if (cursor.name === "sz")
      font.size = measureIn(cursor.attribute("val"), 1, LARGEST_FONT) ?? font.size;
    else if (cursor.name === "b") font.bold = said();
    else if (cursor.name === "i") font.italic = said();
    else if (cursor.name === "strike") font.strike = said();
    else if (cursor.name === "u") font.underline = cursor.attribute("val") !== "none";
    else if (cursor.name === "color") font.colour = colourOf(cursor, palette);
  }
  return font;
}

/** A solid fill shows its foreground; of a pattern, the background is nearer to what the eye sees. */
function fillOf(cursor: TagCursor, palette: Palette): string | null {
  let pattern = "none";
  let front: string | null = null;
  let back: string | null = null;
  while (cursor.next()) {
    if (cursor.closing) continue;
    if (cursor.name === "patternFill") pattern = cursor.attribute("patternType") ?? "none";
    else if (cursor.name === "fgColor") front = colourOf(cursor, palette);
    else if (cursor.name === "bgColor") back = colourOf(cursor, palette);
  }
  if (pattern === "none") return null;
  return pattern === "solid" ? front : back;
}

type Sides = Pick<CellLook, "left" | "right" | "top" | "bottom">;

const SIDES: Readonly<Record<string, keyof Sides>> = {
  left: "left",
  start: "left",
  right: "right",
  end: "right",
  top: "top",
  bottom: "bottom",
};

function borderOf(cursor: TagCursor, palette: Palette): Sides {
  const sides: { -readonly [Side in keyof Sides]: Line | null } = {
    left: null,
    right: null,
    top: null,
    bottom: null,
  };
  let side: keyof Sides | null = null;
  while (cursor.next()) {
    if (cursor.closing) continue;
    if (cursor.depth === 1) {
      side = SIDES[cursor.name] ?? null;
      const style = lineStyle(cursor.attribute("style"));
      if (side !== null && style !== null) sides[side] = { style, colour: null };
    } else if (side !== null && cursor.name === "color" && sides[side] !== null) {
      sides[side] = { style: sides[side]?.style ?? "thin", colour: colourOf(cursor, palette) };
    }
  }
  return sides;
}

function lineStyle(name: string | null): LineStyle | null {
  switch (name) {
    case null:
    case "none":
      return null;
    case "hair":
    case "thin":
    case "medium":
    case "thick":
    case "dotted":
    case "dashed":
    case "double":
      return name;
    default:
      return "dashed";
  }
}

const HORIZONTAL: Readonly<Record<string, CellLook["horizontal"]>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  fill: "fill",
  justify: "justify",
  distributed: "justify",
};
const VERTICAL: Readonly<Record<string, CellLook["vertical"]>> = {
  top: "top",
  center: "center",
  justify: "top",
  distributed: "center",
};

function alignmentOf(
  cursor: TagCursor,
): Pick<CellLook, "horizontal" | "vertical" | "wrap" | "indent" | "rotation"> {
  while (cursor.next()) {
    if (cursor.closing || cursor.name !== "alignment") continue;
    return {
      horizontal: HORIZONTAL[cursor.attribute("horizontal") ?? ""] ?? "general",
      vertical: VERTICAL[cursor.attribute("vertical") ?? ""] ?? "bottom",
      wrap: isOn(cursor.attribute("wrapText")),
      indent: Number(cursor.attribute("indent") ?? 0),
      rotation: rotationOf(Number(cursor.attribute("textRotation") ?? 0)),
    };
  }
  return { horizontal: "general", vertical: "bottom", wrap: false, indent: 0, rotation: 0 };
}

/** 0 to 90 turn to the left, 91 to 180 to the right, 255 stacks (ECMA-376 part 1, 18.8.1). */
function rotationOf(said: number): CellLook["rotation"] {
  if (said === 255) return "stacked";
  return said <= 90 ? said : 90 - said;
}
