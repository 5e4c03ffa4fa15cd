import type { SessionEvent } from "./event";
import type { Effect, Model } from "./model";

/** Where an event leads, and what is to be done in the world. */
export interface Step {
  readonly model: Model;
  readonly effects: readonly Effect[];
}

/** What one kind of event does to the model; `now` in milliseconds since 1970. */
export type Transition<K extends SessionEvent["is"]> = (
  model: Model,
  event: Extract<SessionEvent, { is: K }>,
  now: number,
) => Step;

/** A table of transitions for some kinds of events. */
export type Transitions<K extends SessionEvent["is"]> = { readonly [T in K]: Transition<T> };

export function stay(model: Model): Step {
  return { model, effects: [] };
}

export function go(model: Model, change: Partial<Model>, ...effects: readonly Effect[]): Step {
  return { model: { ...model, ...change }, effects };
}

/** Whether cells are being read or written, so that nothing else may begin. */
export function busy(model: Model): boolean {
  return model.phase.is === "reading" || model.phase.is === "writing";
}

/** Begins a reading; whatever an earlier reading brings is dropped. */
export function startReading(model: Model, now: number): Step {
  const run = model.run + 1;
  const phase: Model["phase"] = { is: "reading", since: now, progress: null };
  const before: readonly Effect[] = model.phase.is === "reading" ? [{ do: "stop" }] : [];
  return go(model, { phase, run, preview: null }, ...before, { do: "read", run });
}

/** Begins the reading that follows a change of ours; if it is dropped, the report is as out of date as after anybody's. */
export function startReadingAgain(model: Model, now: number, notice: Model["notice"]): Step {
  return startReading({ ...model, stale: true, notice }, now);
}

/** Begins an effect that changes the workbook. A check that is under way would tell of what no longer is: it is ended. */
export function startWriting(model: Model, now: number, effect: Effect): Step {
  const phase: Model["phase"] = { is: "writing", since: now };
  if (model.phase.is !== "reading") return go(model, { phase, notice: null }, effect);
  return go(model, { phase, notice: null, run: model.run + 1 }, { do: "stop" }, effect);
}
