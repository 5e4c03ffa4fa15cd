import { smallest } from "../number";
import type { RowProfile } from "./row-profile";

/** Which columns have held figures, which words, so far. */
export class ColumnTally {
  readonly #figures = new Map<number, number>();
  readonly #words = new Map<number, number>();
  readonly #never: ReadonlySet<number>;

  /** Columns of targets and results are never pure, whatever they hold. */
  constructor(never: ReadonlySet<number>) {
    this.#never = never;
  }

  add(profile: RowProfile): void {
    profile.figures.forEach((column) => this.#figures.set(column, (this.#figures.get(column) ?? 0) + 1));
    profile.words.forEach((column) => this.#words.set(column, (this.#words.get(column) ?? 0) + 1));
  }

  /** Whether the column holds figures and hardly any words. */
  isPure(column: number): boolean {
    if (this.#never.has(column) || column < this.#firstName()) return false;
    const figures = this.#figures.get(column) ?? 0;
    return 0 < figures && (this.#words.get(column) ?? 0) * 3 <= figures;
  }

  /** The first column that mostly holds names: what stands before it numbers the lines. */
  #firstName(): number {
    const names = [...this.#words].filter(([column, words]) => (this.#figures.get(column) ?? 0) < words);
    return names.length === 0 ? -1 : smallest(names.map(([column]) => column));
  }

  pure(): number {
    return [...this.#figures.keys()].filter((column) => this.isPure(column)).length;
  }
}
