import { damaged } from "../refusal";
import type { Splice } from "./splice";
import { spliced } from "./splice";
import { TagCursor } from "./tag-cursor";

/** Where an element stands in a text. */
export interface ElementPlace {
  readonly name: string;
  readonly prefix: string;
  readonly start: number;
  /** Behind its opening tag. */
  readonly openEnd: number;
  /** Where its closing tag begins; equals `end` in an element without content. */
  readonly contentEnd: number;
  readonly end: number;
}

/** The children of an XML text's root, in order; their own children are stepped over. */
export function rootChildren(xml: string, part: string): readonly ElementPlace[] {
  return childrenWithin(xml, part, rootOf(xml, part));
}

/** The root element of an XML text. */
export function rootOf(xml: string, part: string): ElementPlace {
  const [root] = childrenWithin(xml, part, { openEnd: 0, contentEnd: xml.length });
  if (root === undefined) throw damaged(part);
  return root;
}

/** The children of an element. */
export function childrenWithin(
  xml: string,
  part: string,
  parent: Pick<ElementPlace, "openEnd" | "contentEnd">,
): readonly ElementPlace[] {
  const children: ElementPlace[] = [];
  const cursor = new TagCursor(xml, part, parent.openEnd, parent.contentEnd);
  let open = { start: 0, openEnd: 0 };
  while (cursor.next()) {
    if (cursor.depth !== 0) continue;
    const { name, prefix, start, end } = cursor;
    if (cursor.empty) children.push({ name, prefix, start, openEnd: end, contentEnd: end, end });
    else if (cursor.closing) children.push({ name, prefix, ...open, contentEnd: start, end });
    else open = { start, openEnd: end };
  }
  return children;
}

/**
 * Puts an element into a root's sequence of children: behind the last child that the schema's order lets stand before
 * it, so that children the order does not know stay where they are.
 */
export function placedInOrder(
  xml: string,
  part: string,
  order: readonly string[],
  name: string,
  element: string,
): string {
  const root = rootOf(xml, part);
  const before = new Set(order.slice(0, order.indexOf(name) + 1));
  const last = childrenWithin(xml, part, root).findLast((child) => before.has(child.name));
  if (last !== undefined) return spliced(xml, [{ start: last.end, end: last.end, text: element }]);
  if (root.contentEnd === root.end) return spliced(xml, [filledIn(xml, root, element)]);
  return spliced(xml, [{ start: root.openEnd, end: root.openEnd, text: element }]);
}

/** The splice that puts a text at the end of an element's content, also into an element that has none yet. */
export function filledIn(xml: string, place: ElementPlace, text: string): Splice {
  if (place.contentEnd < place.end) return { start: place.contentEnd, end: place.contentEnd, text };
  const open = xml.slice(place.start, place.openEnd).replace(/\s*\/>$/, ">");
  return { start: place.start, end: place.end, text: `${open}${text}</${place.prefix}${place.name}>` };
}
