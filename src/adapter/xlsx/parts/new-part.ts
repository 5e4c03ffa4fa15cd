import { relationshipNamespace } from "../namespace";
import { damaged } from "../refusal";
import { escapeAttribute } from "../xml/escape";
import { filledIn, rootOf } from "../xml/element";
import { spliced } from "../xml/splice";
import { folderOf, relationshipsOf } from "./part-name";
import type { Parts } from "./parts";
import { readRelationships } from "./relationships";

/** A part to be added, and the part that is to link to it. */
export interface NewPart {
  readonly name: string;
  readonly text: string;
  readonly contentType: string;
  readonly from: string;
  /** The last step of the relationship's type: `worksheet`, `styles`. */
  readonly kind: string;
  readonly strict: boolean;
}

export const CONTENT_TYPES = "[Content_Types].xml";

/** The parts with one more, its relationship (whose id is given) and its content type; `announced` are the parts this touches. */
export function withNewPart(
  parts: Parts,
  part: NewPart,
): { readonly parts: Parts; readonly id: string; readonly announced: readonly string[] } {
  const links = relationshipsOf(part.from);
  const taken = new Set(readRelationships(parts, part.from).map((link) => link.id));
  let number = 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const type = `${relationshipNamespace(part.strict)}/${part.kind}`;
  const folder = folderOf(part.from);
  const target = part.name.startsWith(folder) ? part.name.slice(folder.length) : `/${part.name}`;
  const linked = withRootChild(
    parts,
    links,
    "Relationship",
    `Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"`,
  );
  const typed = withRootChild(
    linked,
    CONTENT_TYPES,
    "Override",
    `PartName="/${escapeAttribute(part.name)}" ContentType="${part.contentType}"`,
  );
  const announced = [links, CONTENT_TYPES].map((name) => parts.nameOf(name) ?? name);
  return { parts: typed.with(part.name, part.text), id, announced: [...announced, part.name] };
}

function withRootChild(parts: Parts, name: string, element: string, attributes: string): Parts {
  const xml = parts.text(name);
  if (xml === null) throw damaged(name);
  const root = rootOf(xml, name);
  return parts.with(name, spliced(xml, [filledIn(xml, root, `<${root.prefix}${element} ${attributes}/>`)]));
}
