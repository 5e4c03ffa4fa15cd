import type { TableKind } from "../../core/inspect";
import type { Family } from "../family";

/** What is said of the tables as they were recognised, of correcting that, and of sorting the findings. */
export interface RecognitionWords {
  readonly families: Readonly<Record<Family, string>>;
  readonly kinds: Readonly<Record<TableKind, string>>;
  readonly filterBySheet: string;
  readonly filterByFamily: string;
  readonly filters: string;
  /** `筛选 · 2`, where so many are chosen. */
  readonly filtersChosen: (count: number) => string;
  readonly clearFilters: string;
  /** `另有 5 项` */
  readonly moreChips: (count: number) => string;
  readonly structure: string;
  readonly heat: string;
  /** For a screen reader: `3 处：B5、C7` */
  readonly heatSpoken: (count: number, cells: readonly string[]) => string;
  readonly totals: string;
  readonly rates: string;
  readonly showTable: string;
  readonly correct: string;
  readonly kind: string;
  readonly unit: string;
  readonly unitHint: string;
  readonly headerFirst: string;
  readonly headerLast: string;
  readonly totalRows: string;
  readonly totalRowsHint: string;
  readonly saveCorrection: string;
  readonly forgetCorrection: string;
  readonly remembered: string;
  readonly corrected: string;
  /** Rows typed that are none of the sheet's, or a header that ends above where it begins. */
  readonly wrongRows: string;
  readonly wrongHeader: string;
  /** What became of corrections that could not simply be followed. */
  readonly fates: Readonly<
    Record<"moved" | "partly" | "lost", (sheet: string, cell: string, now: string) => string>
  >;
  readonly forget: string;
}
