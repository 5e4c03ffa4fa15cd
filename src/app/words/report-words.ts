/** The words of the report, as a sheet and as a page. Times come as `2024-05-01 09:30`. */
export interface ReportWords {
  readonly sheetName: string;
  readonly title: (workbook: string, summary: string, date: string) => string;
  /** Severity, sheet, cell, what, what to do, explanation. */
  readonly header: readonly string[];
  readonly changed: string;
  readonly changedAt: (when: string) => string;
  /** A table that was checked. */
  readonly checked: string;
  readonly unchecked: string;
  readonly blank: string;
  /** How figures are checked and what the results mean, for a reader who does not know the product. */
  readonly how: string;
  readonly howText: string;
  readonly checkedAt: string;
  readonly scope: string;
  readonly result: string;
  /** Before what has changed since the last check. */
  readonly since: string;
  readonly done: string;
  readonly explained: (count: number) => string;
  readonly ignored: (count: number) => string;
  readonly changedCells: (count: number) => string;
  readonly found: string;
  readonly nothingFound: string;
  readonly changes: string;
  readonly tables: string;
  /** Table, range, kind, unit, rounding, result. */
  readonly tableHeader: readonly string[];
  readonly relations: string;
  /** Table, relation, result. */
  readonly relationHeader: readonly string[];
  readonly columnWhen: string;
  readonly columnPurpose: string;
  /** The lines that people sign on paper. */
  readonly signatures: readonly string[];
  readonly print: string;
  /** What stands beside the button that prints. */
  readonly printHint: string;
}
