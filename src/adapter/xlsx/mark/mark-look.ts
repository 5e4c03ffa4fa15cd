import type { MarkColour } from "../../../port";

/** From the most to the least serious: a cell with two marks shows the first. */
export const COLOURS: readonly MarkColour[] = ["error", "verify", "notice", "changed"];

const LOOKS: Readonly<Record<MarkColour, { readonly fill: string; readonly line: string }>> = {
  error: { fill: "FFFFC7CE", line: "FFC00000" },
  verify: { fill: "FFFFEB9C", line: "FFBF8F00" },
  notice: { fill: "FFDDEBF7", line: "FF2F75B5" },
  changed: { fill: "FFE2EFDA", line: "FF548235" },
};

/** The look of a mark as a differential format: a fill, and a thin frame that a printer without colours shows too. */
export function markLook(colour: MarkColour, prefix: string): string {
  const { fill, line } = LOOKS[colour];
  const side = (name: string): string =>
    `<${prefix}${name} style="thin"><${prefix}color rgb="${line}"/></${prefix}${name}>`;
  return [
    `<${prefix}dxf>`,
    `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${fill}"/><${prefix}bgColor rgb="${fill}"/></${prefix}patternFill></${prefix}fill>`,
    `<${prefix}border>${["left", "right", "top", "bottom"].map(side).join("")}</${prefix}border>`,
    `</${prefix}dxf>`,
  ].join("");
}
