import type { LimitName } from "../../core/allocate";
import type { Edit } from "../../core/grid";
import type { Amount } from "../../core/number";
import { HUNDRED, printAmount } from "../../core/number";
import { inPercent } from "./draft-weights";
import type { PlannedAllocation } from "./plan-allocation";

/** Rows shown at most: a pane is no sheet, and all of them are written anyway. */
const MOST_ROWS = 300;

export interface KnownFactor {
  readonly name: string;
  /** In per cent: `40`; null where it is not known. */
  readonly weight: string | null;
}

/** A planned allocation as far as it is shown and written, figures printed: what a person needs before saying yes. */
export interface AllocationOutline {
  readonly is: "planned";
  readonly factors: readonly KnownFactor[];
  readonly rows: readonly OutlineRow[];
  /** Units that are written and not shown. */
  readonly more: number;
  readonly sum: OutlineRow;
  /** Whether the changes are against earlier batches and not against what stands in the table. */
  readonly batch: boolean;
  /** Units that had a part before and have none now. */
  readonly gone: readonly string[];
  readonly edits: readonly Edit[];
  /** Formulas of the table that stay as they are. */
  readonly formulas: number;
}

export interface OutlineRow {
  readonly name: string;
  /** `12.50%`; "" where nothing is handed out. */
  readonly share: string;
  /** What stands there now; "" where nothing does. */
  readonly now: string;
  readonly amount: string;
  /** Against now, or this batch; "" where there is nothing to hold it against. A fall begins with `−`, a rise with `+`. */
  readonly change: string;
  readonly limited: LimitName | null;
  /** 0 to 1 of the largest amount. */
  readonly before: number | null;
  readonly after: number;
}

export function outlineOf({
  request,
  preview,
  batch,
  edits,
  formulas,
}: PlannedAllocation): AllocationOutline {
  const { decimals, units, total, presentTotal } = preview;
  const largest = units.reduce(
    (most, unit) => Math.max(most, unit.total.toNumber(), unit.present?.toNumber() ?? 0),
    0,
  );
  const bar = (value: Amount): number => (largest === 0 ? 0 : Math.max(0, value.toNumber()) / largest);
  const batches = new Map((batch?.units ?? []).map(({ name, now }) => [name, now]));
  const present = (value: Amount | null): string => (value === null ? "" : printAmount(value, decimals));
  return {
    is: "planned",
    factors: request.factors.map(({ name, weight }) => ({
      name,
      weight: inPercent(weight.div(request.fullWeight)),
    })),
    rows: units.slice(0, MOST_ROWS).map((unit) => ({
      name: unit.name,
      share: shareOf(unit.total, total),
      now: present(unit.present),
      amount: printAmount(unit.total, decimals),
      change: changeOf(batch === null ? unit.change : (batches.get(unit.name) ?? null), decimals),
      limited: unit.limited,
      before: unit.present === null ? null : bar(unit.present),
      after: bar(unit.total),
    })),
    more: Math.max(0, units.length - MOST_ROWS),
    sum: {
      name: "",
      share: "100%",
      now: present(presentTotal),
      amount: printAmount(total, decimals),
      change: changeOf(
        batch === null ? (presentTotal === null ? null : total.minus(presentTotal)) : batch.total,
        decimals,
      ),
      limited: null,
      before: null,
      after: 0,
    },
    batch: batch !== null,
    gone: batch?.gone ?? [],
    edits,
    formulas: formulas.length,
  };
}

function shareOf(part: Amount, whole: Amount): string {
  return whole.isZero() ? "" : `${printAmount(part.div(whole).times(HUNDRED), 2)}%`;
}

function changeOf(change: Amount | null, decimals: number): string {
  if (change === null) return "";
  const sign = change.isZero() ? "" : change.isNegative() ? "−" : "+";
  return `${sign}${printAmount(change.abs(), decimals)}`;
}
