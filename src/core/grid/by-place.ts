import type { CellRef } from "./cell-ref";
import { refOfKey } from "./cell-ref";

/** Things by the cell they belong to, as far as they can be read. */
export interface ReadonlyByPlace<T> {
  readonly at: (ref: CellRef) => T | undefined;
  /** The same by what `refKey` calls the cell. */
  readonly get: (key: string) => T | undefined;
  /** In the order in which their cells were first given something. */
  readonly values: () => readonly T[];
}

/**
 * Things by the cell they belong to. A place is found by its row and column: a name for each cell would have to be written and
 * hashed at each question, which costs more than most answers.
 */
export class ByPlace<T> implements ReadonlyByPlace<T> {
  readonly #sheets = new Map<string, (T | undefined)[][]>();
  readonly #places: CellRef[] = [];

  at(ref: CellRef): T | undefined {
    return this.#sheets.get(ref.sheet)?.[ref.row]?.[ref.column];
  }

  get(key: string): T | undefined {
    return this.at(refOfKey(key));
  }

  set(ref: CellRef, thing: T): void {
    let rows = this.#sheets.get(ref.sheet);
    if (rows === undefined) this.#sheets.set(ref.sheet, (rows = []));
    const row = (rows[ref.row] ??= []);
    if (row[ref.column] === undefined) this.#places.push(ref);
    row[ref.column] = thing;
  }

  values(): readonly T[] {
    const all: T[] = [];
    for (const ref of this.#places) {
      const thing = this.at(ref);
      if (thing !== undefined) all.push(thing);
    }
    return all;
  }
}
