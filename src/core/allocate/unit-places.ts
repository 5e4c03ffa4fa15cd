import { label } from "../text";

/** For each name its place in another list, whatever the spaces and widths of the letters; null where it is not there, or twice. */
export function unitPlaces(names: readonly string[], among: readonly string[]): readonly (number | null)[] {
  const places = new Map<string, number | null>();
  among.forEach((name, place) => places.set(label(name), places.has(label(name)) ? null : place));
  return names.map((name) => places.get(label(name)) ?? null);
}
