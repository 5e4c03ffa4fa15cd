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
  readonly sheetName: string;
  readonly sheetTitle: (total: string) => string;
  readonly rounded: (cells: number, changed: number) => string;
  /** One sentence each: what stands in the way, and where. */
  readonly complaints: Readonly<Record<ComplaintId, (said: ComplaintSaid) => string>>;
}
