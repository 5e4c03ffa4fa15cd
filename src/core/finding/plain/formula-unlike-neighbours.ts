import { faultFindings } from "./fault-finding";
import type { PlainLaw } from "./plain-law";

/** One formula that differs from all the others of its row or column; an error where a relation breaks by it. */
export const formulaUnlikeNeighbours: PlainLaw = {
  id: "formula-unlike-neighbours",
  find: (premises) =>
    faultFindings(premises, "unlike", "formula-unlike-neighbours", ({ cell }, { neighbours }) => ({
      more: { formula: cell.formula ?? "", neighbours: neighbours ?? "" },
    })),
};
