import type { WorkbenchWords } from "../workbench-words";

/** The workbench in English. */
export const WORKBENCH_EN: WorkbenchWords = {
  open: "Open a workbook",
  download: "Download",
  downloadHint: "Download the corrected workbook",
  samples: "Examples",
  samplesDraft: "Drafts before submission, with slips",
  samplesClean: "As published",
  sampleTitles: {
    "shanghai-2023-medical-assistance": "Shanghai 2023, medical assistance",
    "tianjin-2023-medical-assistance": "Tianjin 2023, medical assistance",
    "shanghai-2023-service-capacity": "Shanghai 2023, service capacity",
    "shanghai-2022-resident-insurance": "Shanghai 2022, resident insurance",
  },
  corrected: (name) => `${name} (checked)`,
  drop: "Drop to open this workbook",
  dropPromise: "It is read on this computer only and never uploaded.",
  loading: "Opening…",
  notFetched: "This example could not be read. Please try again.",
  sheets: "Sheets",
  sheet: (name) => `Sheet ${name}`,
  editor: "Edit cell",
  wayOut: "F6, or Esc and then Tab, leaves the sheet",
  address: "Selected cell",
  content: "Cell content",
  pane: "Check pane",
  count: (count) => `Count: ${count}`,
  sum: (sum) => `Sum: ${sum}`,
  noFormulas: "Only figures and text can be typed here. Please enter formulas in Excel or WPS.",
  notRecalculated:
    "Formulas keep the results saved in the file; Excel or WPS recalculates them when it opens the workbook.",
  dismiss: "OK",
  moreSheets: "More sheets",
};
