import type { ReportWords } from "../report-words";
import { plural } from "./phrases";

/** The words of the report in English. */
export const REPORT_EN: ReportWords = {
  sheetName: "Check report",
  title: (workbook, summary, date) => `Check report: ${workbook} (${summary}, checked ${date})`,
  header: ["Severity", "Sheet", "Cell", "What", "What to do", "Explanation"],
  changed: "Changed",
  changedAt: (when) => `Written ${when}`,
  checked: "Checked",
  unchecked: "Not checked",
  blank: "blank",
  how: "How it was checked",
  howText:
    "On each sheet the headings, units, totals and their parts were recognised, and every relation that should hold between them was recomputed. A relation balances; or is off by rounding only, where rounding explains the difference; or does not balance; or was not checked, because a cell is blank or holds no figure. This shows whether the figures agree with each other. It does not replace a check against the source documents.",
  checkedAt: "Checked",
  scope: "Scope",
  result: "Result",
  since: "Since the last check",
  done: "Action taken",
  explained: (count) => `${count} explained`,
  ignored: (count) => `${count} ignored`,
  changedCells: (count) => `${plural(count, "cell")} changed`,
  found: "Findings",
  nothingFound: "Nothing was found.",
  changes: "Cells changed",
  tables: "Tables checked",
  tableHeader: ["Table", "Range", "Kind", "Unit", "Rounding", "Result"],
  relations: "Relations checked",
  relationHeader: ["Table", "Relation", "Result"],
  columnWhen: "Time",
  columnPurpose: "How",
  signatures: ["Checked by", "Reviewed by", "Date"],
  print: "Print",
  printHint: "To keep a file, choose “Save as PDF” in the print dialog.",
};
