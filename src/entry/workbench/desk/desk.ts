import type { XlsxWorkbook } from "../../../adapter/xlsx";
import { openXlsx } from "../../../adapter/xlsx";
import type { Session, Thread, Words } from "../../../app";
import { cautionsOf, createSession, troubleWords, wordsIn } from "../../../app";
import type { CellRef } from "../../../core/grid";
import { addressOf, cellAt, cellRef } from "../../../core/grid";
import type { MarkRequest, Receipt, Trouble } from "../../../port";
import type { Selection } from "../sheet/selection";
import { firstSelection, selectionOfCells } from "../sheet/selection";
import type { SheetMarks } from "../sheet/sheet-row";
import { typedValue } from "../sheet/typed-text";
import { deskPort } from "./desk-port";
import type { DeskState, OpenBook } from "./desk-state";
import { browserStore, keptSettings } from "./kept";
import { Pictures } from "./pictures";
import { showPage } from "./show-page";

/** The workbench's own state: one workbook, its session, and what is selected. Everything happens on this machine. */
export class Desk {
  #state: DeskState = { book: null, opening: false, message: null };
  #workbook: XlsxWorkbook | null = null;
  #pictures: Pictures | null = null;
  #opened = 0;
  /** What was typed into the sheet, latest last, with the way back. */
  #typed: { readonly at: number; readonly receipt: Receipt }[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #thread: (() => Thread) | undefined;

  /** `thread` begins a thread for the engine; without it, checks run in the page. */
  constructor(thread?: () => Thread) {
    this.#thread = thread;
  }

  readonly state = (): DeskState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens the bytes of a file in place of what lies on the desk; what can't be opened leaves that alone. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const opened = openXlsx(bytes, name);
    if (!opened.ok) {
      this.#set({ opening: false, message: this.#troubled(opened.trouble) });
      return;
    }
    const workbook = opened.value;
    const drawing = new Pictures(workbook);
    const pictures = await drawing.all();
    this.#workbook = workbook;
    this.#pictures = drawing;
    this.#opened += 1;
    this.#typed = [];
    const first = pictures.find(({ active }) => active) ?? pictures[0];
    this.#set({
      opening: false,
      message: null,
      book: {
        key: this.#opened,
        name,
        pictures: pictures.map(({ picture }) => picture),
        active: first?.picture.sheet ?? "",
        selections: new Map(),
        marks: new Map(),
        changed: false,
        session: this.#sessionOver(workbook),
      },
    });
  }

  /** Opens what a promise brings, and says so where it brings nothing. */
  async openFrom(bytes: Promise<Uint8Array | null>, name: string): Promise<void> {
    this.#set({ opening: true });
    const brought = await bytes;
    if (brought === null) this.#set({ opening: false, message: this.words.workbench.notFetched });
    else await this.open(brought, name);
  }

  activate(sheet: string): void {
    this.#change(() => ({ active: sheet }));
  }

  /** A person selected cells of the active sheet: the pane hears of it. */
  select(selection: Selection): void {
    const { book } = this.#state;
    if (book === null) return;
    this.#change(() => ({ selections: new Map(book.selections).set(book.active, selection) }));
    book.session.dispatch({
      is: "cell-selected",
      at: cellRef(book.active, selection.row, selection.column),
    });
  }

  /** A person typed into a cell of the active sheet. What may not be written says why. */
  async edit(row: number, column: number, text: string): Promise<void> {
    const { book } = this.#state;
    const workbook = this.#workbook;
    if (book === null || workbook === null) return;
    if (/^=./.test(text)) {
      this.#set({ message: this.words.workbench.noFormulas });
      return;
    }
    const grid = workbook.reading().sheets.find((one) => one.sheet === book.active);
    if (grid === undefined) return;
    const cell = cellAt(grid, row, column);
    const edit = {
      at: cellRef(book.active, row, column),
      was: cell.text,
      becomes: text,
      value: typedValue(text, cell),
    };
    const written = await workbook.write([edit]);
    if (!written.ok) {
      this.#set({ message: this.#troubled(written.trouble) });
      return;
    }
    this.#typed.push({ at: Date.now(), receipt: written.value });
    await this.#redraw();
    book.session.dispatch({ is: "workbook-changed" });
  }

  /** Takes back what was done last: what was typed here, or what the pane wrote. */
  async undo(): Promise<void> {
    const { book } = this.#state;
    const typed = this.#typed.at(-1);
    if (book === null) return;
    const { latest } = book.session.state().frame.journal;
    if (typed === undefined || (latest !== null && typed.at < latest)) {
      book.session.dispatch({ is: "undo" });
      return;
    }
    this.#typed.pop();
    const undone = await this.#workbook?.write(typed.receipt.inverse);
    if (undone?.ok === false) this.#set({ message: this.#troubled(undone.trouble) });
    await this.#redraw();
    book.session.dispatch({ is: "workbook-changed" });
  }

  /**
   * The workbook's bytes as it now stands, with a message that says what the copy no longer keeps: a signature, results of
   * formulas. Null with a message where it can't be saved.
   */
  save(): Uint8Array | null {
    const { book } = this.#state;
    const workbook = this.#workbook;
    if (book === null || workbook === null) return null;
    const saved = workbook.save();
    if (!saved.ok) {
      this.#set({ message: this.#troubled(saved.trouble) });
      return null;
    }
    this.#change(() => ({ changed: false }));
    const cautions = cautionsOf(workbook, book.name, this.words);
    this.#set({ message: cautions.length === 0 ? null : cautions.join("\n") });
    return saved.value;
  }

  dismiss(): void {
    this.#set({ message: null });
  }

  #sessionOver(workbook: XlsxWorkbook): Session {
    const port = deskPort(workbook, {
      onWritten: () => void this.#redraw(),
      onReported: () => {
        this.#pictures?.lookAgain();
        void this.#redraw();
      },
      onKept: () => this.#change(() => ({ changed: true })),
      onMarked: (marks) => this.#change(() => ({ marks: marksBySheet(marks) })),
      onShow: (cells) => this.#show(cells),
    });
    const thread = this.#thread === undefined ? {} : { thread: this.#thread };
    return createSession(port, {
      settings: keptSettings(),
      store: browserStore(port),
      showPage,
      ...thread,
    });
  }

  #show(cells: readonly CellRef[]): void {
    const sheet = cells[0]?.sheet;
    this.#change((book) => {
      const picture = book.pictures.find((one) => one.sheet === sheet);
      if (picture === undefined) return {};
      const own = cells.filter((cell) => cell.sheet === sheet);
      const selection = selectionOfCells(picture, own) ?? firstSelection(picture);
      return {
        active: picture.sheet,
        selections: new Map(book.selections).set(picture.sheet, selection),
      };
    });
  }

  async #redraw(): Promise<void> {
    const { book } = this.#state;
    const drawn = await this.#pictures?.all();
    // Another workbook may have come meanwhile.
    if (drawn === undefined || book === null || this.#state.book?.key !== book.key) return;
    this.#change(() => ({ pictures: drawn.map(({ picture }) => picture), changed: true }));
  }

  #change(how: (book: OpenBook) => Partial<OpenBook>): void {
    const { book } = this.#state;
    if (book !== null) this.#set({ book: { ...book, ...how(book) } });
  }

  #set(part: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of [...this.#listeners]) listener();
  }

  /** In the language of the session, or of the last visit where there is none. */
  get words(): Words {
    return wordsIn(this.#state.book?.session.state().frame.settings.language ?? keptSettings().language);
  }

  #troubled(trouble: Trouble): string {
    const { what, todo } = troubleWords(this.words, trouble);
    return `${what}${todo}`;
  }
}

function marksBySheet(marks: readonly MarkRequest[]): ReadonlyMap<string, SheetMarks> {
  const sheets = new Map<string, Map<string, { colour: MarkRequest["colour"]; note: string | null }>>();
  for (const { at, colour, note } of marks) {
    const own =
      sheets.get(at.sheet) ?? new Map<string, { colour: MarkRequest["colour"]; note: string | null }>();
    // The most serious mark comes first and stays.
    if (!own.has(addressOf(at))) own.set(addressOf(at), { colour, note });
    sheets.set(at.sheet, own);
  }
  return sheets;
}
