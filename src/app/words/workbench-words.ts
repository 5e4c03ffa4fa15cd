/** The examples that come with the workbench, by the name of their file. */
export const SAMPLE_NAMES = [
  "shanghai-2023-medical-assistance",
  "tianjin-2023-medical-assistance",
  "shanghai-2023-service-capacity",
  "shanghai-2022-resident-insurance",
] as const;

export type SampleName = (typeof SAMPLE_NAMES)[number];

/** Every word of the workbench around the pane. */
export interface WorkbenchWords {
  readonly open: string;
  readonly download: string;
  readonly downloadHint: string;
  readonly samples: string;
  readonly samplesDraft: string;
  readonly samplesClean: string;
  readonly sampleTitles: Readonly<Record<SampleName, string>>;
  /** The name under which a corrected workbook is saved, without its ending. */
  readonly corrected: (name: string) => string;
  readonly drop: string;
  readonly dropPromise: string;
  readonly loading: string;
  readonly notFetched: string;
  readonly sheets: string;
  readonly sheet: (name: string) => string;
  readonly editor: string;
  /** How the keyboard leaves the sheet, in which Tab goes from cell to cell. */
  readonly wayOut: string;
  readonly address: string;
  readonly content: string;
  readonly pane: string;
  readonly count: (count: number) => string;
  readonly sum: (sum: string) => string;
  readonly noFormulas: string;
  readonly notRecalculated: string;
  readonly dismiss: string;
  readonly moreSheets: string;
}
