import { TagCursor } from "../xml/tag-cursor";
import { relationshipsOf, resolveTarget } from "./part-name";
import type { Parts } from "./parts";

/** A part's link to another one. */
export interface Relationship {
  readonly id: string;
  /** The last step of its type: `worksheet`, `styles` … The steps before it differ between strict and transitional files. */
  readonly kind: string;
  /** The other part's name, or the address as it stands where it lies outside. */
  readonly target: string;
  readonly external: boolean;
}

/** The links of a part in the order of the file; "" stands for the package itself. A part without any has none. */
export function readRelationships(parts: Parts, part: string): readonly Relationship[] {
  const name = relationshipsOf(part);
  const xml = parts.text(name);
  if (xml === null) return [];
  const links: Relationship[] = [];
  const cursor = new TagCursor(xml, name);
  while (cursor.next()) {
    if (cursor.name !== "Relationship" || cursor.closing) continue;
    const external = cursor.attribute("TargetMode") === "External";
    const target = cursor.attribute("Target") ?? "";
    const resolved = resolveTarget(part, target);
    const type = cursor.attribute("Type") ?? "";
    links.push({
      id: cursor.attribute("Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : (parts.nameOf(resolved) ?? resolved),
      external,
    });
  }
  return links;
}
