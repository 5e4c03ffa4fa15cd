import { faultFindings } from "./fault-finding";
import type { PlainLaw } from "./plain-law";

/** A number typed into a formula: it does not move when its lines do, and nobody sees it; an error where a relation breaks by it. */
export const formulaConstant: PlainLaw = {
  id: "formula-constant",
  find: (premises) =>
    faultFindings(premises, "constant", "formula-constant", ({ rowLabel, columnLabel, cell }) => ({
      rowLabel,
      columnLabel,
      actual: cell.text,
      more: { formula: cell.formula ?? "" },
    })),
};
