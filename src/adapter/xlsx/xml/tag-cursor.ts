import { damaged } from "../refusal";
import { attributeIn } from "./attribute";

/**
 * Walks over the tags of an XML text and keeps their positions, so that the text can be spliced where it stands. There
 * is no tree: a worksheet of a million cells would not fit in one. Comments, processing instructions and CDATA are
 * stepped over; a document type is refused, since nothing good comes of entities (ECMA-376 part 2, 8.1.4 forbids them).
 */
export class TagCursor {
  /** Without its prefix. */
  name = "";
  /** With its colon, or empty. */
  prefix = "";
  /** Where `<` stands. */
  start = 0;
  /** Behind the tag's name. */
  nameEnd = 0;
  /** Behind `>`. */
  end: number;
  /** `</x>` */
  closing = false;
  /** `<x/>` */
  empty = false;
  /** How many elements are open around this tag; a closing tag counts as its opening one. */
  depth = 0;
  #inside = 0;

  constructor(
    readonly xml: string,
    readonly part: string,
    from = 0,
    readonly to: number = xml.length,
  ) {
    this.end = from;
  }

  /** Goes to the next tag; false behind the last one. */
  next(): boolean {
    const start = this.#nextStart();
    if (start < 0 || this.to <= start) return false;
    this.start = start;
    this.closing = this.xml.charCodeAt(start + 1) === 0x2f;
    this.#readName(start + (this.closing ? 2 : 1));
    this.#readEnd();
    this.empty = !this.closing && this.xml.charCodeAt(this.end - 2) === 0x2f;
    if (this.closing) this.#inside -= 1;
    this.depth = this.#inside;
    if (!this.closing && !this.empty) this.#inside += 1;
    return true;
  }

  /** Goes to the first tag; whether it opens an element of that name. */
  startsWith(name: string): boolean {
    return this.next() && !this.closing && this.name === name;
  }

  /** The unescaped value of this tag's attribute, whatever its prefix, or null. */
  attribute(name: string): string | null {
    return attributeIn(this.xml, this.nameEnd, this.end, name);
  }

  /** The tag as it stands. */
  get text(): string {
    return this.xml.slice(this.start, this.end);
  }

  #nextStart(): number {
    let at = this.end;
    for (;;) {
      at = this.xml.indexOf("<", at);
      if (at < 0 || this.to <= at) return -1;
      const next = this.xml.charCodeAt(at + 1);
      if (next === 0x3f) at = this.#behind("?>", at + 2);
      else if (next !== 0x21) return at;
      else if (this.xml.startsWith("<!--", at)) at = this.#behind("-->", at + 4);
      else if (this.xml.startsWith("<![CDATA[", at)) at = this.#behind("]]>", at + 9);
      else throw damaged(this.part);
    }
  }

  #behind(mark: string, from: number): number {
    const at = this.xml.indexOf(mark, from);
    if (at < 0) throw damaged(this.part);
    return at + mark.length;
  }

  #readName(from: number): void {
    let at = from;
    let colon = -1;
    for (; ; at += 1) {
      const code = this.xml.charCodeAt(at);
      if (code === 0x3a) colon = at;
      else if (code <= 32 || code === 0x3e || code === 0x2f || Number.isNaN(code)) break;
    }
    this.nameEnd = at;
    this.prefix = colon < 0 ? "" : this.xml.slice(from, colon + 1);
    this.name = this.xml.slice(colon < 0 ? from : colon + 1, at);
  }

  #readEnd(): void {
    let at = this.nameEnd;
    for (; ; at += 1) {
      const code = this.xml.charCodeAt(at);
      if (code === 0x3e) break;
      if (Number.isNaN(code)) throw damaged(this.part);
      if (code !== 0x22 && code !== 0x27) continue;
      at = this.xml.indexOf(code === 0x22 ? '"' : "'", at + 1);
      if (at < 0) throw damaged(this.part);
    }
    this.end = at + 1;
  }
}
