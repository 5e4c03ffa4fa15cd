/** `#rrggbb`, or null where the file leaves the colour to the program (black ink on white paper, or the reverse). */
export type Colour = string | null;

/** The border styles of ECMA-376 part 1, 18.18.3, gathered by how they are drawn. */
export type LineStyle = "hair" | "thin" | "medium" | "thick" | "dotted" | "dashed" | "double";

export interface Line {
  readonly style: LineStyle;
  readonly colour: Colour;
}

/** How a cell looks, apart from what it says. */
export interface CellLook {
  readonly font: FontLook;
  /** Null where there is no fill. */
  readonly fill: string | null;
  readonly left: Line | null;
  readonly right: Line | null;
  readonly top: Line | null;
  readonly bottom: Line | null;
  /** `general`: numbers to the right, words to the left. */
  readonly horizontal: "general" | "left" | "center" | "right" | "fill" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** In steps of Excel, about a character each. */
  readonly indent: number;
  /** Degrees counter-clockwise, −90 to 90; `stacked` for letters one below the other. */
  readonly rotation: number | "stacked";
}

export interface FontLook {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly colour: Colour;
}

export const PLAIN_FONT: FontLook = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  colour: null,
};

export const PLAIN_LOOK: CellLook = {
  font: PLAIN_FONT,
  fill: null,
  left: null,
  right: null,
  top: null,
  bottom: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
};
