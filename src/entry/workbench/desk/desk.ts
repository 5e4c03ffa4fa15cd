import type { EngineThread, Mishap, Session, Words } from "../../../app";
import { cautionsOf, createSession, troubleWords, wordsIn } from "../../../app";
import type { CellRef, Edit, SheetArea } from "../../../core/grid";
import { addressOf, cellRef } from "../../../core/grid";
import type { MarkRequest, Outcome, Receipt } from "../../../port";
import { failed } from "../../../port";
import type { OpenBytes, OpenFile } from "../file/open-file";
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
  #file: OpenFile | null = null;
  #pictures: Pictures | null = null;
  /** How often a file was asked for: the latest wins, whichever is read first. */
  #asked = 0;
  /** What was typed into the sheet, latest last, with the way back. */
  #typed: { readonly at: number; readonly receipt: Receipt }[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #open: OpenBytes;
  readonly #thread: () => EngineThread;

  /** `open` opens files, `thread` begins a thread for the engine. */
  constructor(open: OpenBytes, thread: () => EngineThread) {
    this.#open = open;
    this.#thread = thread;
  }

  readonly state = (): DeskState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens what a promise brings in place of what lies on the desk; what can't be opened is told and leaves that alone. */
  async openFrom(bytes: Promise<Uint8Array | null>, name: string): Promise<void> {
    const asked = (this.#asked += 1);
    this.#set({ opening: true });
    const brought = await bytes;
    if (brought === null) this.#set({ message: this.words.workbench.notFetched });
    else {
      const file = await this.#done(this.#open(brought, name));
      if (file !== null) await this.#lay(file, name, asked);
    }
    if (asked === this.#asked) this.#set({ opening: false });
  }

  /** Lays an open file on the desk, unless another one was asked for meanwhile. */
  async #lay(file: OpenFile, name: string, asked: number): Promise<void> {
    const drawing = new Pictures(file);
    const pictures = await this.#done(drawing.all());
    if (pictures === null || asked !== this.#asked) {
      file.close();
      return;
    }
    this.#file?.close();
    this.#state.book?.session.close();
    this.#file = file;
    this.#pictures = drawing;
    this.#typed = [];
    const first = pictures.find(({ active }) => active) ?? pictures[0];
    this.#set({
      book: {
        key: asked,
        name,
        pictures: pictures.map(({ picture }) => picture),
        active: first?.picture.sheet ?? "",
        selections: new Map(),
        marks: new Map(),
        changed: false,
        session: this.#sessionOver(file),
      },
      message: null,
    });
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
    const picture = book?.pictures.find(({ sheet }) => sheet === book.active);
    if (book === null || picture === undefined) return;
    if (/^=./.test(text)) {
      this.#set({ message: this.words.workbench.noFormulas });
      return;
    }
    const cell = picture.cell(row, column);
    const edit = {
      at: cellRef(book.active, row, column),
      was: cell.text,
      becomes: text,
      value: typedValue(text, cell),
    };
    const receipt = await this.#write([edit]);
    if (receipt === null) return;
    this.#typed.push({ at: Date.now(), receipt });
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
    await this.#write(typed.receipt.inverse);
    await this.#redraw();
    book.session.dispatch({ is: "workbook-changed" });
  }

  /**
   * The workbook's bytes as it now stands, with a message that says what the copy no longer keeps: a signature, results of
   * formulas. Null with a message where it can't be saved.
   */
  async save(): Promise<Uint8Array | null> {
    const { book } = this.#state;
    const file = this.#file;
    if (book === null || file === null) return null;
    const saved = await this.#done(file.save());
    if (saved === null || this.#file !== file) return null;
    this.#change(() => ({ changed: false }));
    const cautions = cautionsOf(saved, book.name, this.words);
    this.#set({ message: cautions.length === 0 ? null : cautions.join("\n") });
    return saved.bytes;
  }

  dismiss(): void {
    this.#set({ message: null });
  }

  #sessionOver(file: OpenFile): Session {
    const port = deskPort(file, {
      onWritten: () => void this.#redraw(),
      onReported: () => {
        this.#pictures?.lookAgain();
        void this.#redraw();
      },
      onKept: () => this.#change(() => ({ changed: true })),
      onMarked: (marks) => this.#change(() => ({ marks: marksBySheet(marks) })),
      onShow: (cells) => this.#show(cells),
      selection: () => this.#selected(),
    });
    return createSession(port, {
      settings: keptSettings(),
      store: browserStore(port),
      showPage,
      thread: this.#thread,
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

  #selected(): SheetArea | null {
    const { book } = this.#state;
    const area = book?.selections.get(book.active)?.areas[0];
    return book === null || area === undefined ? null : { sheet: book.active, area };
  }

  async #redraw(): Promise<void> {
    const { book } = this.#state;
    const drawn = this.#pictures === null ? null : await this.#done(this.#pictures.all());
    // Another workbook may have come meanwhile.
    if (drawn === null || book === null || this.#state.book?.key !== book.key) return;
    const pictures = drawn.map(({ picture }) => picture);
    this.#change(({ active }) => {
      const stands = pictures.some(({ sheet }) => sheet === active);
      return { pictures, active: stands ? active : (pictures.at(-1)?.sheet ?? ""), changed: true };
    });
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

  /** The receipt of what was written here, or null with a message. */
  async #write(edits: readonly Edit[]): Promise<Receipt | null> {
    return this.#file === null ? null : this.#done(this.#file.write(edits));
  }

  /** What work gives; null with a message where it met a trouble, or the thread it is done in has died. */
  async #done<T>(work: Promise<Outcome<T, Mishap>>): Promise<T | null> {
    const outcome = await work.catch((mistake: unknown) => {
      const message = mistake instanceof Error ? mistake.message : String(mistake);
      return failed({ is: "our-mistake", message } as const);
    });
    if (outcome.ok) return outcome.value;
    this.#set({ message: this.#troubled(outcome.trouble) });
    return null;
  }

  #troubled(trouble: Mishap): string {
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
