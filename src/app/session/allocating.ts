import type { AllocationWork } from "../allocation/work";
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
> = {
  "open-allocation": (model, _, now) => {
    const opened: Model = { ...model, open: null, preview: null, notice: null, allocation: NOT_READ };
    if (model.checked !== null) return allocateAgain(opened);
    return busy(model) ? go(opened, {}) : startReading(opened, now);
  },
  "close-allocation": (model) => go(model, { allocation: null, notice: null }),
  "choose-allocation-table": (model, { table }) =>
    model.allocation === null
      ? stay(model)
      : go({ ...model, notice: null }, {}, { do: "allocate", begin: { table } }),
  "edit-allocation": (model, { change }) => {
    const { allocation } = model;
    if (allocation?.draft == null) return stay(model);
    const draft = { ...allocation.draft, ...change };
    return allocateAgain({ ...model, notice: null, allocation: { ...allocation, draft } });
  },
  "write-allocation": (model, _, now) => writeAllocation(model, now),
  "insert-empty-allocation": (model, _, now) =>
    busy(model) ? stay(model) : startWriting(model, now, { do: "insert-allocation", sheet: "empty" }),
  // What was worked out for an earlier draft is of no use any more.
  allocated: (model, { begun, work }) =>
    model.allocation === null || model.allocation.draft !== begun
      ? stay(model)
      : go(model, { allocation: work }),
};

const NOT_READ: AllocationWork = { tables: [], draft: null, outcome: null };

/** Works the draft out over the figures as they now are; where there is none yet, begins with the first table. */
export function allocateAgain(model: Model): Step {
  return model.allocation === null || model.checked === null
    ? stay(model)
    : go(model, {}, { do: "allocate", begin: null });
}

function writeAllocation(model: Model, now: number): Step {
  const work = model.allocation;
  if (busy(model) || work?.outcome?.is !== "planned" || work.outcome.draft !== work.draft) return stay(model);
  const { outcome, draft } = work;
  if (draft.write === "formulas" || draft.target === null)
    return startWriting(model, now, { do: "insert-allocation", sheet: draft.write });
  if (outcome.edits.length === 0) return go(model, { notice: { is: "nothing-to-write" } });
  return startWriting(model, now, { do: "write", edits: outcome.edits, purpose: { is: "allocation" } });
}
