import type { Line } from "../../../app";
import { messagesOf } from "../../../app";
import type { Grid } from "../../../core/grid";
import type { Outcome, Trouble } from "../../../port";
import { ok } from "../../../port";
import type { Asks, Deed, FileAnswered, FileAsked, Gives, NumberedReading } from "./file-messages";
import type { OpenBytes, OpenFile } from "./open-file";

/** Answers a page out of the thread this runs in: opens one file, and does with it what is asked, one thing after the other. */
export function serveFile(line: Line<FileAnswered, FileAsked>, open: OpenBytes): void {
  const desk = new FileDesk(line, open);
  let before: Promise<void> = Promise.resolve();
  line.listen((asked) => {
    if (asked.is === "taken") {
      desk.taken();
      return;
    }
    before = before
      .then(() => desk.answer(asked))
      .catch((mistake: unknown) => line.post({ is: "mistake", call: asked.call, why: String(mistake) }));
  });
  line.post({ is: "ready" });
}

class FileDesk {
  readonly #line: Line<FileAnswered, FileAsked>;
  readonly #open: OpenBytes;
  #file: OpenFile | null = null;
  #onTaken: () => void = () => undefined;
  /** The number of each sheet by its name, and the grid the page has under it. */
  readonly #sent = new Map<string, { readonly number: number; readonly grid: Grid }>();

  constructor(line: Line<FileAnswered, FileAsked>, open: OpenBytes) {
    this.#line = line;
    this.#open = open;
  }

  /** The page has taken in what was sent last. */
  taken(): void {
    this.#onTaken();
  }

  async answer(asked: Exclude<FileAsked, { is: "taken" }>): Promise<void> {
    const { call } = asked;
    if (asked.is === "open") {
      const opened = await this.#open(asked.bytes, asked.name);
      if (opened.ok) this.#file = opened.value;
      this.#line.post({ is: "opened", call, how: opened.ok ? ok(null) : opened });
      return;
    }
    if (this.#file === null) throw new Error("no file was opened");
    if (asked.is === "read")
      this.#line.post({ is: "read", call, reading: await this.#read(this.#file, asked.sheets) });
    else this.#line.post({ is: "done", call, gives: await done(this.#file, asked.deed, asked.with) });
  }

  async #read(file: OpenFile, sheets: readonly string[] | null): Promise<Outcome<NumberedReading, Trouble>> {
    const read = await (sheets === null ? file.read() : file.read(sheets));
    if (!read.ok) return read;
    const numbers: number[] = [];
    for (const grid of read.value.sheets) numbers.push(await this.#send(grid));
    return ok({ ...read.value, sheets: numbers });
  }

  /**
   * The number the page has this very grid under, once it was sent. One slice waits for the other to be taken in: a page
   * works off what has come before it draws or hears a click, and a large sheet that came at once would hold it up.
   */
  async #send(grid: Grid): Promise<number> {
    const sent = this.#sent.get(grid.sheet);
    const number = sent?.number ?? this.#sent.size;
    this.#sent.set(grid.sheet, { number, grid });
    if (sent?.grid === grid) return number;
    for (const message of messagesOf(grid, number)) {
      const taken = new Promise<void>((resolve) => (this.#onTaken = resolve));
      this.#line.post(message);
      await taken;
    }
    return number;
  }
}

/** Every deed with its own arguments, so that the compiler can follow a deed to what it gives. */
type Deeds = { readonly [D in Deed]: (...asks: Asks[D]) => Promise<Gives[D]> };

function done<D extends Deed>(deeds: Deeds, deed: D, asks: Asks[D]): Promise<Gives[D]> {
  return deeds[deed](...asks);
}
