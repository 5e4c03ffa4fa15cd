import type { RecognitionWords } from "../recognition-words";

/** What is said of recognised tables, in English. */
export const RECOGNITION_EN: RecognitionWords = {
  families: {
    sums: "Totals",
    rates: "Rates",
    allocation: "Shares and weights",
    across: "Across tables",
    indicators: "Indicators",
    scores: "Scores",
    entries: "Entries and formulas",
  },
  kinds: {
    allocation: "Allocation table",
    settlement: "Settlement table",
    "self-evaluation": "Self-evaluation form",
    "score-self-evaluation": "Scored self-evaluation form",
    "indicator-targets": "Target table",
    other: "Table",
  },
  filterBySheet: "Filter by sheet",
  filterByFamily: "Filter by topic",
  filters: "Filter",
  filtersChosen: (count) => `Filter · ${count}`,
  clearFilters: "Clear filters",
  moreChips: (count) => `${count} more`,
  structure: "Structure",
  heat: "Findings",
  heatSpoken: (count, cells) => `${count} ${count === 1 ? "finding" : "findings"}: ${cells.join(", ")}`,
  totals: "Totals",
  rates: "Execution rates",
  showTable: "Show in the sheet",
  correct: "Correct this…",
  kind: "Kind of table",
  unit: "Unit",
  unitHint: "Such as 万元; leave empty if none",
  headerFirst: "Header from row",
  headerLast: "to row",
  totalRows: "Total rows (row numbers)",
  totalRowsHint: "Such as 12, 20; leave empty if none",
  saveCorrection: "Save and check again",
  forgetCorrection: "Back to automatic",
  remembered: "Your correction is kept in this workbook and used from now on.",
  corrected: "As you corrected it",
  wrongRows: "Give row numbers of this table, such as 12, 20.",
  wrongHeader: "The header must not end above where it begins, and must leave rows of data below it.",
  fates: {
    moved: (sheet, cell, now) =>
      `The table on sheet “${sheet}” moved from ${cell} to ${now}; your correction moved with it.`,
    partly: (sheet, cell) =>
      `The table at ${cell} on sheet “${sheet}” has changed, and only part of your correction still fits. Please look at it under Tables.`,
    lost: (sheet, cell) =>
      `Your correction of the table at ${cell} on sheet “${sheet}” was not used: that table is no longer there. Correct it again under Tables, or delete it.`,
  },
  forget: "Delete this correction",
};
