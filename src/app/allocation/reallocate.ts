import type { Edit, Grid } from "../../core/grid";
import { allocationTables } from "../../core/inspect";
import type { AllocationTable, InspectOptions } from "../../core/inspect";
import { sameRef } from "../../core/grid";
import { draftOf } from "./draft";
import { planAllocation } from "./plan-allocation";

/** What changes where an allocation table is worked out anew as it stands. */
export interface Reallocation {
  readonly edits: readonly Edit[];
  /**
   * In each factor at most one amount changes: the rule explains all others, so that the one is a slip. Otherwise the
   * table as it was published may rest on other bases or on another rule, and who knows it has to say so.
   */
  readonly mendsSlips: boolean;
}

/**
 * Every allocation table worked out anew as it stands: from the bases that are recognised for all of its factors, by the
 * weights it prints, its total and the rounding it follows. Tables without known bases stay.
 */
export function reallocations(grids: readonly Grid[], options: InspectOptions): readonly Reallocation[] {
  return allocationTables(grids, options).flatMap((table) => {
    const draft = draftOf(table, grids);
    if (draft.by !== "bases") return [];
    const outcome = planAllocation(draft, table, grids);
    if (outcome.is !== "planned" || outcome.edits.length === 0) return [];
    return [{ edits: outcome.edits, mendsSlips: mendsSlips(table, outcome.edits) }];
  });
}

function mendsSlips({ factors, units }: AllocationTable, edits: readonly Edit[]): boolean {
  return factors.every((_, factor) => {
    const amounts = units.flatMap((unit) => unit.amounts[factor] ?? []);
    return amounts.filter((own) => edits.some(({ at }) => sameRef(at, own))).length <= 1;
  });
}
