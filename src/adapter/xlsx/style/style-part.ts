import { Refusal } from "../refusal";
import { withAttribute } from "../xml/attribute";
import type { ElementPlace } from "../xml/element";
import { childrenWithin, placedInOrder, rootChildren, rootOf } from "../xml/element";
import { spliced } from "../xml/splice";

/** The sections of a style part in their order (ECMA-376 part 1, 18.8.39). */
const SECTIONS: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const MOST_STYLES = 64_000;

/** The text of a workbook's styles while entries are appended. What is there is never changed: other cells count on it. */
export class StylePart {
  #xml: string;

  /** Refuses styles that offer choices to newer programs: there, the place of an entry depends on who reads it. */
  constructor(
    xml: string,
    readonly part: string,
  ) {
    if (xml.includes("AlternateContent")) throw new Refusal({ is: "unsupported-part", part });
    this.#xml = xml;
  }

  get xml(): string {
    return this.#xml;
  }

  /** The namespace prefix of its elements, with its colon, or "". */
  get prefix(): string {
    return rootOf(this.#xml, this.part).prefix;
  }

  /** The entries of a section as they stand. */
  entries(section: string): readonly string[] {
    const place = this.#section(section);
    if (place === null) return [];
    return childrenWithin(this.#xml, this.part, place).map((entry) =>
      this.#xml.slice(entry.start, entry.end),
    );
  }

  /** The index of an entry in its section; it is appended where no entry is the same. `make` gets the namespace prefix. */
  indexOf(section: string, make: (prefix: string) => string): number {
    const entry = make(this.prefix);
    const entries = this.entries(section);
    const known = entries.indexOf(entry);
    if (0 <= known) return known;
    if (MOST_STYLES <= entries.length) throw new Refusal({ is: "unsupported-part", part: this.part });
    this.#append(section, entry, entries.length + 1);
    return entries.length;
  }

  /**
   * Puts a section back as it was in `original`, where all that was appended to it since is one of these entries.
   * Otherwise it stays: someone else may count on it.
   */
  restore(section: string, original: StylePart, appended: readonly string[]): void {
    const added = this.entries(section).slice(original.entries(section).length);
    const place = this.#section(section);
    if (place === null || !added.every((entry) => appended.includes(entry))) return;
    const before = original.#section(section);
    const text = before === null ? "" : original.#xml.slice(before.start, before.end);
    this.#xml = spliced(this.#xml, [{ start: place.start, end: place.end, text }]);
  }

  #section(name: string): ElementPlace | null {
    return rootChildren(this.#xml, this.part).find((child) => child.name === name) ?? null;
  }

  #append(section: string, entry: string, count: number): void {
    const place = this.#section(section);
    const { prefix } = this;
    if (place === null) {
      const element = `<${prefix}${section} count="${count}">${entry}</${prefix}${section}>`;
      this.#xml = placedInOrder(this.#xml, this.part, SECTIONS, section, element);
      return;
    }
    const open = withAttribute(this.#xml.slice(place.start, place.openEnd), "count", String(count));
    const content = this.#xml.slice(place.openEnd, place.contentEnd);
    const text = `${open.replace(/\s*\/>$/, ">")}${content}${entry}</${place.prefix}${section}>`;
    this.#xml = spliced(this.#xml, [{ start: place.start, end: place.end, text }]);
  }
}
