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

/** What waits for an answer. */
interface Call {
  readonly relations: Relation[];
  readonly report: (report: Report) => void;
  readonly lines: (lines: readonly PreviewLine[]) => void;
  readonly work: (work: AllocationWork) => void;
  readonly made: (made: AllocationMade | null) => void;
  readonly fail: (mistake: unknown) => void;
}

/** An answer of another kind than what was asked for never comes. */
const UNASKED: Omit<Call, "relations" | "fail"> = {
  report: () => undefined,
  lines: () => undefined,
  work: () => undefined,
  made: () => undefined,
};

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
    const thread = await this.#ready();
    if (watch.stopped()) throw new Stopped();
    if (thread === null) return this.#instead.inspect(grids, asking, watch);
    const numbers = await this.#send(thread, grids, watch.stopped);
    return new Promise((report, fail) => {
      const call = this.#wait({ report, fail });
      thread.post({ is: "inspect", call, grids: numbers, asking });
    });
  }

  async plan(purpose: Preview["purpose"], checked: Checked, asking: Asking): Promise<readonly PreviewLine[]> {
    const thread = await this.#ready();
    if (thread === null) return this.#instead.plan(purpose, checked, asking);
    const numbers = await this.#send(thread, checked.grids, () => false);
    return new Promise((lines, fail) => {
      const call = this.#wait({ lines, fail });
      thread.post({ is: "plan", call, grids: numbers, asking, purpose });
    });
  }

  async allocate(
    question: AllocationQuestion,
    grids: readonly Grid[],
    asking: Asking,
  ): Promise<AllocationWork> {
    const thread = await this.#ready();
    if (thread === null) return this.#instead.allocate(question, grids, asking);
    const numbers = await this.#send(thread, grids, () => false);
    return new Promise((work, fail) => {
      const call = this.#wait({ work, fail });
      thread.post({ is: "allocate", call, grids: numbers, asking, question });
    });
  }

  async allocationMade(
    draft: AllocationDraft,
    grids: readonly Grid[],
    asking: Asking,
  ): Promise<AllocationMade | null> {
    const thread = await this.#ready();
    if (thread === null) return this.#instead.allocationMade(draft, grids, asking);
    const numbers = await this.#send(thread, grids, () => false);
    return new Promise((made, fail) => {
      const call = this.#wait({ made, fail });
      thread.post({ is: "make-allocation", call, grids: numbers, asking, draft });
    });
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

  #wait(asked: Partial<Call> & Pick<Call, "fail">): number {
    this.#numbers += 1;
    this.#calls.set(this.#numbers, { ...UNASKED, ...asked, relations: [] });
    return this.#numbers;
  }

  #take(answer: Exclude<Answered, Readiness>): void {
    const call = this.#calls.get(answer.call);
    if (call === undefined) return;
    if (answer.is === "relations") {
      for (const relation of unpackRelations(answer.relations)) call.relations.push(relation);
      return;
    }
    this.#calls.delete(answer.call);
    if (answer.is === "report") call.report({ ...answer.report, relations: call.relations });
    else if (answer.is === "lines") call.lines(answer.lines);
    else if (answer.is === "work") call.work(answer.work);
    else if (answer.is === "made")
      call.made(answer.made === null ? null : unpackAmounts<AllocationMade>(answer.made));
    else call.fail(new Error(answer.why));
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
