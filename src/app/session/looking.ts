import { sameRef } from "../../core/grid";
import type { CellRef } from "../../core/grid";
import type { Finding } from "../../core/inspect";
import { headlineOf } from "../view/finding-item";
import { openFindings, visibleFindings } from "../view/visible";
import { wordsIn } from "../words/words-in";
import type { Effect, Model } from "./model";
import { NO_FILTER } from "./model";
import type { Step, Transitions } from "./transition";
import { go, stay } from "./transition";

/** Moving through the findings: the list is the master, the sheet follows. */
export const LOOKING: Transitions<
  | "open"
  | "next"
  | "previous"
  | "back"
  | "show-finding"
  | "show-cells"
  | "cell-selected"
  | "filter-text"
  | "filter-severity"
  | "filter-sheet"
  | "filter-family"
  | "clear-filters"
> = {
  open: (model, { finding }) => {
    const found = findingOf(model, finding);
    return found === null ? stay(model) : opened(model, found);
  },
  next: (model) => move(model, 1),
  previous: (model) => move(model, -1),
  back: (model) => go(model, { open: null, notice: null }),
  "show-finding": (model) => {
    const found = findingOf(model, model.open);
    return found === null ? stay(model) : go(model, {}, showing(model, found));
  },
  "show-cells": (model, { cells }) =>
    cells.length === 0 ? stay(model) : go(model, {}, { do: "show", cells }),
  "cell-selected": (model, { at }) => {
    if (model.phase.is !== "still" || model.preview !== null || model.allocation !== null) return stay(model);
    const current = findingOf(model, model.open);
    // Showing a finding selects its cells, and the host reports that back: the open finding stays.
    if (current !== null && touches(model, current, at)) return stay(model);
    const here = openFindings(model).filter((finding) => leads(model, finding, at));
    return here[0] === undefined ? stay(model) : go(model, { open: here[0].id });
  },
  "filter-text": (model, { text }) => go(model, { filter: { ...model.filter, text } }),
  "filter-severity": (model, { severity, shown }) =>
    go(model, {
      filter: { ...model.filter, severities: { ...model.filter.severities, [severity]: shown } },
    }),
  "filter-sheet": (model, { sheet, chosen }) =>
    go(model, { filter: { ...model.filter, sheets: chosenOf(model.filter.sheets, sheet, chosen) } }),
  "filter-family": (model, { family, chosen }) =>
    go(model, { filter: { ...model.filter, families: chosenOf(model.filter.families, family, chosen) } }),
  "clear-filters": (model) => go(model, { filter: NO_FILTER }),
};

function chosenOf<T>(before: readonly T[], one: T, chosen: boolean): readonly T[] {
  const others = before.filter((other) => other !== one);
  return chosen ? [...others, one] : others;
}

/** A finding of the last check by its id. */
export function findingOf(model: Model, id: string | null): Finding | null {
  return model.checked?.report.findings.find((finding) => finding.id === id) ?? null;
}

function opened(model: Model, finding: Finding): Step {
  return go(model, { open: finding.id, notice: null, allocation: null }, showing(model, finding));
}

/** From nothing open, next is the first and previous the last. */
function move(model: Model, by: 1 | -1): Step {
  const visible = visibleFindings(model, wordsIn(model.settings.language));
  const place = visible.findIndex(({ id }) => id === model.open);
  const from = place < 0 && by < 0 ? visible.length : place;
  const target = visible[from + by];
  return target === undefined ? stay(model) : opened(model, target);
}

/** A selection lives on one sheet: that of the cell the headline names. */
function showing(model: Model, finding: Finding): Effect {
  const { at } = headlineOf(wordsIn(model.settings.language), finding);
  const others = finding.cells.filter((cell) => cell.sheet === at.sheet && !sameRef(cell, at));
  return { do: "show", cells: [at, ...others] };
}

function touches(model: Model, finding: Finding, at: CellRef): boolean {
  return leads(model, finding, at) || finding.cells.some((cell) => sameRef(cell, at));
}

function leads(model: Model, finding: Finding, at: CellRef): boolean {
  return (
    sameRef(finding.cells[0], at) || sameRef(headlineOf(wordsIn(model.settings.language), finding).at, at)
  );
}
