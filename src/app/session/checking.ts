import { allocateAgain } from "./allocating";
import { anchoredAnew } from "./correcting";
import type { Report } from "../../core/inspect";
import type { Seen } from "../standing";
import { seenIn } from "../standing";
import { marksOf } from "./marks-of";
import { shownFor } from "./shown-for";
import type { Effect, Model } from "./model";
import { remedyFor } from "./remedy";
import type { Step, Transitions } from "./transition";
import { busy, go, startReading, startWriting, stay } from "./transition";

/** Reading, checking, and what can go wrong on the way. */
export const CHECKING: Transitions<
  | "check"
  | "cancel"
  | "progressed"
  | "checked"
  | "notes-found"
  | "workbook-changed"
  | "failed"
  | "retry"
  | "dismiss"
> = {
  check: (model, _, now) =>
    busy(model) ? stay(model) : startReading({ ...model, notice: null, occasion: "asked" }, now),
  // A request that Excel is answering cannot be called back; counting on makes sure that it is the last one.
  cancel: (model) =>
    model.phase.is === "reading"
      ? go(model, { phase: { is: "still" }, run: model.run + 1 }, { do: "stop" })
      : stay(model),
  progressed: (model, { run, progress }) =>
    run === model.run && model.phase.is === "reading"
      ? go(model, { phase: { ...model.phase, progress } })
      : stay(model),
  checked: (model, { run, checked }) => {
    if (run !== model.run || model.phase.is !== "reading") return stay(model);
    const notice = model.notice ?? { is: "checked" };
    const next = shownFor({
      ...model,
      phase: { is: "still" },
      found: checked,
      stale: false,
      notice,
      earlier: heldAgainst(model, checked.report),
      occasion: "change",
    });
    const { model: allocating, effects } = allocateAgain(next);
    return go(
      allocating,
      { notes: anchoredAnew(next, checked.report.corrections) },
      ...(model.marks ? [markQuietly(next)] : []),
      ...effects,
    );
  },
  // What the person said meanwhile is newer than what was kept.
  "notes-found": (model, { notes }) =>
    go(model, {
      notes: {
        explanations: { ...notes.explanations, ...model.notes.explanations },
        ignored: [...new Set([...notes.ignored, ...model.notes.ignored])],
        ...(notes.seen === undefined && model.notes.seen === undefined
          ? {}
          : { seen: { ...notes.seen, ...model.notes.seen } }),
        ...(notes.corrections === undefined ? {} : { corrections: notes.corrections }),
      },
    }),
  "workbook-changed": (model, _, now) => {
    // While we write, the change is our own, and a check follows anyway.
    if (model.checked === null || model.phase.is === "writing") return stay(model);
    const changed: Model = { ...model, stale: true };
    return model.phase.is === "reading" || model.settings.autoRecheck
      ? startReading(changed, now)
      : go(changed, {});
  },
  failed: (model, { trouble, stopped }) => {
    if (stopped.do === "read" && stopped.run !== model.run) return stay(model);
    const { allocation } = model;
    return go(model, {
      phase: { is: "trouble", trouble, stopped },
      preview: null,
      notice: null,
      // Nothing is under way any more, so that whatever is typed next is asked.
      ...(stopped.do === "allocate" && allocation !== null
        ? { allocation: { ...allocation, asked: null, next: null } }
        : {}),
    });
  },
  retry: (model, _, now) => {
    if (model.phase.is !== "trouble") return stay(model);
    const { trouble, stopped } = model.phase;
    const still: Model = { ...model, phase: { is: "still" } };
    if (remedyFor(trouble) === "check" || stopped.do === "read") return startReading(still, now);
    return again(still, stopped, now);
  },
  dismiss: (model) =>
    go(model, { notice: null, phase: model.phase.is === "trouble" ? { is: "still" } : model.phase }),
};

/**
 * What a check is held against: what was shown when the person last asked for one, so that all they have mended since
 * counts. What an undo brings back was there before.
 */
function heldAgainst({ checked, notes, earlier, occasion }: Model, report: Report): Seen | null {
  if (checked === null) return notes.seen ?? null;
  const before = occasion === "asked" ? null : earlier;
  const shown = before ?? seenIn(checked.report);
  return occasion === "undo" ? { ...shown, ...seenIn(report) } : shown;
}

/** Marks after a check that nobody asked to mark: without a word about it. */
function markQuietly(model: Model): Effect {
  return { do: "mark", marks: marksOf(model), quiet: true };
}

function again(model: Model, effect: Effect, now: number): Step {
  switch (effect.do) {
    case "read":
      return startReading(model, now);
    case "write":
    case "mark":
    case "clear-marks":
    case "write-report":
    case "insert-allocation":
    case "take-back":
      return startWriting(model, now, effect);
    case "allocate":
      return allocateAgain(model);
    case "plan":
    case "stop":
    case "show":
    case "ask-selection":
    case "show-report":
    case "keep-journal":
    case "keep-notes":
    case "keep-settings":
      return go(model, {}, effect);
  }
}
