import type { Amount } from "../../core/number";
import { HUNDRED, printAmount, readFigure, sumOf, ZERO } from "../../core/number";
import { allocationSays } from "./allocation-says";
import { weightShown } from "../allocation/draft-weights";
import type { PlannedAllocation } from "../allocation/plan-allocation";
import type { AllocationWork } from "../allocation/work";
import type { Model } from "../session/model";
import { busy } from "../session/transition";
import type { Words } from "../words/words";
import type { AllocationPreviewView, AllocationRowView, AllocationView, WeightView } from "./allocation-view";

/** Rows shown at most: a pane is no sheet, and all of them are written anyway. */
const MOST_ROWS = 300;

/** What the tab shows of the work so far. */
export function allocationView(model: Model, work: AllocationWork, words: Words): AllocationView {
  const { allocationTab, allocation } = words;
  const { draft, outcome, tables } = work;
  const planned = outcome?.is === "planned" ? outcome : null;
  const factors = draft?.by === "bases" ? weightViews(work, words) : [];
  return {
    words: allocationTab,
    draft,
    targets: tables.map(({ id, sheet, title }) => ({
      id,
      label: title === "" ? sheet : `${sheet} · ${title}`,
    })),
    factors,
    weights: factors.length === 0 ? null : weightsMake(factors, words),
    complaint:
      outcome === null || outcome.is === "planned" ? null : allocation.complaints[outcome.is](outcome.said),
    explained: (model.checked?.report.allocations ?? [])
      .filter(({ table }) => table === draft?.target)
      .map((note) => allocationSays(note, words)),
    preview: planned === null ? null : previewView(planned, words),
    write: writeWords(work, words),
    canWrite: planned !== null && !busy(model) && (isNewSheet(work) || 0 < planned.edits.length),
  };
}

function isNewSheet({ draft }: AllocationWork): boolean {
  return draft?.target === null || draft?.write === "formula-sheet";
}

function writeWords(work: AllocationWork, { allocationTab }: Words): string {
  if (isNewSheet(work)) return allocationTab.writeSheet;
  if (work.outcome?.is !== "planned") return allocationTab.write;
  const { edits } = work.outcome;
  return edits.length === 0 ? allocationTab.nothingChanges : allocationTab.writeCells(edits.length);
}

function weightViews(
  { draft, outcome, tables }: AllocationWork,
  { allocationTab }: Words,
): readonly WeightView[] {
  if (draft === null) return [];
  const planned = outcome?.is === "planned" ? outcome.request.factors : null;
  const known = tables.find(({ id }) => id === draft.target)?.factors ?? [];
  const named = planned ?? (0 < known.length ? known : draft.weights.map(() => ({ name: "", weight: null })));
  return named.map((factor, place) => {
    const text = weightShown(draft.weights[place], factor, named.length === 1);
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

function previewView(planned: PlannedAllocation, words: Words): AllocationPreviewView {
  const { preview, batch, formulas } = planned;
  const { allocationTab, phrases } = words;
  const { decimals, units, total, presentTotal } = preview;
  const largest = units.reduce(
    (most, unit) => Math.max(most, unit.total.toNumber(), unit.present?.toNumber() ?? 0),
    0,
  );
  const batches = new Map((batch?.units ?? []).map(({ name, now }) => [name, now]));
  const bar = (value: Amount): number => (largest === 0 ? 0 : Math.max(0, value.toNumber()) / largest);
  const rows = units.slice(0, MOST_ROWS).map((unit): AllocationRowView => {
    const change = batch === null ? unit.change : (batches.get(unit.name) ?? null);
    return {
      name: unit.name,
      share: shareOf(unit.total, total),
      amount: printAmount(unit.total, decimals),
      ...changeView(change, decimals),
      limited: unit.limited === null ? null : words.allocation.limits[unit.limited],
      before: unit.present === null ? null : bar(unit.present),
      after: bar(unit.total),
    };
  });
  const change = batch === null ? (presentTotal === null ? null : total.minus(presentTotal)) : batch.total;
  return {
    rows,
    sum: {
      name: allocationTab.sum,
      share: "100%",
      amount: printAmount(total, decimals),
      ...changeView(change, decimals),
      limited: null,
      before: null,
      after: 0,
    },
    batch: batch !== null,
    notes: [
      ...(MOST_ROWS < units.length ? [allocationTab.more(units.length - MOST_ROWS)] : []),
      ...(0 < formulas.length ? [allocationTab.formulasStay(formulas.length)] : []),
      ...(0 < (batch?.gone.length ?? 0) ? [allocationTab.gone(phrases.list(batch?.gone ?? []))] : []),
    ],
  };
}

function shareOf(part: Amount, whole: Amount): string {
  return whole.isZero() ? "" : `${printAmount(part.div(whole).times(HUNDRED), 2)}%`;
}

function changeView(change: Amount | null, decimals: number): Pick<AllocationRowView, "change" | "falls"> {
  if (change === null) return { change: "", falls: false };
  const falls = change.isNegative() && !change.isZero();
  const sign = falls ? "−" : change.isZero() ? "" : "+";
  return { change: `${sign}${printAmount(change.abs(), decimals)}`, falls };
}
