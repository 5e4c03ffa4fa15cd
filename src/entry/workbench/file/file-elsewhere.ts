import type { Readiness } from "../../../app";
import { ArrivedSheets } from "../../../app";
import type { Outcome, Trouble, WorkbookReading } from "../../../port";
import { ok } from "../../../port";
import type {
  Asks,
  Deed,
  FileAnswered,
  FileAsked,
  FileThread,
  Gives,
  NumberedReading,
} from "./file-messages";
import type { OpenFile } from "./open-file";

type Answer = Exclude<FileAnswered, Readiness>;
/** A question without the number under which it will be answered. */
type Unnumbered<Q> = Q extends { readonly call: number } ? Omit<Q, "call"> : never;

/** A file that lies open in another thread. Sheets come over once and again only when they have changed. */
export class FileElsewhere implements OpenFile {
  #thread: FileThread | null = null;
  #gone: Error | null = null;
  readonly #arrived = new ArrivedSheets();
  #calls = 0;
  readonly #waiting = new Map<
    number,
    { readonly answer: (answer: Answer) => void; readonly fail: (why: Error) => void }
  >();

  /** For `beginThread`. */
  readonly heard = (answer: Answer): void => {
    if (answer.is === "sheet" || answer.is === "rows") {
      this.#arrived.take(answer);
      // The page has its turn first.
      setTimeout(() => this.#thread?.post({ is: "taken" }), 0);
    } else {
      const waiting = this.#waiting.get(answer.call);
      this.#waiting.delete(answer.call);
      if (answer.is === "mistake") waiting?.fail(new Error(answer.why));
      else waiting?.answer(answer);
    }
  };

  /** For `beginThread`: nothing that was asked will be answered any more. */
  readonly died = (why: string): void => this.#end(new Error(why));

  /** To be called first, with the thread that `heard` and `died` listen to. */
  async open(thread: FileThread, bytes: Uint8Array, name: string): Promise<Outcome<null, Trouble>> {
    this.#thread = thread;
    const answer = await this.#ask({ is: "open", bytes, name });
    return answer.is === "opened" ? answer.how : unexpected(answer);
  }

  async read(sheets?: readonly string[]): Promise<Outcome<WorkbookReading, Trouble>> {
    const answer = await this.#ask({ is: "read", sheets: sheets ?? null });
    if (answer.is !== "read") return unexpected(answer);
    const { reading } = answer;
    return reading.ok ? ok(this.#withSheets(reading.value)) : reading;
  }

  write = this.#deed("write");
  mark = this.#deed("mark");
  clearMarks = this.#deed("clearMarks");
  show = this.#deed("show");
  writeReport = this.#deed("writeReport");
  insertSheet = this.#deed("insertSheet");
  removeSheet = this.#deed("removeSheet");
  selection = this.#deed("selection");
  keptText = this.#deed("keptText");
  keepText = this.#deed("keepText");
  appearance = this.#deed("appearance");
  save = this.#deed("save");

  close(): void {
    this.#end(new Error("the file was closed"));
  }

  #withSheets(reading: NumberedReading): WorkbookReading {
    return { ...reading, sheets: reading.sheets.map((number) => this.#arrived.grid(number)) };
  }

  #deed<D extends Deed>(deed: D): (...asks: Asks[D]) => Promise<Gives[D]> {
    return async (...asks) => {
      // The compiler loses sight of which arguments belong to which deed where both are still open.
      const answer = await this.#ask({ is: "do", deed, with: asks } as Unnumbered<FileAsked>);
      // The thread answers a deed with what that deed gives.
      return answer.is === "done" ? (answer.gives as Gives[D]) : unexpected(answer);
    };
  }

  #ask(question: Unnumbered<FileAsked>): Promise<Answer> {
    const call = (this.#calls += 1);
    return new Promise((answer, fail) => {
      if (this.#gone !== null) {
        fail(this.#gone);
        return;
      }
      this.#waiting.set(call, { answer, fail });
      this.#thread?.post({ ...question, call });
    });
  }

  #end(why: Error): void {
    this.#gone = why;
    this.#thread?.end();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { fail } of waiting) fail(why);
  }
}

function unexpected(answer: Answer): never {
  throw new Error(`an answer to another question: ${answer.is}`);
}
