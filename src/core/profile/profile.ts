import type { NonEmpty } from "../text";
import type { ProfileId } from "./profile-id";

/** What a first-level heading of a form is about. */
export type Block = "output" | "benefit" | "satisfaction" | "cost";

/** Points a profile sets for one block, or for several together. */
export interface BlockPoints {
  readonly blocks: NonEmpty<Block>;
  readonly points: number;
}

/**
 * How a place scores its self-evaluations: plain data, one file for each place. The program tries all of them on a sheet and says
 * which explains it; none of its figures is a constant of the code. Shares are of an indicator's own weight, 0 to 1.
 */
export interface Profile {
  readonly id: ProfileId;
  /** Points of the execution rate. */
  readonly rateWeight: number;
  /** The layouts of points it knows; none where it sets none. */
  readonly layouts: readonly (readonly BlockPoints[])[];
  /** The rate's score: rate × weight, at most the weight; or, from each rate on, a share of the weight (highest rate first). */
  readonly rate:
    | { readonly is: "proportional" }
    | {
        readonly is: "steps";
        readonly steps: NonEmpty<{ readonly from: number; readonly share: number }>;
      };
  /** What 0 / 0 counts as: nothing that could be scored, or executed in full. */
  readonly emptyBudget: "no-rate" | "full";
  /** Whether more may be executed than was budgeted. */
  readonly overBudget: "error" | "lawful";
  /** Smaller is better, and was not reached: A ÷ B; 1 − (B − A) ÷ A, nothing from twice the target on; or by hand. */
  readonly smaller: "inverse" | "excess" | "by-hand";
  /** Targets in words: the least share of the weight where reached, and where partly reached. */
  readonly words: { readonly reached: number; readonly partly: number };
  /** Result ÷ target from which on a result is marked, and from which on it needs a reason; null where nothing is said. */
  readonly margin: { readonly marked: number; readonly explained: number } | null;
  /** The least total of 优, 良 and 中, of 100. */
  readonly grades: GradeScale;
}

/** The least total of each grade, of 100. */
export interface GradeScale {
  readonly excellent: number;
  readonly good: number;
  readonly fair: number;
}
