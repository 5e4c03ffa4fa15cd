import type { CellRef } from "../../core/grid";
import { cellRef, parseArea } from "../../core/grid";
import type { Talk } from "./attempt";

/** What somebody else than us does in the workbook. */
export interface WorkbookWatcher {
  /** Cells were changed, or a sheet is gone. */
  readonly edited: () => void;
  /** A cell was selected: the sheet by Excel's identifier, the cell by its place. */
  readonly selected: (sheetId: string, cell: Pick<CellRef, "row" | "column">) => void;
}

/**
 * Where the host has this set, registering does not count as a change. On older ones it would empty the person's undo
 * list for the convenience of following the selection, so there the selection is not followed.
 */
const QUIET_SELECTION = { set: "ExcelApiUndo", version: "1.2" } as const;

/** Begins to watch all sheets, those added later too, in one round trip. */
export async function watchSheets(talk: Talk, watcher: WorkbookWatcher): Promise<null> {
  const { worksheets } = talk.context.workbook;
  const heard = (): Promise<void> => {
    watcher.edited();
    return Promise.resolve();
  };
  // Before 1.14 nothing says whose change it was: our own then count too, and the next check clears that up.
  worksheets.onChanged.add(({ triggerSource }) =>
    triggerSource === "ThisLocalAddin" ? Promise.resolve() : heard(),
  );
  worksheets.onDeleted.add(heard);
  if (talk.supports(QUIET_SELECTION.set, QUIET_SELECTION.version)) {
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const cell = firstCell(address);
      if (cell !== null) watcher.selected(worksheetId, cell);
      return Promise.resolve();
    });
  }
  await talk.sync();
  return null;
}

/** The cell that Excel's identifier of a sheet and a place stand for. */
export async function selectedCell(
  talk: Talk,
  sheetId: string,
  { row, column }: Pick<CellRef, "row" | "column">,
): Promise<CellRef> {
  const sheet = talk.context.workbook.worksheets.getItem(sheetId);
  sheet.load("name");
  await talk.sync();
  return cellRef(sheet.name, row, column);
}

/** `B2` of `B2:C3` or of `Sheet1!B2,Sheet1!D4`; null for whole rows and columns. */
function firstCell(address: string): Pick<CellRef, "row" | "column"> | null {
  const [first = ""] = address.split(",");
  const area = parseArea(first.slice(first.lastIndexOf("!") + 1));
  return area === null ? null : { row: area.top, column: area.left };
}
