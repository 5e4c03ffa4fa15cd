import type { StoredEntry } from "../zip/archive";
import { decodeXml } from "../zip/decode-xml";
import { unpack } from "../zip/inflate";

/** One part of the workbook: as it came in the archive, or with a text of ours, or both where we replaced it. */
export interface Part {
  readonly name: string;
  readonly stored: StoredEntry | null;
  /** Null while the part is as it came. */
  readonly replaced: string | null;
}

/** The parts of a workbook, never changed: each change gives new ones and leaves the untouched parts as they came. */
export class Parts {
  readonly #byName: ReadonlyMap<string, Part>;

  private constructor(byName: ReadonlyMap<string, Part>) {
    this.#byName = byName;
  }

  static from(entries: readonly StoredEntry[]): Parts {
    return new Parts(
      new Map(entries.map((stored) => [key(stored.name), { name: stored.name, stored, replaced: null }])),
    );
  }

  /** In the order in which they are written. */
  get all(): readonly Part[] {
    return [...this.#byName.values()];
  }

  /** The part's own spelling of a name: names of parts do not tell capital letters apart (ECMA-376 part 2, 6.2.2.3). */
  nameOf(name: string): string | null {
    const found = this.#byName.get(key(name)) ?? this.#byName.get(key(unescapeName(name)));
    return found?.name ?? null;
  }

  /** The part itself: the same object as long as it stays as it is. */
  part(name: string): Part | null {
    return this.#byName.get(key(name)) ?? null;
  }

  has(name: string): boolean {
    return this.#byName.has(key(name));
  }

  /** The text of an XML part as it now stands, or null where there is no such part. */
  text(name: string): string | null {
    const part = this.#byName.get(key(name));
    return part === undefined ? null : (part.replaced ?? storedText(part.stored));
  }

  /** The text of a part as it came, or null where it did not come with the file. */
  textAsOpened(name: string): string | null {
    return storedText(this.#byName.get(key(name))?.stored ?? null);
  }

  /** Without a part that did not come with the file. */
  without(name: string): Parts {
    const next = new Map(this.#byName);
    next.delete(key(name));
    return new Parts(next);
  }

  /** With a part's text set. A text that equals the one that came makes the part the one that came. */
  with(name: string, text: string): Parts {
    const before = this.#byName.get(key(name));
    const stored = before?.stored ?? null;
    const same = stored !== null && storedText(stored) === text;
    const next = new Map(this.#byName);
    next.set(key(name), { name: before?.name ?? name, stored, replaced: same ? null : text });
    return new Parts(next);
  }
}

function storedText(stored: StoredEntry | null): string | null {
  return stored === null ? null : decodeXml(unpack(stored), stored.name).replace(/^\ufeff/, "");
}

function key(name: string): string {
  return name.toLowerCase();
}

function unescapeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
