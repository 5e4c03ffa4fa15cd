import type { CellRef, Edit, Grid, SheetArea } from "../../core/grid";
import { parseAddress } from "../../core/grid";
import type {
  MarkRequest,
  NewSheet,
  Outcome,
  Receipt,
  ReportSheet,
  Trouble,
  WorkbookPort,
  WorkbookReading,
} from "../../port";
import { ok } from "../../port";
import type { PackedAppearance } from "./appearance/packed-appearance";
import { readAppearance } from "./appearance/read-appearance";
import type { Book } from "./book";
import { clearMarks, writeMarks } from "./mark/write-marks";
import { attempt } from "./refusal";
import { reportSheet } from "./report/report-tag";
import { writeReport } from "./report/write-report";
import { insertSheet } from "./insert/insert-sheet";
import type { OwnSheet } from "./insert/remove-sheet";
import { removeSheet } from "./insert/remove-sheet";
import { keepText, readKeptText } from "./kept/kept-text";
import { isSigned } from "./parts/signature";
import { assertUntouched } from "./untouched";
import { CellLedger } from "./write/cell-ledger";
import { withFullCalculation } from "./write/full-calculation";
import { writeEdits } from "./write/write-edits";
import { buildArchive } from "./zip/build-archive";

/** A workbook file as a port. The bytes it was opened from are never changed; `save` gives new ones. */
export class XlsxWorkbook implements WorkbookPort {
  readonly #name: string;
  readonly #opened: Book;
  #book: Book;
  #ledger = new CellLedger();
  readonly #announced = new Set<string>();
  /** The sheets that were put in, by name. */
  readonly #inserted = new Map<string, OwnSheet>();
  /** Formulas came in, with the results we gave them: Excel has the last word on those. */
  #recalculates = false;

  /** Use `openXlsx`. */
  constructor(name: string, book: Book) {
    this.#name = name;
    this.#opened = book;
    this.#book = book;
  }

  /** All sheets but our own report, as they now stand. A sheet that is damaged is skipped and named. */
  reading(): WorkbookReading {
    const report = reportSheet(this.#book)?.name;
    return this.#readingOf(this.#book.sheets.map((entry) => entry.name).filter((name) => name !== report));
  }

  /** How the sheets look, for whoever draws them, wherever that is. */
  appearance(): readonly PackedAppearance[] {
    return readAppearance(this.#book);
  }

  /** The cells whose values are no longer those the file was opened with. */
  changedCells(): readonly CellRef[] {
    return this.#ledger.cells.flatMap(({ part, address }) => {
      const sheet = this.#book.sheets.find((entry) => entry.part === part)?.name ?? "";
      return parseAddress(address, sheet) ?? [];
    });
  }

  /** Whether the file was digitally signed and has changed since: the signature will not hold for what is saved. */
  get losesSignature(): boolean {
    const { parts } = this.#opened;
    return this.#book.parts.all.some((part) => part !== parts.part(part.name)) && isSigned(parts);
  }

  /** The workbook's bytes as it now stands. Every part that no change was announced for has the bytes it came with. */
  save(): Outcome<Uint8Array, Trouble> {
    return attempt(() => {
      const { parts, workbook } = this.#book;
      const announced = new Set(this.#announced);
      const recalculates = this.#ledger.holdsAny || this.#recalculates;
      if (recalculates) announced.add(workbook.part);
      const saved = buildArchive((recalculates ? withFullCalculation(parts, workbook) : parts).all);
      assertUntouched(saved, this.#opened.parts.all, announced);
      return saved;
    });
  }

  read(sheets?: readonly string[]): Promise<Outcome<WorkbookReading, Trouble>> {
    return settled(() => {
      if (sheets === undefined) return this.reading();
      for (const name of sheets) this.#book.sheet(name);
      return this.#readingOf(sheets);
    });
  }

  write(edits: readonly Edit[]): Promise<Outcome<Receipt, Trouble>> {
    return settled(() => {
      const written = writeEdits(this.#book, this.#ledger, edits);
      this.#ledger = written.ledger;
      this.#become(written);
      return written.receipt;
    });
  }

  mark(marks: readonly MarkRequest[]): Promise<Outcome<number, Trouble>> {
    return settled(() => this.#become(writeMarks(this.#book, marks)).count);
  }

  clearMarks(): Promise<Outcome<number, Trouble>> {
    return settled(() => this.#become(clearMarks(this.#book)).count);
  }

  /** A file has no window: nothing to select, nothing to fail. */
  show(): Promise<Outcome<null, Trouble>> {
    return Promise.resolve(ok(null));
  }

  writeReport(report: ReportSheet): Promise<Outcome<string, Trouble>> {
    return settled(() => this.#become(writeReport(this.#book, report)).sheet);
  }

  insertSheet(sheet: NewSheet): Promise<Outcome<string, Trouble>> {
    return settled(() => {
      const inserted = this.#become(insertSheet(this.#book, sheet));
      this.#recalculates ||= inserted.formulas;
      this.#inserted.set(inserted.sheet, inserted);
      return inserted.sheet;
    });
  }

  removeSheet(name: string): Promise<Outcome<null, Trouble>> {
    return settled(() => {
      this.#book = removeSheet(this.#book, name, this.#inserted.get(name) ?? null);
      this.#inserted.delete(name);
      return null;
    });
  }

  keptText(): Promise<Outcome<string | null, Trouble>> {
    return settled(() => readKeptText(this.#book));
  }

  keepText(text: string | null): Promise<Outcome<null, Trouble>> {
    return settled(() => {
      this.#become(keepText(this.#book, text));
      return null;
    });
  }

  /** A file has no window: nothing is selected. */
  selection(): Promise<Outcome<SheetArea | null, Trouble>> {
    return Promise.resolve(ok(null));
  }

  #become<T extends { readonly book: Book; readonly announced: readonly string[] }>(changed: T): T {
    this.#book = changed.book;
    for (const part of changed.announced) this.#announced.add(part);
    return changed;
  }

  #readingOf(names: readonly string[]): WorkbookReading {
    const sheets: Grid[] = [];
    const skipped: { sheet: string; trouble: Trouble }[] = [];
    for (const entry of this.#book.sheets) {
      if (!names.includes(entry.name)) continue;
      const grid = this.#book.grid(entry);
      if (grid.ok) sheets.push(grid.value);
      else skipped.push({ sheet: entry.name, trouble: grid.trouble });
    }
    return { name: this.#name, sheets, skipped };
  }
}

function settled<T>(work: () => T): Promise<Outcome<T, Trouble>> {
  return Promise.resolve(attempt(work));
}
