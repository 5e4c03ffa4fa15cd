import type { Edit, Grid } from "../../core/grid";
import { allocationTables } from "../../core/inspect";
import { draftOf } from "./draft";
import type { FieldNames } from "./field-names";
import { planAllocation } from "./plan-allocation";

/** Complaints go nowhere here: a table that cannot be worked out stays as it is. */
const UNNAMED: FieldNames = { total: "", weight: () => "", floor: "", cap: "" };

/**
 * What changes where every allocation table is worked out anew as it stands: from the bases that are recognised for all of
 * its factors, by the weights it prints, its total and the rounding it follows. Tables without known bases stay.
 */
export function reallocation(grids: readonly Grid[]): readonly Edit[] {
  return allocationTables(grids).flatMap((table) => {
    const draft = draftOf(table, grids);
    if (draft.by !== "bases") return [];
    const outcome = planAllocation(draft, table, grids, UNNAMED);
    return outcome.is === "planned" ? outcome.edits : [];
  });
}
