import type { Amount } from "../number";

/** A row or a column of a table that is to be rounded: `partOf` is the place of the line that sums it, or null. */
export interface Line {
  readonly partOf: number | null;
}

/**
 * A table whose lines sum one another, rows by rows and columns by columns, over any number of levels. No line is part
 * of itself. A null cell is blank: it counts as nothing where it is an item, and binds nothing where it is a sum.
 */
export interface RoundingTable {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly cells: readonly (readonly (Amount | null)[])[];
}

/** `fixed`: every sum keeps the value it rounds to by itself; `movable`: a sum may move by less than one last unit as well. */
export interface RoundingRule {
  readonly decimals: number;
  readonly margins: "fixed" | "movable";
}

/** A cell's place in the table's lists, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Why no rounding exists in which no cell moves by a whole last unit. */
export type RoundingObstacle =
  /** The parts of one sum reach from `least` to `most` at best, and the sum must lie from `low` to `high`. */
  | {
      readonly is: "line";
      readonly whole: Place;
      readonly parts: readonly Place[];
      readonly least: Amount;
      readonly most: Amount;
      readonly low: Amount;
      readonly high: Amount;
    }
  /** Each of these sums can be met, but not all of them at once: `missing` cannot be passed on between them. */
  | { readonly is: "together"; readonly wholes: readonly Place[]; readonly missing: Amount }
  /** Subtotals of rows cross subtotals of columns, and neither order of rounding them met this one. */
  | { readonly is: "crossing-subtotals"; readonly whole: Place };

/** The table with every cell at the rule's decimals, or why that cannot be. */
export type Rounding =
  | { readonly is: "rounded"; readonly cells: readonly (readonly (Amount | null)[])[] }
  | { readonly is: "impossible"; readonly because: RoundingObstacle };
