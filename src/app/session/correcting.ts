import type { Correction, CorrectionNote } from "../../core/inspect";
import { correctionOf } from "../../core/inspect";
import { sameRef } from "../../core/grid";
import type { Model } from "./model";
import type { Step, Transitions } from "./transition";
import { go, startReading, stay } from "./transition";

/** What a person says of tables that were recognised otherwise. A check follows, which goes by it. */
export const CORRECTING: Transitions<"correct-table" | "forget-correction"> = {
  "correct-table": (model, { table, said }, now) => {
    const summary = model.checked?.report.tables.find(({ id }) => id === table);
    const grid = model.checked?.grids.find(({ sheet }) => sheet === summary?.sheet);
    if (summary === undefined || grid === undefined) return stay(model);
    const others = without(model, summary.correction);
    const silent = Object.values(said).every((one) => one === null);
    return correct(model, silent ? others : [...others, correctionOf(grid, summary, said)], now);
  },
  "forget-correction": (model, { correction }, now) => correct(model, without(model, correction), now),
};

function correct(model: Model, corrections: readonly Correction[], now: number): Step {
  if (model.phase.is === "writing") return stay(model);
  const notes = { ...model.notes, corrections };
  const { model: reading, effects } = startReading({ ...model, notes, notice: null }, now);
  return go(reading, {}, { do: "keep-notes", notes }, ...effects);
}

function without({ notes }: Model, correction: Correction | null): readonly Correction[] {
  const all = notes.corrections ?? [];
  return correction === null ? all : all.filter((one) => !isAbout(one, correction));
}

function isAbout(one: Correction, { anchor }: Correction): boolean {
  return one.anchor.heads === anchor.heads && sameRef(one.anchor.at, anchor.at);
}

/** A correction whose table has moved is meant for where the table now is: told once, and then no more. */
export function anchoredAnew({ notes, checked }: Model, told: readonly CorrectionNote[]): Model["notes"] {
  const moved = told.filter(({ fate }) => fate === "moved");
  if (moved.length === 0 || checked === null) return notes;
  return {
    ...notes,
    corrections: (notes.corrections ?? []).map((one) => {
      const note = moved.find(({ correction }) => isAbout(one, correction));
      const table = checked.report.tables.find(({ id }) => id === note?.table);
      return table === undefined ? one : { ...one, anchor: table.anchor };
    }),
  };
}
