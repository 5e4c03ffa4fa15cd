import type { CSSProperties } from "react";
import type { CellLook, Colour, Line } from "../../../adapter/xlsx";
import { onDark } from "./on-dark";
import { fontFamily, fontPixels, lineHeight } from "./text-size";

/** How a text is set inside its cell. */
export function textStyle(look: CellLook | null, isNumber: boolean): CSSProperties {
  if (look === null) return { textAlign: isNumber ? "right" : "left" };
  const { font } = look;
  const turned = turn(look.rotation);
  return {
    fontFamily: fontFamily(font.name),
    fontSize: fontPixels(font),
    lineHeight: `${lineHeight(font)}px`,
    fontWeight: font.bold ? 700 : 400,
    fontStyle: font.italic ? "italic" : "normal",
    textDecorationLine: [font.underline ? "underline" : "", font.strike ? "line-through" : ""]
      .join(" ")
      .trim(),
    textAlign: alignment(look, isNumber),
    whiteSpace: look.wrap ? "pre-wrap" : "pre",
    ...(look.indent === 0 ? {} : { [indentSide(look)]: 3 + look.indent * 9 }),
    ...(font.colour === null ? {} : { color: inBoth(font.colour) }),
    ...turned,
  };
}

/** The flex keyword that puts a text at the top, in the middle or at the bottom of its cell. */
export function verticalPlace(look: CellLook | null): string {
  return FLEX[look?.vertical ?? "bottom"];
}

const FLEX: Readonly<Record<CellLook["vertical"], string>> = {
  top: "flex-start",
  center: "center",
  bottom: "flex-end",
};

/** A colour that stays itself on paper and turns with it in the dark. */
export function inBoth(colour: string): string {
  return `light-dark(${colour}, ${onDark(colour)})`;
}

/** A border as CSS. */
export function lineStyle(line: Line | null): string {
  if (line === null) return "none";
  const [width, style] = DRAWN[line.style];
  return `${width}px ${style} ${lineColour(line.colour)}`;
}

const DRAWN: Readonly<Record<Line["style"], readonly [number, string]>> = {
  hair: [1, "dotted"],
  thin: [1, "solid"],
  medium: [2, "solid"],
  thick: [3, "solid"],
  dotted: [1, "dotted"],
  dashed: [1, "dashed"],
  double: [3, "double"],
};

function lineColour(colour: Colour): string {
  return colour === null || colour === "#000000" ? "var(--sheet-rule)" : inBoth(colour);
}

function alignment(look: CellLook, isNumber: boolean): CSSProperties["textAlign"] {
  if (look.horizontal === "general") return isNumber ? "right" : "left";
  return look.horizontal === "fill" ? "left" : look.horizontal;
}

function indentSide(look: CellLook): "paddingRight" | "paddingLeft" {
  return look.horizontal === "right" ? "paddingRight" : "paddingLeft";
}

function turn(rotation: CellLook["rotation"]): CSSProperties {
  if (rotation === 0) return {};
  if (rotation === "stacked")
    return { writingMode: "vertical-rl", textOrientation: "upright", width: "auto" };
  return { transform: `rotate(${-rotation}deg)`, width: "auto" };
}
