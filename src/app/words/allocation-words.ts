import type { ApportionMethod, LimitName, RoundingConvention } from "../../core/allocate";
import type { ComplaintId, ComplaintSaid } from "../allocation/complaint";

/** A rounding rule by name: a method, or another convention of published tables. */
export type RoundingName = ApportionMethod | Exclude<RoundingConvention["is"], "method">;

/** What is said of allocations and of consistent rounding. */
export interface AllocationWords {
  readonly unit: string;
  readonly total: string;
  readonly limited: string;
  readonly limits: Readonly<Record<LimitName, string>>;
  readonly roundings: Readonly<Record<RoundingName, string>>;
  readonly withTies: (rule: string, ties: string) => string;
  /** A published column, by what it was handed out (null: an equal split), and the rule that explains it. */
  readonly explained: (column: string, base: string | null, rule: string) => string;
  readonly departure: (said: Pick<ComplaintSaid, "cell" | "unit" | "figure" | "against">) => string;
  readonly unexplained: (
    column: string,
    base: string | null,
    nearest: string,
    departures: string,
    count: number,
  ) => string;
  readonly sheetName: string;
  readonly sheetTitle: (total: string) => string;
  /** A sheet that calculates an allocation by formulas: its name, its title, and what stands on it. */
  readonly formulaSheetName: string;
  readonly formulaSheetTitle: string;
  readonly toAllocate: string;
  readonly weightOf: (factor: string) => string;
  readonly check: string;
  /** What the check row says where nothing is off. */
  readonly even: string;
  readonly baseName: (factor: string) => string;
  readonly factorName: (place: number) => string;
  readonly unitName: (place: number) => string;
  readonly rounded: (cells: number, changed: number) => string;
  /** One sentence each: what stands in the way, and where. */
  readonly complaints: Readonly<Record<ComplaintId, (said: ComplaintSaid) => string>>;
}
