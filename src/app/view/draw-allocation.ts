import type { Amount } from "../../core/number";
import { HUNDRED, readFigure, sumOf, ZERO } from "../../core/number";
import type { AllocationOutline, OutlineRow } from "../allocation/allocation-outline";
import type { Complaint } from "../allocation/complaint";
import { weightShown } from "../allocation/draft-weights";
import type { AllocationState } from "../session/allocation-state";
import type { Model } from "../session/model";
import { busy } from "../session/transition";
import type { Words } from "../words/words";
import { allocationSays } from "./allocation-says";
import type { AllocationPreviewView, AllocationRowView, AllocationView, WeightView } from "./allocation-view";

/** What the tab shows of the work so far. */
export function allocationView(model: Model, state: AllocationState, words: Words): AllocationView {
  const { allocationTab } = words;
  const { draft, outcome, tables, workedOut } = state;
  const [planned, wrong] = outcome?.is === "planned" ? [outcome, null] : [null, outcome];
  const factors = draft?.by === "bases" ? weightViews(state, words) : [];
  const unit = tables.find(({ id }) => id === draft?.target)?.unit ?? "";
  const outdated = workedOut !== draft;
  return {
    words: allocationTab,
    draft,
    targets: tables.map(({ id, sheet, title }) => ({
      id,
      label: title === "" ? sheet : `${sheet} · ${title}`,
    })),
    unit,
    factors,
    weights: factors.length === 0 ? null : weightsMake(factors, words),
    complaint: wrong === null ? null : complaintSays(wrong, words),
    incomplete: wrong !== null && isIncomplete(wrong),
    explained: (model.checked?.report.allocations ?? [])
      .filter(({ table }) => table === draft?.target)
      .map((note) => allocationSays(note, words)),
    preview: planned === null ? null : previewView(planned, words),
    outdated,
    write: writeWords(state, words),
    canWrite:
      planned !== null && !outdated && !busy(model) && (isNewSheet(state) || 0 < planned.edits.length),
  };
}

function isNewSheet({ draft }: AllocationState): boolean {
  return draft?.target === null || draft?.write === "formula-sheet";
}

function writeWords(state: AllocationState, { allocationTab }: Words): string {
  if (isNewSheet(state)) return allocationTab.writeSheet;
  if (state.outcome?.is !== "planned") return allocationTab.write;
  const { edits } = state.outcome;
  return edits.length === 0 ? allocationTab.nothingChanges : allocationTab.writeCells(edits.length);
}

function isIncomplete({ is, field, said }: Complaint): boolean {
  return is === "no-base-range" || (field === "total" && said.figure.trim() === "");
}

/** One sentence; a field is named as the tab names it. */
function complaintSays({ is, said, field }: Complaint, { allocation, allocationTab }: Words): string {
  const { fields } = allocationTab;
  const against =
    field === null ? said.against : field === "weight" ? fields.weight(said.factor) : fields[field];
  return allocation.complaints[is]({ ...said, against });
}

function weightViews(
  { draft, outcome, tables }: AllocationState,
  { allocationTab }: Words,
): readonly WeightView[] {
  if (draft === null) return [];
  const planned = outcome?.is === "planned" ? outcome.factors : null;
  const known = tables.find(({ id }) => id === draft.target)?.factors ?? [];
  const named = planned ?? (0 < known.length ? known : draft.weights.map(() => ({ name: "", weight: null })));
  return named.map((factor, place) => {
    const text = weightShown(draft.weights[place], factor.weight, named.length === 1);
    const name = factor.name === "" ? allocationTab.weightOf(place + 1) : factor.name;
    return { name, text, percent: percentOf(text).toNumber() };
  });
}

function percentOf(text: string): Amount {
  const figure = readFigure(text);
  if (figure === null || figure.value.isNegative()) return ZERO;
  return figure.percent ? figure.value.times(HUNDRED) : figure.value;
}

function weightsMake(factors: readonly WeightView[], { allocationTab }: Words) {
  const sum = sumOf(factors.map(({ text }) => percentOf(text)));
  const full = sum.equals(HUNDRED);
  return { text: allocationTab.weightsMake(`${sum.toSignificantDigits(8).toFixed()}%`, full), full };
}

function previewView(
  { rows, more, sum, batch, formulas, gone }: AllocationOutline,
  words: Words,
): AllocationPreviewView {
  const { allocationTab, phrases } = words;
  return {
    rows: rows.map((row) => rowView(row, words)),
    sum: { ...rowView(sum, words), name: allocationTab.sum },
    batch,
    notes: [
      ...(0 < more ? [allocationTab.more(more)] : []),
      ...(0 < formulas ? [allocationTab.formulasStay(formulas)] : []),
      ...(0 < gone.length ? [allocationTab.gone(phrases.list(gone))] : []),
    ],
  };
}

function rowView(row: OutlineRow, { allocation }: Words): AllocationRowView {
  return {
    ...row,
    falls: row.change.startsWith("−"),
    limited: row.limited === null ? null : allocation.limits[row.limited],
  };
}
