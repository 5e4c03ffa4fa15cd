import { allocationTables } from "../../core/inspect";
import type { AllocationTable } from "../../core/inspect";
import type { Grid } from "../../core/grid";
import { amountOf, HUNDRED } from "../../core/number";
import type { NewSheet } from "../../port";
import type { Words } from "../words/words";
import { allocationSheet } from "./allocation-sheet";
import type { Complaint } from "./complaint";
import type { AllocationDraft } from "./draft";
import { draftOf } from "./draft";
import { emptySheet, formulaSheet } from "./formula-sheet";
import type { PlannedAllocation } from "./plan-allocation";
import { planAllocation } from "./plan-allocation";

/** The tables that were found, what was typed so far, and what it comes to. Null until the workbook is read. */
export interface AllocationWork {
  readonly tables: readonly AllocationTable[];
  readonly draft: AllocationDraft | null;
  readonly outcome: PlannedAllocation | Complaint | null;
}

/**
 * The work over the workbook as it now is: on the same draft, or begun anew from a table (null: from nothing) where
 * `begin` asks for it, where there is no draft yet, or where the draft's table is gone. A draft that is begun over a table
 * writes as `write` says.
 */
export function allocationWork(
  draft: AllocationDraft | null,
  begin: { readonly table: string | null } | null,
  grids: readonly Grid[],
  words: Words,
  write: AllocationDraft["write"] = "values",
): AllocationWork {
  const tables = allocationTables(grids);
  const find = (id: string | null | undefined): AllocationTable | null =>
    tables.find((table) => table.id === id) ?? null;
  const known = begin === null && draft !== null && (draft.target === null || find(draft.target) !== null);
  const next = known ? draft : begun(begin === null ? (tables[0] ?? null) : find(begin.table), grids, write);
  const outcome = planAllocation(next, find(next.target), grids, words.allocationTab.fields);
  return { tables, draft: next, outcome };
}

function begun(
  table: AllocationTable | null,
  grids: readonly Grid[],
  write: AllocationDraft["write"],
): AllocationDraft {
  const draft = draftOf(table, grids);
  return draft.target === null ? draft : { ...draft, write };
}

/** More units than most provinces have districts; rows are quickly added or deleted. */
const EMPTY_UNITS = 20;
const EMPTY_WEIGHTS = [40, 30, 30];

/** The sheet to insert: an allocation in values or in formulas, or an empty one; null where nothing is worked out. */
export function sheetFor(
  kind: "empty" | AllocationDraft["write"],
  outcome: AllocationWork["outcome"],
  words: Words,
): NewSheet | null {
  if (kind === "empty")
    return emptySheet(
      EMPTY_UNITS,
      EMPTY_WEIGHTS.map((weight) => amountOf(weight).div(HUNDRED)),
      words,
    );
  if (outcome?.is !== "planned") return null;
  return kind === "formulas"
    ? formulaSheet(outcome.request, outcome.allocation, words)
    : allocationSheet(outcome.allocation, words);
}
