import type { CellRef } from "../grid";
import type { Amount } from "../number";
import type { NonEmpty } from "../text";
import type { KindId } from "./kind-id";

/** One cell with its factor in a sum. */
export interface Term {
  readonly at: CellRef;
  readonly weight: Amount;
}

/** How a constraint's result follows from other cells. */
export type Shape =
  /** Σ weight·cell + constant */
  | { readonly is: "sum"; readonly terms: NonEmpty<Term>; readonly constant: Amount }
  /** scale · Σ weight·over / Σ weight·under; a rate printed as a bare number of per cents has scale 100 */
  | {
      readonly is: "quotient";
      readonly over: NonEmpty<Term>;
      readonly under: NonEmpty<Term>;
      readonly scale: Amount;
    }
  /**
   * scale · cell · cell …, over `under` where there is one (what was reached of a target), at most `cap` where there is one (a score never
   * exceeds its weight)
   */
  | {
      readonly is: "product";
      readonly factors: NonEmpty<CellRef>;
      readonly scale: Amount;
      readonly under: CellRef | null;
      readonly cap: CellRef | null;
    }
  /** Σ scale · quantity · standard: several groups, each with a standard of its own; a blank quantity adds nothing */
  | { readonly is: "products"; readonly parts: NonEmpty<ProductPart> };

/** One product among those that are added up. */
export interface ProductPart {
  readonly factors: NonEmpty<CellRef>;
  readonly scale: Amount;
}

/**
 * A relation that must hold between cells: what `result` shows follows from the shape. `result` is null where the
 * result is no cell but a number printed in a label (`产出指标(50分)`), given as `stated`.
 */
export interface Constraint {
  readonly kind: KindId;
  readonly result: CellRef | null;
  readonly stated: StatedResult | null;
  readonly shape: Shape;
  /** The cells that say why it must hold: headings, labels. */
  readonly because: NonEmpty<CellRef>;
  /** stated by a heading or a label, or inferred from the figures with its support. */
  readonly trust: "stated" | "inferred";
  readonly support: Support | null;
  /** How far rounding excuses a difference; judged from the whole table, see finding/rounding-convention. */
  readonly tolerance: Tolerance;
  /** The table it belongs to. */
  readonly table: string;
}

/** A result that no cell holds: the number, and the label that prints it. */
export interface StatedResult {
  readonly value: Amount;
  readonly label: string;
}

/** The figures' own testimony for an inferred relation: in how many lines it holds, and how likely that is by chance. */
export interface Support {
  readonly holds: number;
  readonly of: number;
  /** Chance of so many lines agreeing by accident, at most; the test is explained in docs/inference.md. */
  readonly chance: number;
}

/**
 * none: the table is exact, every last digit counts; doubtful: so it seems, and what rounding could explain is a question;
 * likely: as far as independent rounding plausibly goes (3.5 standard deviations of its error); either: the same, and what
 * only cutting off could explain is a question; cut-off: the figures were cut off instead of rounded, which errs to one side; carried: its figures
 * are made of others that were rounded, whose gaps it carries.
 */
export type Tolerance = "none" | "doubtful" | "likely" | "either" | "cut-off" | "carried";
