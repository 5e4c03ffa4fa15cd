import type { CellRef, SheetArea } from "../../../core/grid";
import type { MarkRequest, WorkbookPort } from "../../../port";
import { ok } from "../../../port";
import type { OpenFile } from "../file/open-file";

/** What the workbench wants to know of the pane's dealings with the workbook. */
export interface DeskEvents {
  readonly onWritten: () => void;
  /** A sheet was added or written anew. */
  readonly onReported: () => void;
  /** Something was kept in the file that no cell shows. */
  readonly onKept: () => void;
  readonly onMarked: (marks: readonly MarkRequest[]) => void;
  readonly onShow: (cells: readonly CellRef[]) => void;
  /** What is selected in the grid now. */
  readonly selection: () => SheetArea | null;
}

/** The workbook file as the pane's port: what is written and marked shows in the grid, and `show` selects there. */
export function deskPort(workbook: OpenFile, events: DeskEvents): WorkbookPort {
  return {
    read: (sheets) => workbook.read(sheets),
    write: async (edits) => {
      const written = await workbook.write(edits);
      if (written.ok) events.onWritten();
      return written;
    },
    mark: async (marks) => {
      const marked = await workbook.mark(marks);
      if (marked.ok) events.onMarked(marks);
      return marked;
    },
    clearMarks: async () => {
      const cleared = await workbook.clearMarks();
      if (cleared.ok) events.onMarked([]);
      return cleared;
    },
    show: (cells) => {
      events.onShow(cells);
      return workbook.show(cells);
    },
    writeReport: async (report) => {
      const written = await workbook.writeReport(report);
      if (written.ok) events.onReported();
      return written;
    },
    insertSheet: async (sheet) => {
      const inserted = await workbook.insertSheet(sheet);
      if (inserted.ok) events.onReported();
      return inserted;
    },
    removeSheet: async (name, inserted) => {
      const removed = await workbook.removeSheet(name, inserted);
      if (removed.ok) events.onReported();
      return removed;
    },
    selection: () => Promise.resolve(ok(events.selection())),
    keptText: () => workbook.keptText(),
    keepText: async (text) => {
      const kept = await workbook.keepText(text);
      if (kept.ok) events.onKept();
      return kept;
    },
  };
}
