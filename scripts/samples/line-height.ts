import type { Look } from "./look";

/**
 * The height in points a text needs in a cell of `width` characters at the default size: a Chinese character takes
 * the room of two digits; a little air above and below.
 */
export function lineHeight(text: string, width: number, look: Look): number {
  const perLine = Math.max(4, ((width - 1.5 - 2 * look.indent) * 11) / look.size);
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(extent(line) / perLine)), 0);
  return Math.round(lines * look.size * 1.36 + 9);
}

function extent(line: string): number {
  return Array.from(line).reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x100 ? 1 : 2), 0);
}
