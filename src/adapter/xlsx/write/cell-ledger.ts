import type { RawValue } from "../../../core/grid";

/** A cell as it came with the file. */
export interface OriginalCell {
  /** Its element, or null where there was none. */
  readonly xml: string | null;
  readonly value: RawValue;
}

/**
 * The cells that differ from the file as it was opened, each with what it was. A cell that is given its first value
 * again gets its first element again, rich text and all, so that taking back a change leaves nothing behind.
 */
export class CellLedger {
  readonly #originals: ReadonlyMap<string, OriginalCell>;

  constructor(originals: ReadonlyMap<string, OriginalCell> = new Map()) {
    this.#originals = originals;
  }

  /** Whether any cell differs. */
  get holdsAny(): boolean {
    return 0 < this.#originals.size;
  }

  /** The cells that differ, by the part they stand in. */
  get cells(): readonly { readonly part: string; readonly address: string }[] {
    return [...this.#originals.keys()].map((name) => {
      const at = name.lastIndexOf("!");
      return { part: name.slice(0, at), address: name.slice(at + 1) };
    });
  }

  original(part: string, address: string): OriginalCell | null {
    return this.#originals.get(key(part, address)) ?? null;
  }

  /** With these cells as they came; null for one that is again as it came. */
  with(part: string, cells: ReadonlyMap<string, OriginalCell | null>): CellLedger {
    const next = new Map(this.#originals);
    for (const [address, original] of cells) {
      if (original === null) next.delete(key(part, address));
      else next.set(key(part, address), original);
    }
    return new CellLedger(next);
  }
}

function key(part: string, address: string): string {
  return `${part}!${address}`;
}
