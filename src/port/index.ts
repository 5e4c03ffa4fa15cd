/** The door between the engine and a workbook, wherever it lives. Troubles are values, never exceptions. */
export type {
  WorkbookPort,
  WorkbookReading,
  Receipt,
  MarkRequest,
  NewSheet,
  ReportSheet,
  ReportCell,
  MarkColour,
} from "./workbook-port";
export type { Watch } from "./watch";
export { Stopped } from "./watch";
export { editsTrouble } from "./edits-trouble";
export { freeSheetName } from "./free-sheet-name";
export { receiptOf } from "./receipt-of";
export { KEPT_NAMESPACE, keptTextIn, keptXml } from "./kept-xml";
export { markFormula, markOf } from "./mark-tag";
export type { Trouble } from "./trouble";
export type { Outcome } from "./outcome";
export { ok, failed } from "./outcome";
