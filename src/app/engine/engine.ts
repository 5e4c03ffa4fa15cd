import type { Grid } from "../../core/grid";
import type { Report } from "../../core/inspect";
import type { Watch } from "../../port";
import type { Checked } from "../check";
import type { Asking } from "../mend";
import type { Preview, PreviewLine } from "../session/model";

/** What checks and plans, wherever it runs: the answers are the same. */
export interface Engine {
  /** Has it fetched and ready before anybody asks; where that fails, the first question tries again. */
  prepare(): void;
  /** Rejects with `Stopped` where the watch or `stop` ends it. */
  inspect(grids: readonly Grid[], asking: Asking, watch: Watch): Promise<Report>;
  plan(purpose: Preview["purpose"], checked: Checked, asking: Asking): Promise<readonly PreviewLine[]>;
  /** Ends whatever is under way, where that can be ended, at once; without an effect where nothing is. */
  stop(): void;
  /** Lets go of all it holds: nothing will be asked any more. */
  close(): void;
}
