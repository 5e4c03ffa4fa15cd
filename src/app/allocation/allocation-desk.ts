import type { Allocation, AllocationRequest } from "../../core/allocate";
import type { Grid } from "../../core/grid";
import type { AllocationTable } from "../../core/inspect";
import { allocationTables, DEFAULT_OPTIONS } from "../../core/inspect";
import type { Asking } from "../mend";
import { outlineOf } from "./allocation-outline";
import type { AllocationDraft } from "./draft";
import { draftOf } from "./draft";
import { inPercent } from "./draft-weights";
import { planAllocation } from "./plan-allocation";
import type { AllocationQuestion, AllocationWork } from "./work";

/** An allocation with all that a sheet needs to show how it came about. */
export interface AllocationMade {
  readonly request: AllocationRequest;
  readonly allocation: Allocation;
}

/** Works drafts out. The tables of the workbook it was asked about last are at hand: every key that is pressed asks again. */
export class AllocationDesk {
  #last: {
    readonly grids: readonly Grid[];
    readonly asking: string;
    readonly tables: readonly AllocationTable[];
  } | null = null;

  /** On the draft as it is; begun anew where that is asked for, where there is none yet, or where its table is gone. */
  work({ draft, begin, write }: AllocationQuestion, grids: readonly Grid[], asking: Asking): AllocationWork {
    const tables = this.#tables(grids, asking);
    const next =
      begin === null && draft !== null && (draft.target === null || found(tables, draft.target) !== null)
        ? draft
        : begun(begin === null ? (tables[0] ?? null) : found(tables, begin.table), grids, write);
    const planned = planAllocation(next, found(tables, next.target), grids);
    return {
      tables: tables.map(({ id, sheet, title, unit, factors }) => ({
        ...{ id, sheet, title, unit },
        factors: factors.map(({ name, weight }) => ({
          name,
          weight: weight === null ? null : inPercent(weight),
        })),
      })),
      draft: next,
      outcome: planned.is === "planned" ? outlineOf(planned) : planned,
    };
  }

  /** What a draft makes; null where it cannot be worked out. */
  made(draft: AllocationDraft, grids: readonly Grid[], asking: Asking): AllocationMade | null {
    const planned = planAllocation(draft, found(this.#tables(grids, asking), draft.target), grids);
    if (planned.is !== "planned") return null;
    const { request, allocation } = planned;
    return { request, allocation };
  }

  #tables(grids: readonly Grid[], asked: Asking): readonly AllocationTable[] {
    const asking = JSON.stringify(asked);
    const last = this.#last;
    if (last?.asking === asking && sameGrids(last.grids, grids)) return last.tables;
    const tables = allocationTables(grids, { ...DEFAULT_OPTIONS, ...asked });
    this.#last = { grids, asking, tables };
    return tables;
  }
}

function sameGrids(some: readonly Grid[], others: readonly Grid[]): boolean {
  return some.length === others.length && some.every((grid, place) => grid === others[place]);
}

function found(tables: readonly AllocationTable[], id: string | null): AllocationTable | null {
  return tables.find((table) => table.id === id) ?? null;
}

function begun(
  table: AllocationTable | null,
  grids: readonly Grid[],
  write: AllocationDraft["write"],
): AllocationDraft {
  const draft = draftOf(table, grids);
  return draft.target === null ? draft : { ...draft, write };
}
