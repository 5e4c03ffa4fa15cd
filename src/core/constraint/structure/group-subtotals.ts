import { isPoints } from "../../form";
import type { CellRef } from "../../grid";
import type { NonEmpty } from "../../text";
import { isNonEmpty } from "../../text";
import { asPart } from "./as-part";
import type { Axis } from "./axis";
import { holdsAmounts } from "./holds-amounts";
import { labelOf } from "./label-of";
import { isPointsSubtotal } from "./points-subtotal";
import type { Tally } from "./sum";
import { halfUnit } from "./tally";

/** What one column prints once for the lines of a group, and their figures in the column beside it. */
export interface GroupSubtotal {
  readonly result: CellRef;
  readonly terms: NonEmpty<CellRef>;
  readonly because: CellRef | null;
  readonly tally: Tally;
  readonly isOfPoints: boolean;
}

const LEAST_GROUPS = 2;

/**
 * `金额 | 小计`: a column that holds a figure in the first line of each group, merged over the group or left blank below, adds up
 * the lines of the column beside it from there to the next. It calls itself a total, bears the same name as the other (the weights of each
 * level of indicators) or the other holds its details; and most groups bear it out.
 */
export function groupSubtotalsOf(axis: Axis): readonly GroupSubtotal[] {
  return axis.lines.flatMap((_, subtotal) => {
    const [best] = [subtotal - 1, subtotal + 1]
      .map((items) => (areOneMeasure(axis, subtotal, items) ? subtotalsIn(axis, subtotal, items) : []))
      .sort((a, b) => b.length - a.length);
    return best ?? [];
  });
}

const DETAIL = /明细/;

function areOneMeasure(axis: Axis, subtotal: number, items: number): boolean {
  const [own, other] = [axis.lines[subtotal], axis.lines[items]];
  if (own === undefined || other === undefined || other.role.total !== null) return false;
  const [name, detail] = [labelOf(axis, subtotal), labelOf(axis, items)];
  // Outer levels stand before inner ones.
  if (subtotal < items && name !== "" && name === detail) return holdsAmounts(own) || isPoints(own.line);
  if (isPoints(other.line) && isPointsSubtotal(axis.lines, subtotal)) return true;
  return holdsAmounts(own) && holdsAmounts(other) && (own.role.total !== null || DETAIL.test(detail));
}

/** A figure of the one column, and the rows of the other that it may add up. */
interface Group {
  readonly head: number;
  readonly rows: readonly number[];
}

function subtotalsIn(axis: Axis, subtotal: number, items: number): readonly GroupSubtotal[] {
  const all = groupsUnder(axis, subtotal, items);
  // Not all amounts have details.
  const groups = DETAIL.test(labelOf(axis, items)) ? all.filter(({ rows }) => 0 < rows.length) : all;
  if (groups.length < LEAST_GROUPS || groups.every(({ rows }) => rows.length < 2)) return [];
  if (groups.some(({ rows }) => rows.length === 0)) return [];
  const good = groups.filter((group) => isMadeOf(axis, subtotal, items, group)).length;
  const tally = { holds: good, rounding: 0, broken: groups.length - good, blank: 0, evidence: good };
  if (good === 0 || good < tally.broken) return [];
  const because = axis.lines[subtotal]?.line.at ?? null;
  const isOfPoints = isPointsSubtotal(axis.lines, subtotal);
  return groups.flatMap(({ head, rows }): readonly GroupSubtotal[] => {
    const terms = rows.map((row) => axis.ref(items, row));
    const result = axis.ref(subtotal, head);
    return isNonEmpty(terms) ? [{ result, terms, because, tally, isOfPoints }] : [];
  });
}

/** The rows from each figure of a column to the next that hold one in the other, totals left out. */
function groupsUnder({ cross, probe, cell }: Axis, subtotal: number, items: number): readonly Group[] {
  const groups: { readonly head: number; readonly rows: number[] }[] = [];
  for (const [row, { role }] of cross.entries()) {
    if (role.total !== null) continue;
    if (!Number.isNaN(probe(subtotal, row)) && cell(subtotal, row).reading.is === "figure")
      groups.push({ head: row, rows: [] });
    if (!Number.isNaN(probe(items, row))) groups.at(-1)?.rows.push(row);
  }
  return groups;
}

function isMadeOf(axis: Axis, subtotal: number, items: number, { head, rows }: Group): boolean {
  const { factor } = asPart(axis, items);
  const made = rows.reduce((sum, row) => sum + factor * axis.probe(items, row), 0);
  const slack = rows.reduce((sum, row) => sum + halfUnit(axis, items, row), halfUnit(axis, subtotal, head));
  return Math.abs(made - axis.probe(subtotal, head)) <= slack * 1.001;
}
