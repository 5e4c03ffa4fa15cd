/** An element of an XML text, in order; enough for a manifest, which is short and written by ourselves. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text right after the opening tag, up to the next tag. */
  readonly text: string;
  /** The elements around it, outermost first. */
  readonly path: readonly string[];
  /** Elements inside it, at any depth. */
  readonly inside: readonly XmlElement[];
}

const TAG =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)\s*(\/?)>([^<]*)/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"]*)"/g;

/** All elements of an XML text, parents before what is inside them. */
export function xmlElements(xml: string): readonly XmlElement[] {
  const all: XmlElement[] = [];
  const open: { readonly element: XmlElement; readonly inside: XmlElement[] }[] = [];
  for (const [, close, name, attributes = "", empty, text = ""] of xml.matchAll(TAG)) {
    if (name === undefined) continue;
    if (close === "/") {
      open.pop();
      continue;
    }
    const inside: XmlElement[] = [];
    const element: XmlElement = {
      name: local(name),
      attributes: attributesIn(attributes),
      text: unescaped(text.trim()),
      path: open.map((one) => one.element.name),
      inside,
    };
    for (const around of open) around.inside.push(element);
    all.push(element);
    if (empty !== "/") open.push({ element, inside });
  }
  return all;
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [local(name), unescaped(value)]),
  );
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
