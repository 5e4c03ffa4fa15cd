import type { Grid } from "../../core/grid";
import type { Report } from "../../core/inspect";
import type { Watch } from "../../port";
import type { AllocationMade } from "../allocation/allocation-desk";
import type { AllocationDraft } from "../allocation/draft";
import type { AllocationQuestion, AllocationWork } from "../allocation/work";
import type { Checked } from "../check";
import type { Asking } from "../mend";
import type { Preview, PreviewLine } from "../session/model";

/** What checks, plans and allocates, wherever it runs: the answers are the same. */
export interface Engine {
  /** Has it fetched and ready before anybody asks; where that fails, the first question tries again. */
  prepare(): void;
  /** Rejects with `Stopped` where the watch or `stop` ends it. */
  inspect(grids: readonly Grid[], asking: Asking, watch: Watch): Promise<Report>;
  plan(purpose: Preview["purpose"], checked: Checked, asking: Asking): Promise<readonly PreviewLine[]>;
  /** Works an allocation's draft out over the workbook. */
  allocate(question: AllocationQuestion, grids: readonly Grid[], asking: Asking): Promise<AllocationWork>;
  /** An allocation with all that a sheet of its own shows; null where the draft cannot be worked out. */
  allocationMade(
    draft: AllocationDraft,
    grids: readonly Grid[],
    asking: Asking,
  ): Promise<AllocationMade | null>;
  /** Ends whatever is under way, where that can be ended, at once; without an effect where nothing is. */
  stop(): void;
  /** Lets go of all it holds: nothing will be asked any more. */
  close(): void;
}
