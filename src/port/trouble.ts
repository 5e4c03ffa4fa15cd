import type { CellRef } from "../core/grid";

/** What can go wrong between us and a workbook. Each has its words in app/words; none is a crash. */
export type Trouble =
  | { readonly is: "not-a-workbook" }
  | { readonly is: "old-workbook" } // .xls, BIFF
  | { readonly is: "encrypted" }
  | { readonly is: "damaged"; readonly part: string }
  | { readonly is: "empty-workbook" }
  | { readonly is: "too-large"; readonly cells: number }
  | { readonly is: "unsupported-part"; readonly part: string }
  | { readonly is: "no-such-sheet"; readonly sheet: string }
  | { readonly is: "sheet-protected"; readonly sheet: string }
  | { readonly is: "structure-protected" }
  | { readonly is: "sheet-changed"; readonly sheet: string } // a sheet of ours that is no longer as we made it
  | { readonly is: "cell-changed"; readonly at: CellRef; readonly expected: string; readonly found: string }
  | { readonly is: "formula-cell"; readonly at: CellRef }
  | { readonly is: "merged-cell"; readonly at: CellRef }
  | { readonly is: "array-cell"; readonly at: CellRef }
  | { readonly is: "text-too-long"; readonly at: CellRef }
  | { readonly is: "not-written"; readonly at: CellRef; readonly found: string }
  | { readonly is: "cell-being-edited" }
  | { readonly is: "host-lost" }
  | { readonly is: "host-too-old"; readonly needs: string }
  | { readonly is: "host-refused"; readonly code: string; readonly message: string };
