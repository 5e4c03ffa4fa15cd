import { stripPartMarker } from "../../form";
import { characterPairs } from "../../text";

/**
 * Whether a name is made of the names of its parts: 公务用车购置及运行维护费 of 公务用车购置费 and 公务用车运行维护费. Then the
 * parts are all there, whatever their figures say. Compared by pairs of characters, the joint between two parts excepted.
 */
export function isComposedOf(whole: string, parts: readonly string[]): boolean {
  // `一、支出` is joined by nothing: that is its number.
  const name = bareName(whole);
  if (!/[及和与、]/.test(name) || parts.length < 2) return false;
  const pairs = characterPairs(name);
  const own = parts.map((part) => characterPairs(bareName(stripPartMarker(part))));
  const fits = own.every((ofPart) => ofPart.filter((pair) => !pairs.includes(pair)).length <= 1);
  const covered = new Set(own.flat());
  const missing = pairs.filter((pair) => !covered.has(pair) && !/[及和与、]/.test(pair)).length;
  return fits && missing <= 1;
}

function bareName(name: string): string {
  return name.replace(/^[一二三四五六七八九十\d()]+[、.]?/, "").replace(/\(.*?\)/g, "");
}
