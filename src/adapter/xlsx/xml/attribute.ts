import { escapeAttribute, unescape } from "./escape";

/** Where an attribute stands in a text: `start` at the white space before its name, the value without its quotes. */
export interface AttributePlace {
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/**
 * Finds an attribute between the end of a tag's name and the tag's end, by its local name. It never looks past the tag:
 * a search that does takes minutes on a sheet of many megabytes.
 */
export function findAttribute(xml: string, from: number, to: number, name: string): AttributePlace | null {
  let at = from;
  while (at < to) {
    const start = at;
    while (at < to && xml.charCodeAt(at) <= 32) at += 1;
    const nameStart = at;
    let local = at;
    for (; at < to; at += 1) {
      const code = xml.charCodeAt(at);
      if (code === 0x3d || code <= 32) break;
      if (code === 0x3a) local = at + 1;
    }
    const nameEnd = at;
    while (at < to && xml.charCodeAt(at) !== 0x22 && xml.charCodeAt(at) !== 0x27) at += 1;
    const quote = xml.charCodeAt(at) === 0x22 ? '"' : "'";
    const valueStart = at + 1;
    const valueEnd = xml.indexOf(quote, valueStart);
    if (to <= at || valueEnd < 0 || nameStart === nameEnd) return null;
    at = valueEnd + 1;
    if (nameEnd - local === name.length && xml.startsWith(name, local))
      return { start, valueStart, valueEnd };
  }
  return null;
}

/** An attribute's value, unescaped, or null where the tag has none. */
export function attributeIn(xml: string, from: number, to: number, name: string): string | null {
  const place = findAttribute(xml, from, to, name);
  return place === null ? null : unescape(xml.slice(place.valueStart, place.valueEnd));
}

/** A tag with an attribute set; null takes it away. All other characters of the tag stay. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const nameEnd = /^<[^\s/>]+/.exec(tag)?.[0].length ?? 0;
  const place = findAttribute(tag, nameEnd, tag.length, name);
  if (place !== null) {
    if (value === null) return tag.slice(0, place.start) + tag.slice(place.valueEnd + 1);
    const quoted = `"${escapeAttribute(value)}"`;
    return tag.slice(0, place.valueStart - 1) + quoted + tag.slice(place.valueEnd + 1);
  }
  if (value === null) return tag;
  const close = tag.endsWith("/>") ? "/>" : ">";
  return `${tag.slice(0, -close.length).trimEnd()} ${name}="${escapeAttribute(value)}"${close}`;
}

/** Whether an attribute's value says yes (xsd:boolean). */
export function isOn(value: string | null): boolean {
  return value === "1" || value === "true";
}
