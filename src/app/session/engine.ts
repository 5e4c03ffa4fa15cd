import { DEFAULT_OPTIONS, inspect } from "../../core/inspect";
import type { Inspector } from "../mend";

/** What checks and plans: loaded apart, because the pane is drawn, read and settled without it. */
export { serveEngine } from "../engine/serve-engine";
export { planPreview } from "./plan-preview";
export { AllocationDesk } from "../allocation/allocation-desk";

/** The engine with its own options where nothing else is said. */
export const inspectWorkbook: Inspector = (grids, asking) =>
  inspect(grids, { ...DEFAULT_OPTIONS, ...asking });
