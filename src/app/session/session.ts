import type { WorkbookPort } from "../../port";
import type { Engine } from "../engine/engine";
import { EngineElsewhere } from "../engine/engine-elsewhere";
import { engineHere } from "../engine/engine-here";
import type { EngineThread } from "../engine/thread";
import type { Inspector } from "../mend";
import type { Mishap } from "../mishap";
import type { PageShown } from "../page-shown";
import type { ReportPage } from "../report-page";
import type { Settings } from "../settings";
import { DEFAULT_SETTINGS } from "../settings";
import type { PaneState } from "../state";
import { draw } from "../view/draw";
import type { SessionEvent } from "./event";
import type { Intent } from "./intent";
import { EngineNotFetched } from "./load-engine";
import type { Effect } from "./model";
import { newModel } from "./model";
import type { Means } from "./perform";
import { perform } from "./perform";
import { step } from "./step";
import type { Store } from "./store";
import { memoryStore } from "./store";

/** A person's work on one workbook: what the pane shows, and the one way to act on it. */
export interface Session {
  /** The same object until something changes. */
  state(): PaneState;
  /** Calls the listener after every change; the answer ends that. */
  subscribe(listener: () => void): () => void;
  /** Never throws and never waits; what follows shows in the state. */
  dispatch(intent: Intent): void;
  /** Has the engine fetched while nothing else is to be done, so that the first check need not wait for it. */
  prepare(): void;
  /** Resolves when nothing is under way any more: for the ribbon, which must say when its command is done, and for tests. */
  settled(): Promise<void>;
  /** Lets go of the engine: the work on this workbook is over. */
  close(): void;
}

/** What a session may be told; whatever is absent has a sensible stand-in. */
export interface SessionOptions {
  readonly settings?: Settings;
  readonly store?: Store;
  /** A stand-in for the engine, in this page. */
  readonly inspect?: Inspector;
  /** Shows the report as a page; without it the report is a sheet. */
  readonly showPage?: (page: ReportPage) => Promise<PageShown>;
  /** Begins a thread that serves the engine; without it, or where none can be had, the engine works in this page. */
  readonly thread?: () => EngineThread;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Called with what a mistake of ours threw; the session goes on with what it had. */
  readonly onBug?: (mistake: unknown) => void;
}

/** Begins the work on a workbook. Nothing is read before the intent `check`. */
export function createSession(port: WorkbookPort, options: SessionOptions = {}): Session {
  const engine = engineOf(options);
  const means: Means = {
    port,
    store: options.store ?? memoryStore(),
    showPage: options.showPage ?? (() => Promise.resolve("refused")),
    engine,
    now: options.now ?? Date.now,
    watch: (run) => ({
      stopped: () => model.run !== run,
      told: (done, of) => take({ is: "progressed", run, progress: { done, of } }),
    }),
  };
  const listeners = new Set<() => void>();
  const underWay = new Set<Promise<void>>();
  let model = newModel(options.settings ?? DEFAULT_SETTINGS);
  let drawn = draw(model);

  const take = (event: SessionEvent): void => {
    const next = step(model, event, means.now());
    if (next.model !== model) {
      model = next.model;
      drawn = draw(model);
      for (const listener of [...listeners]) listener();
    }
    next.effects.forEach(begin);
  };
  const begin = (effect: Effect): void => {
    const work = perform(effect, model, means)
      .then((happenings) => happenings.forEach(take))
      .catch((mistake: unknown) => {
        const lacking = mistake instanceof EngineNotFetched;
        const trouble: Mishap = lacking
          ? { is: "engine-not-fetched" }
          : { is: "our-mistake", message: messageOf(mistake) };
        take({ is: "failed", trouble, stopped: effect });
        if (!lacking) options.onBug?.(mistake);
      })
      .finally(() => underWay.delete(work));
    underWay.add(work);
  };

  return {
    state: () => drawn,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: take,
    prepare: () => engine.prepare(),
    settled: async () => {
      while (0 < underWay.size) await Promise.all(underWay);
    },
    close: () => engine.close(),
  };
}

function engineOf({ inspect, thread }: SessionOptions): Engine {
  const here = engineHere(inspect);
  return thread === undefined ? here : new EngineElsewhere(thread, here);
}

function messageOf(mistake: unknown): string {
  return mistake instanceof Error ? mistake.message : String(mistake);
}
