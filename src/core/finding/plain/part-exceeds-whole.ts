import type { AxisView } from "../../constraint";
import { ZERO, printAmount, sumOf } from "../../number";
import { lineAt } from "../../table";
import type { CellBook } from "../cell-book";
import type { Finding } from "../finding";
import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

/**
 * No part of a 其中 list exceeds its whole; nor do amounts of money together, where only the first line is marked: people are
 * counted under several heads, and a 其中 within a 其中 breaks down its own line. Source: domain law 7.
 */
export const partExceedsWhole: PlainLaw = {
  id: "part-exceeds-whole",
  find: ({ book, cells }) =>
    book.views.flatMap((view) =>
      [view.columns, view.rows].flatMap(({ axis, lists }) =>
        lists.flatMap((list) =>
          axis.cross.flatMap((one, cross) =>
            one.role.rate || one.role.single || one.percent ? [] : exceeding(axis, list, cross, cells),
          ),
        ),
      ),
    ),
};

type Axis = AxisView["axis"];
type PartList = AxisView["lists"][number];

function exceeding(axis: Axis, list: PartList, cross: number, cells: CellBook): readonly Finding[] {
  const whole = cells.at(axis.ref(list.whole, cross));
  const parts = list.parts.flatMap((line) => {
    const part = cells.at(axis.ref(line, cross));
    return part?.state === "figure" ? [{ line, ref: part.ref, value: part.value }] : [];
  });
  if (whole?.state !== "figure" || [whole, ...parts].some(({ value }) => value.lt(ZERO))) return [];
  const sum = sumOf(parts.map(({ value }) => value));
  const largest = parts.find(({ value }) => whole.value.lt(value));
  const shown = largest ?? parts[0];
  if (!whole.value.lt(sum) || shown === undefined) return [];
  if (largest === undefined && (!addsMoney(axis, list, whole.unit) || overlaps(axis, list))) return [];
  const actual = largest === undefined ? sum : largest.value;
  return [
    plainFinding({
      rule: "part-exceeds-whole",
      severity: "verify",
      table: axis.table.id,
      cells: [shown.ref, whole.ref],
      facts: {
        rowLabel: whole.rowLabel,
        columnLabel: whole.columnLabel,
        actual: printAmount(actual, whole.decimals),
        expected: whole.cell.text,
        gap: printAmount(actual.minus(whole.value), whole.decimals),
        over: true,
        unit: whole.unit === "" ? null : whole.unit,
        more: {
          // Of parts that exceed the whole only together none is named.
          ...(largest === undefined ? {} : { part: labelOf(axis, largest.line) }),
          whole: labelOf(axis, list.whole),
        },
      },
    }),
  ];
}

function labelOf({ table, along }: Axis, line: number): string {
  return lineAt(table[along], line).raw;
}

/** Whether more persons are counted under the heads of a list than its whole has: then its money overlaps as well. */
function overlaps(axis: Axis, { whole, parts }: PartList): boolean {
  return axis.cross.some((_, cross) => {
    const values = parts.map((line) => axis.probe(line, cross)).filter((value) => !Number.isNaN(value));
    const sum = values.reduce((all, value) => all + value, 0);
    return axis.counted(whole, cross) && axis.probe(whole, cross) < sum;
  });
}

function addsMoney(axis: Axis, list: PartList, unit: string): boolean {
  const marked = list.parts.filter((line) => /^其中/.test(lineAt(axis.table[axis.along], line).label));
  return unit.includes("元") && marked.length < 2;
}
