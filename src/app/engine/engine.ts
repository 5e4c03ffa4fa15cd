import type { Grid } from "../../core/grid";
import type { ProfileId, Report } from "../../core/inspect";
import type { Watch } from "../../port";
import type { Checked } from "../check";
import type { Preview, PreviewLine } from "../session/model";

/** What checks and plans, wherever it runs: the answers are the same. */
export interface Engine {
  /** Has it fetched and ready before anybody asks; where that fails, the first question tries again. */
  prepare(): void;
  /** Rejects with `Stopped` where the watch or `stop` ends it. */
  inspect(grids: readonly Grid[], profile: ProfileId | null, watch: Watch): Promise<Report>;
  plan(
    purpose: Preview["purpose"],
    checked: Checked,
    profile: ProfileId | null,
  ): Promise<readonly PreviewLine[]>;
  /** Ends whatever is under way, where that can be ended, at once; without an effect where nothing is. */
  stop(): void;
}
