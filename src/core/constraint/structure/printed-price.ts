import type { Axis } from "./axis";

/** `98.56元/亩`, `每生每学期250元`: what one of the things counted costs. */
const PRICE = /(\d+(?:\.\d+)?)元\/[^)]+|(?:每[^()\d]{1,8}?|\()(\d+(?:\.\d+)?)元/;

/** The price a label prints, in 元, with the level of the label path that prints it; null where none does. */
export function printedPrice(
  axis: Axis,
  line: number,
): { readonly price: number; readonly level: number } | null {
  const path = axis.lines[line]?.line.path ?? [];
  for (let level = path.length - 1; 0 <= level; level -= 1) {
    const found = PRICE.exec(path[level] ?? "");
    const price = Number(found?.[1] ?? found?.[2]);
    if (0 < price) return { price, level };
  }
  return null;
}

/** What leads from 元 to the unit a column may be in: itself, or 万元. */
export const UNITS_OF_PRICE: readonly number[] = [1, 1e-4];
