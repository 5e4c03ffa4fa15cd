import type {
  Allocation,
  AllocationPlaces,
  AllocationPreview,
  AllocationRequest,
  Batch,
  Limits,
  UnitAmount,
} from "../../core/allocate";
import { allocate, allocationEdits, previewOf, thisBatch, unitPlaces } from "../../core/allocate";
import type { CellRef, Edit, Grid } from "../../core/grid";
import { cellIn, figureOf, qualified } from "../../core/grid";
import type { AllocationTable } from "../../core/inspect";
import type { Amount } from "../../core/number";
import { sumOf, ZERO } from "../../core/number";
import { amountTyped, capTyped, decimalsOf } from "./allocation-call";
import { namedComplaint } from "./base-complaint";
import type { Complaint } from "./complaint";
import { complaint } from "./complaint";
import type { AllocationDraft } from "./draft";
import type { DraftBases } from "./draft-bases";
import { basesOf } from "./draft-bases";
import { draftWeights } from "./draft-weights";
import { earlierIn } from "./earlier-amounts";
import { formulaObstacle } from "./formula-obstacle";
import type { FormulaOf } from "./formulas-in-place";
import { formulasInPlace } from "./formulas-in-place";

/** What a draft comes to, before anything is written. */
export interface PlannedAllocation {
  readonly is: "planned";
  readonly request: AllocationRequest;
  readonly allocation: Allocation;
  readonly preview: AllocationPreview;
  /** This batch, where it was said what was allocated before. */
  readonly batch: Batch | null;
  /** What changes in the target table; empty where there is none. */
  readonly edits: readonly Edit[];
  /** Formulas of the target that stay as they are. */
  readonly formulas: readonly CellRef[];
}

/** Allocates as a draft says, over the workbook as it was read. */
export function planAllocation(
  draft: AllocationDraft,
  table: AllocationTable | null,
  grids: readonly Grid[],
): PlannedAllocation | Complaint {
  const bases = basesOf(draft, table, grids);
  if ("is" in bases) return bases;
  const places = table === null ? null : placesIn(table, bases);
  if (places !== null && "is" in places) return places;
  const before = draft.before.trim() === "" ? [] : earlierIn(draft.before, grids);
  if ("is" in before) return before;
  const request = requestOf(draft, bases, before);
  if ("is" in request) return request;
  const formulas = draft.write === "values" ? null : formulasFor(draft, request, bases, places, grids);
  if (formulas !== null && "is" in formulas) return formulas;
  const answer = allocate(request);
  if (answer.is === "impossible")
    return namedComplaint(answer.because, {
      unitName: (unit) => bases.units[unit]?.name ?? "",
      factorName: (factor) => bases.factors[factor]?.name ?? "",
      at: (unit, factor) => bases.at(unit ?? 0, factor ?? 0),
      decimals: request.rule.decimals,
    });
  const { allocation } = answer;
  return {
    is: "planned",
    request,
    allocation,
    preview: previewOf(allocation, presentOf(places, grids, bases.units.length)),
    batch: before.length === 0 ? null : thisBatch(dueIn(allocation), before),
    ...(places === null
      ? { edits: [], formulas: [] }
      : allocationEdits(allocation, places, grids, formulas ?? undefined)),
  };
}

function dueIn({ units }: Allocation): readonly UnitAmount[] {
  return units.map(({ name, total }) => ({ name, amount: total }));
}

function requestOf(
  draft: AllocationDraft,
  bases: DraftBases,
  before: readonly UnitAmount[],
): AllocationRequest | Complaint {
  const decimals = decimalsOf(draft.decimals.trim());
  if (typeof decimals !== "number") return decimals;
  const total = amountTyped("total", draft.total);
  if ("is" in total) return total;
  const weighed = draft.by === "present" ? presentWeights(bases) : draftWeights(draft.weights, bases.factors);
  if ("is" in weighed) return weighed;
  const limits = limitsOf(draft, before);
  if ("is" in limits) return limits;
  const had = unitPlaces(
    bases.units.map(({ name }) => name),
    before.map(({ name }) => name),
  );
  const [factor, ...factors] = bases.factors.map(({ name }, place) => ({
    name,
    weight: weighed.weights[place] ?? ZERO,
  }));
  const [unit, ...units] = bases.units.map((one, place) => ({
    ...one,
    lastTime: before[had[place] ?? -1]?.amount ?? null,
  }));
  if (factor === undefined) return complaint("no-factors");
  if (unit === undefined) return complaint("no-units");
  return {
    total,
    fullWeight: weighed.fullWeight,
    factors: [factor, ...factors],
    units: [unit, ...units],
    rule: { decimals, method: draft.method, ties: draft.ties },
    limits,
  };
}

/** Factors keep the parts they have of the whole. */
function presentWeights({ factors, units }: DraftBases): {
  readonly weights: readonly Amount[];
  readonly fullWeight: Amount;
} {
  const weights = factors.map((_, place) => sumOf(units.flatMap(({ bases }) => bases[place] ?? [])));
  return { weights, fullWeight: sumOf(weights) };
}

function limitsOf(draft: AllocationDraft, before: readonly UnitAmount[]): Limits | Complaint {
  const floor = draft.floor.trim() === "" ? null : amountTyped("floor", draft.floor);
  if (floor !== null && "is" in floor) return floor;
  const cap = draft.cap.trim() === "" ? null : capTyped(draft.cap, "cap");
  if (cap !== null && cap.is !== "amount" && cap.is !== "share") return cap;
  if (draft.notBelow && before.length === 0) return complaint("before-unknown", { figure: "" });
  return { floor, cap, notBelowLastTime: draft.notBelow };
}

function placesIn(table: AllocationTable, { units, factors, at }: DraftBases): AllocationPlaces | Complaint {
  const names = units.map(({ name }) => name);
  const own = table.units.map(({ name }) => name);
  const twice = unitPlaces(names, names).lastIndexOf(null);
  if (0 <= twice) {
    const ref = at(twice, 0);
    const cell = ref === null ? "" : qualified(ref);
    return complaint("unit-twice", { unit: names[twice] ?? "", cell }, ref);
  }
  const places = unitPlaces(names, own);
  const stranger = places.findIndex((place) => place === null);
  if (0 <= stranger) return complaint("unit-not-in-table", { unit: names[stranger] ?? "" });
  const left = unitPlaces(own, names).findIndex((place) => place === null);
  if (0 <= left) return complaint("unit-not-in-range", { unit: own[left] ?? "" });
  if (factors.length !== table.factors.length)
    return complaint("factors-differ", {
      figure: String(factors.length),
      against: String(table.factors.length),
    });
  return { units: places.flatMap((place) => table.units[place ?? -1] ?? []), sum: table.sum };
}

/** The formulas of the table's own cells; null where they go onto a sheet of their own. */
function formulasFor(
  draft: AllocationDraft,
  request: AllocationRequest,
  bases: DraftBases,
  places: AllocationPlaces | null,
  grids: readonly Grid[],
): FormulaOf | Complaint | null {
  const obstacle = formulaObstacle(request);
  if (obstacle !== null) return obstacle;
  if (draft.write === "formula-sheet" || places === null) return null;
  return draft.by === "present" ? complaint("no-formula") : formulasInPlace(request, bases, places, grids);
}

function presentOf(
  places: AllocationPlaces | null,
  grids: readonly Grid[],
  units: number,
): readonly (Amount | null)[] {
  return Array.from({ length: units }, (_, unit) => {
    const cells = places?.units[unit];
    const cell = cellIn(grids, cells?.total ?? cells?.amounts[0]);
    return cell === null ? null : (figureOf(cell)?.stored ?? null);
  });
}
