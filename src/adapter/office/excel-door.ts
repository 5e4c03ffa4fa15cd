/** What this room is given of Office.js: it takes no global, so that two workbooks, or a test, can have each their own. */
export interface ExcelDoor {
  /** `Excel.run`. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** `Office.context.requirements.isSetSupported`. */
  readonly supports: (set: string, version: string) => boolean;
  /** How long one request may stay without an answer before Excel counts as lost, in milliseconds. */
  readonly patience: number;
}

/**
 * The oldest Excel that can be worked with. Below it are only Excel 2016 and 2019 by volume licence, whose web view
 * (Internet Explorer) cannot run the pane either; newer members are asked for one by one.
 */
export const NEEDED_API = "1.9";
