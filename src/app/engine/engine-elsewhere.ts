import type { Grid } from "../../core/grid";
import type { Relation, Report } from "../../core/inspect";
import { Stopped } from "../../port";
import type { Watch } from "../../port";
import type { AllocationMade } from "../allocation/allocation-desk";
import type { AllocationDraft } from "../allocation/draft";
import type { AllocationQuestion, AllocationWork } from "../allocation/work";
import type { Checked } from "../check";
import type { Asking } from "../mend";
import type { Preview, PreviewLine } from "../session/model";
import { beginThread } from "./begin-thread";
import type { Engine } from "./engine";
import { pageDrawn } from "./page-drawn";
import { unpackAmounts } from "./packed-amounts";
import { unpackRelations } from "./packed-relations";
import { messagesOf } from "./sheets-on-the-way";
import type { Answered, EngineThread, Readiness } from "./thread";

/** What a question is answered by, once all has come. */
type Answer =
  | Exclude<Answered, Readiness | { is: "relations" | "report" | "mistake" }>
  | { readonly is: "report"; readonly report: Report };

/** What waits for an answer. */
interface Call {
  readonly relations: Relation[];
  readonly answer: (answer: Answer) => void;
  readonly fail: (mistake: unknown) => void;
}

/**
 * The engine in a thread of its own, begun when it is first needed: the page stays free while it works, and `stop` ends
 * it in the middle. Where no thread can be had (a policy, an old web view, a file that is not there), `instead` does the
 * work, and nobody needs to know.
 */
export class EngineElsewhere implements Engine {
  readonly #begin: () => EngineThread;
  readonly #instead: Engine;
  #thread: Promise<EngineThread | null> | null = null;
  #running: EngineThread | null = null;
  /** Why threads were ended that something may still be sent to. */
  readonly #ended = new WeakMap<EngineThread, Error>();
  #sent = new Map<Grid, number>();
  #sending: Promise<unknown> = Promise.resolve();
  #numbers = 0;
  #closed = false;
  readonly #calls = new Map<number, Call>();

  constructor(begin: () => EngineThread, instead: Engine) {
    this.#begin = begin;
    this.#instead = instead;
  }

  prepare(): void {
    void this.#ready().then((thread) => {
      if (thread === null) this.#instead.prepare();
    });
  }

  async inspect(grids: readonly Grid[], asking: Asking, watch: Watch): Promise<Report> {
    const answer = await this.#ask(
      "report",
      grids,
      (call, numbers) => ({ is: "inspect", call, grids: numbers, asking }),
      watch.stopped,
    );
    return answer === null ? this.#instead.inspect(grids, asking, watch) : answer.report;
  }

  async plan(purpose: Preview["purpose"], checked: Checked, asking: Asking): Promise<readonly PreviewLine[]> {
    const answer = await this.#ask("lines", checked.grids, (call, grids) => {
      return { is: "plan", call, grids, asking, purpose };
    });
    return answer === null ? this.#instead.plan(purpose, checked, asking) : answer.lines;
  }

  async allocate(
    question: AllocationQuestion,
    grids: readonly Grid[],
    asking: Asking,
  ): Promise<AllocationWork> {
    const answer = await this.#ask("work", grids, (call, numbers) => {
      return { is: "allocate", call, grids: numbers, asking, question };
    });
    return answer === null ? this.#instead.allocate(question, grids, asking) : answer.work;
  }

  async allocationMade(
    draft: AllocationDraft,
    grids: readonly Grid[],
    asking: Asking,
  ): Promise<AllocationMade | null> {
    const answer = await this.#ask("made", grids, (call, numbers) => {
      return { is: "make-allocation", call, grids: numbers, asking, draft };
    });
    if (answer === null) return this.#instead.allocationMade(draft, grids, asking);
    return answer.made === null ? null : unpackAmounts<AllocationMade>(answer.made);
  }

  stop(): void {
    if (0 < this.#calls.size) this.#end(new Stopped());
  }

  close(): void {
    this.#closed = true;
    this.#end(new Stopped());
  }

  /** The thread, once it says that the engine is there; null where it can't be had, which is not tried again. */
  #ready(): Promise<EngineThread | null> {
    this.#thread ??= beginThread(this.#begin, {
      heard: (answer) => this.#take(answer),
      died: (why, thread) => {
        if (this.#running === thread) this.#end(new Error(why));
      },
    }).then((thread) => {
      if (this.#closed) thread?.end();
      else this.#running = thread;
      return thread;
    });
    return this.#thread;
  }

  /** Asks the thread about grids, once it has them, and waits for an answer of that kind; null where there is no thread. */
  async #ask<I extends Answer["is"]>(
    is: I,
    grids: readonly Grid[],
    question: (call: number, grids: readonly number[]) => Parameters<EngineThread["post"]>[0],
    stopped: () => boolean = () => false,
  ): Promise<Extract<Answer, { is: I }> | null> {
    const thread = await this.#ready();
    if (stopped()) throw new Stopped();
    if (thread === null) return null;
    const numbers = await this.#send(thread, grids, stopped);
    const answer = await new Promise<Answer>((answered, fail) => {
      const call = (this.#numbers += 1);
      this.#calls.set(call, { relations: [], answer: answered, fail });
      thread.post(question(call, numbers));
    });
    if (!isA(is, answer)) throw new Error(`bug: an answer to another question: ${answer.is}`);
    return answer;
  }

  #take(answer: Exclude<Answered, Readiness>): void {
    const call = this.#calls.get(answer.call);
    if (call === undefined) return;
    if (answer.is === "relations") {
      for (const relation of unpackRelations(answer.relations)) call.relations.push(relation);
      const thread = this.#running;
      void pageDrawn().then(() => {
        if (this.#running === thread) thread?.post({ is: "go-on", call: answer.call });
      });
      return;
    }
    this.#calls.delete(answer.call);
    if (answer.is === "mistake") call.fail(new Error(answer.why));
    else if (answer.is !== "report") call.answer(answer);
    else call.answer({ is: "report", report: { ...answer.report, relations: call.relations } });
  }

  /** The numbers of the grids, once the thread has them all; one sending after the other. */
  #send(thread: EngineThread, grids: readonly Grid[], stopped: () => boolean): Promise<readonly number[]> {
    const sent = this.#sending.then(() => this.#sendMissing(thread, grids, stopped));
    this.#sending = sent.catch(() => undefined);
    return sent;
  }

  /**
   * Sends the grids that the thread does not have yet, a slice at a time. One that nobody waits for any more is left in the
   * middle and counts as not sent: the thread is not busy with it, and whoever asks next goes on with the same thread.
   */
  async #sendMissing(
    thread: EngineThread,
    grids: readonly Grid[],
    stopped: () => boolean,
  ): Promise<readonly number[]> {
    const known = new Map(this.#sent);
    this.#sent = new Map(
      grids.flatMap((grid) => {
        const number = known.get(grid);
        return number === undefined ? [] : [[grid, number]];
      }),
    );
    thread.post({ is: "keep", grids: [...this.#sent.values()] });
    for (const grid of grids) {
      if (this.#sent.has(grid)) continue;
      const number = ++this.#numbers;
      for (const message of messagesOf(grid, number)) {
        thread.post(message);
        await pageDrawn();
        if (this.#running !== thread) throw this.#ended.get(thread) ?? new Stopped();
        if (stopped()) throw new Stopped();
      }
      this.#sent.set(grid, number);
    }
    return grids.flatMap((grid) => this.#sent.get(grid) ?? []);
  }

  #end(why: Error): void {
    if (this.#running !== null) {
      this.#ended.set(this.#running, why);
      this.#running.end();
    }
    this.#running = null;
    this.#thread = null;
    this.#sent = new Map();
    const waiting = [...this.#calls.values()];
    this.#calls.clear();
    for (const { fail } of waiting) fail(why);
  }
}

function isA<I extends Answer["is"]>(is: I, answer: Answer): answer is Extract<Answer, { is: I }> {
  return answer.is === is;
}
