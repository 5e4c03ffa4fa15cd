import type { EditView } from "./finding-view";

/** What will be written, before it is written; every line can be left out. */
export interface PreviewView {
  readonly purpose: "safe-fixes" | "recalculation";
  readonly title: string;
  /** One or two sentences: what this does and what it leaves alone. */
  readonly note: string;
  readonly lines: readonly PreviewLineView[];
  /** `写入 6 个单元格` */
  readonly apply: string;
  readonly canApply: boolean;
  /** How many lines carry a warning, worded; null where none. */
  readonly warning: string | null;
}

export interface PreviewLineView extends EditView {
  /** Its place in the list: what the intent `toggle-line` names. */
  readonly line: number;
  readonly why: string;
  readonly chosen: boolean;
  /** Why one should look twice before writing this line. */
  readonly warning: string | null;
}
