import type { AllocationQuestion, AllocationWork } from "../allocation/work";
import { selectionText } from "../allocation/selection-text";
import type { AllocationState } from "./allocation-state";
import { NOTHING_ALLOCATED } from "./allocation-state";
import type { Model } from "./model";
import type { Step, Transitions } from "./transition";
import { busy, go, startReading, startWriting, stay } from "./transition";

/** Working out an allocation on the tab 分配, and writing it. */
export const ALLOCATING: Transitions<
  | "open-allocation"
  | "close-allocation"
  | "choose-allocation-table"
  | "edit-allocation"
  | "write-allocation"
  | "insert-empty-allocation"
  | "allocated"
  | "use-selection"
  | "selection-found"
> = {
  "open-allocation": (model, _, now) => {
    const opened: Model = {
      ...model,
      open: null,
      preview: null,
      notice: null,
      allocation: NOTHING_ALLOCATED,
    };
    if (model.checked !== null) return allocateAgain(opened);
    return busy(model) ? go(opened, {}) : startReading(opened, now);
  },
  "close-allocation": (model) => go(model, { allocation: null, notice: null }),
  "choose-allocation-table": (model, { table }) =>
    model.allocation === null
      ? stay(model)
      : ask({ ...model, notice: null }, model.allocation, {
          draft: model.allocation.draft,
          begin: { table },
          write: model.settings.write,
        }),
  "edit-allocation": (model, { change }) => {
    const { allocation } = model;
    if (allocation?.draft == null) return stay(model);
    const draft = { ...allocation.draft, ...change };
    return allocateAgain({ ...model, notice: null, allocation: { ...allocation, draft, agreed: null } });
  },
  "write-allocation": (model, _, now) => writeAllocation(model, now),
  "insert-empty-allocation": (model, _, now) =>
    busy(model) ? stay(model) : startWriting(model, now, { do: "insert-allocation", sheet: "empty" }),
  allocated: (model, { question, work }, now) => {
    const { allocation } = model;
    if (allocation === null || allocation.asked !== question) return stay(model);
    const { next } = allocation;
    const idle = { ...allocation, asked: null, next: null };
    // A check that was stopped took the answer with it.
    if (work === null) return ask(model, idle, next ?? question);
    const answered = { ...idle, tables: work.tables, outcome: work.outcome, workedOut: null };
    if (next !== null) return ask(model, answered, next);
    // A draft that went on unchanged stays the very same, whatever thread it came through.
    const same = question.draft?.target === work.draft.target && question.begin === null;
    const draft = same ? question.draft : work.draft;
    const settled: Model = { ...model, allocation: { ...answered, draft, workedOut: draft, agreed: null } };
    return same && isSame(allocation.agreed, work.outcome) ? writeAllocation(settled, now) : go(settled, {});
  },
  "use-selection": (model, { field }) =>
    model.allocation === null ? stay(model) : go(model, {}, { do: "ask-selection", field }),
  "selection-found": (model, { field, area }, now) => {
    const text = area === null ? null : selectionText(field, area, model.checked?.grids ?? []);
    if (text === null) return go(model, { notice: { is: "no-selection" } });
    return ALLOCATING["edit-allocation"](model, { is: "edit-allocation", change: { [field]: text } }, now);
  },
};

/** Works the draft out over the figures as they now are; where there is none yet, begins with the first table. */
export function allocateAgain(model: Model): Step {
  const { allocation, settings, checked } = model;
  if (allocation === null || checked === null) return stay(model);
  // A table that was chosen a moment ago is still to be begun with.
  const begin = (allocation.next ?? allocation.asked)?.begin ?? null;
  return ask(model, allocation, { draft: allocation.draft, begin, write: settings.write });
}

/** Asks the engine; where it is at work on an earlier question, as soon as that is answered. */
function ask(model: Model, allocation: AllocationState, question: AllocationQuestion): Step {
  if (allocation.asked !== null) return go(model, { allocation: { ...allocation, next: question } });
  return go(model, { allocation: { ...allocation, asked: question } }, { do: "allocate", question });
}

function isSame(agreed: AllocationState["agreed"], outcome: AllocationWork["outcome"]): boolean {
  if (agreed === null || outcome.is !== "planned") return false;
  return JSON.stringify([agreed.rows, agreed.edits]) === JSON.stringify([outcome.rows, outcome.edits]);
}

function writeAllocation(model: Model, now: number): Step {
  const work = model.allocation;
  if (busy(model) || work?.draft == null || work.outcome?.is !== "planned" || work.workedOut !== work.draft)
    return stay(model);
  const { outcome, draft } = work;
  if (work.asked !== null) return go(model, { allocation: { ...work, agreed: outcome } });
  if (draft.write === "formula-sheet" || draft.target === null)
    return startWriting(model, now, { do: "insert-allocation", sheet: draft });
  if (outcome.edits.length === 0) return go(model, { notice: { is: "nothing-to-write" } });
  return startWriting(model, now, { do: "write", edits: outcome.edits, purpose: { is: "allocation" } });
}
