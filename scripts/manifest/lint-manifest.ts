import type { Surroundings } from "./manifest-rules";
import { MANIFEST_RULES } from "./manifest-rules";
import { xmlElements } from "./xml-elements";

/** What is wrong with a manifest beyond its schema: `dangling-resid: Check.Label`. */
export function lintManifest(xml: string, around: Surroundings): readonly string[] {
  const elements = xmlElements(xml);
  return MANIFEST_RULES.flatMap(({ id, find }) => find(elements, around).map((where) => `${id}: ${where}`));
}
