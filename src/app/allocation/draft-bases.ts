import { readBases } from "../../core/allocate";
import type { CellRef, Grid } from "../../core/grid";
import { cellIn, cellRef, figureOf, qualified } from "../../core/grid";
import type { AllocationFactor, AllocationTable } from "../../core/inspect";
import type { Amount } from "../../core/number";
import { ONE } from "../../core/number";
import type { Complaint } from "./complaint";
import { complaint } from "./complaint";
import { complaintOf } from "./base-complaint";
import type { AllocationDraft } from "./draft";
import { rangeIn } from "./range-in";

/** Who gets a part by what; where a base or a name stands, for whoever has to complain about it. */
export interface DraftBases {
  readonly factors: readonly { readonly name: string; readonly weight: Amount | null }[];
  readonly units: readonly { readonly name: string; readonly bases: readonly Amount[] }[];
  /** Null where no single cell holds it. */
  readonly at: (unit: number, factor: number) => CellRef | null;
}

/** The bases a draft names: those of its range, those recognised beside its table, or the table's own amounts. */
export function basesOf(
  draft: AllocationDraft,
  table: AllocationTable | null,
  grids: readonly Grid[],
): DraftBases | Complaint {
  if (draft.by === "bases" && draft.base.trim() !== "") return basesInRange(draft.base, grids);
  if (table === null) return complaint("no-base-range");
  return basesOfTable(table, grids, draft.by);
}

function basesInRange(address: string, grids: readonly Grid[]): DraftBases | Complaint {
  const range = rangeIn(grids, address);
  if (range === null) return complaint("not-a-range", { figure: address });
  const read = readBases(range.grid, range.area);
  if ("is" in read) return complaintOf(read);
  const { factors, units, weights } = read;
  return {
    factors: factors.map(({ name }, place) => ({ name, weight: weights?.[place] ?? null })),
    units: units.map(({ name, bases }) => ({ name, bases })),
    at: (unit, factor) =>
      cellRef(
        range.grid.sheet,
        units[unit]?.row ?? range.area.top,
        factors[factor]?.column ?? range.area.left,
      ),
  };
}

function basesOfTable(
  table: AllocationTable,
  grids: readonly Grid[],
  by: AllocationDraft["by"],
): DraftBases | Complaint {
  const places = table.factors.map((factor, place) => placesOf(table, factor, place, by));
  const unknown = places.findIndex((one) => one === null);
  if (0 <= unknown) return complaint("base-unknown", { factor: table.factors[unknown]?.name ?? "" });
  const at = (unit: number, factor: number): CellRef | null => {
    const column = places[factor] ?? null;
    return column === null || column === "equal" ? null : (column[unit] ?? null);
  };
  const units: { readonly name: string; readonly bases: readonly Amount[] }[] = [];
  for (const [unit, { name }] of table.units.entries()) {
    const bases: Amount[] = [];
    for (const factor of table.factors.keys()) {
      const ref = at(unit, factor);
      const cell = cellIn(grids, ref);
      const value = cell === null ? ONE : (figureOf(cell)?.stored ?? null);
      if (value === null)
        return complaint(
          "not-a-number",
          { cell: ref === null ? "" : qualified(ref), figure: cell?.text ?? "" },
          ref,
        );
      bases.push(value);
    }
    units.push({ name, bases });
  }
  return { factors: table.factors.map(({ name, weight }) => ({ name, weight })), units, at };
}

function placesOf(
  table: AllocationTable,
  { bases }: AllocationFactor,
  factor: number,
  by: AllocationDraft["by"],
): readonly CellRef[] | "equal" | null {
  return by === "present" ? table.units.flatMap(({ amounts }) => amounts[factor] ?? []) : bases;
}
