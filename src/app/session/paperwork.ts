/**
 * What makes pages and sheets out of a check: loaded apart from the engine, because it needs the words of every language,
 * which the engine's own thread has no use for.
 */
export { emptyAllocation, sheetFor } from "../allocation/sheet-for";
export { reportPage } from "../report-page";
