import type { AllocationTrouble, BaseTrouble, RoundingObstacle } from "../../core/allocate";
import type { CellRef } from "../../core/grid";

/** Why an allocation or a rounding cannot be done as asked, by name; each has its sentence in the words. */
export type ComplaintId =
  | AllocationTrouble["is"]
  | BaseTrouble["is"]
  | RoundingObstacle["is"]
  | "not-a-range"
  | "no-base-range"
  | "base-unknown"
  | "unit-not-in-table"
  | "unit-not-in-range"
  | "factors-differ"
  | "no-formula"
  | "bases-apart"
  | "before-unknown"
  | "not-an-amount"
  | "not-decimals"
  | "no-weights"
  | "weights-count"
  | "not-below-count"
  | "no-figures"
  | "divide-by-zero";

/** A field of the tab 分配 that was typed into, by name; its words are the tab's. */
export type DraftField = "total" | "weight" | "floor" | "cap";

/** What a complaint's sentence is made of; "" where there is no such thing. Figures are as they will be read. */
export interface ComplaintSaid {
  readonly cell: string;
  readonly unit: string;
  readonly factor: string;
  /** What was found: a text, a sum, a number of things. */
  readonly figure: string;
  /** What it was held against. */
  readonly against: string;
  /** Whether the sums were to keep what they round to by themselves, so that there is a way out; else "". */
  readonly margins: "fixed" | "";
}

/** One reason why nothing was done, and the cell it lies in where there is one. */
export interface Complaint {
  readonly is: ComplaintId;
  readonly at: CellRef | null;
  readonly said: ComplaintSaid;
  /** The field whose text it is about, where it is one of the tab's. */
  readonly field: DraftField | null;
}

const NOTHING: ComplaintSaid = { cell: "", unit: "", factor: "", figure: "", against: "", margins: "" };

export function complaint(
  is: ComplaintId,
  said: Partial<ComplaintSaid> = {},
  at: CellRef | null = null,
  field: DraftField | null = null,
): Complaint {
  return { is, at, said: { ...NOTHING, ...said }, field };
}
