import type { CellRef } from "../../grid";
import type { NonEmpty } from "../../text";
import { isNonEmpty } from "../../text";
import { asPart } from "./as-part";
import type { Axis } from "./axis";
import { holdsAmounts } from "./holds-amounts";
import type { Tally } from "./sum";
import { halfUnit } from "./tally";

/** What one column prints once for the lines of a group, and their figures in the column beside it. */
export interface GroupSubtotal {
  readonly result: CellRef;
  readonly terms: NonEmpty<CellRef>;
  readonly because: CellRef | null;
  readonly tally: Tally;
}

const LEAST_GROUPS = 2;

/**
 * `金额 | 小计`: a column that holds a figure in the first line of each group, merged over the group or left blank below, adds up
 * the lines of the column beside it from there to the next. It calls itself a total, and most groups bear it out.
 */
export function groupSubtotalsOf(axis: Axis): readonly GroupSubtotal[] {
  return axis.lines.flatMap((one, subtotal) => {
    if (one.role.total === null || !holdsAmounts(one)) return [];
    const [best] = [subtotal - 1, subtotal + 1]
      .map((items) => subtotalsIn(axis, subtotal, items))
      .sort((a, b) => b.length - a.length);
    return best ?? [];
  });
}

function subtotalsIn(axis: Axis, subtotal: number, items: number): readonly GroupSubtotal[] {
  const one = axis.lines[items];
  if (one === undefined || one.role.total !== null || !holdsAmounts(one)) return [];
  const groups = groupsUnder(axis, subtotal).map((rows) =>
    rows.filter((row) => !Number.isNaN(axis.probe(items, row))),
  );
  if (groups.length < LEAST_GROUPS || groups.every((rows) => rows.length < 2)) return [];
  if (groups.some((rows) => rows.length === 0)) return [];
  const found = groups.map((rows) => isMadeOf(axis, subtotal, items, rows));
  const good = found.filter((held) => held).length;
  const tally = { holds: good, rounding: 0, broken: found.length - good, blank: 0, evidence: good };
  if (good === 0 || good < tally.broken) return [];
  return groups.flatMap((rows): readonly GroupSubtotal[] => {
    const [first = -1] = rows;
    const terms = rows.map((row) => axis.ref(items, row));
    const because = axis.lines[subtotal]?.line.at ?? null;
    return isNonEmpty(terms) ? [{ result: axis.ref(subtotal, first), terms, because, tally }] : [];
  });
}

/** The rows from each figure of a column to the next, totals left out. */
function groupsUnder({ cross, probe, cell }: Axis, subtotal: number): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const [row, { role }] of cross.entries()) {
    if (role.total !== null) continue;
    if (!Number.isNaN(probe(subtotal, row)) && cell(subtotal, row).reading.is === "figure")
      groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  return groups;
}

function isMadeOf(axis: Axis, subtotal: number, items: number, rows: readonly number[]): boolean {
  const [first = -1] = rows;
  const { factor } = asPart(axis, items);
  const made = rows.reduce((sum, row) => sum + factor * axis.probe(items, row), 0);
  const slack = rows.reduce((sum, row) => sum + halfUnit(axis, items, row), halfUnit(axis, subtotal, first));
  return Math.abs(made - axis.probe(subtotal, first)) <= slack * 1.001;
}
