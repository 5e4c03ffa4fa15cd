import type { AxisView } from "../../constraint";
import { refKey } from "../../grid";
import { ZERO, printAmount } from "../../number";
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
          axis.cross.flatMap((one, cross) => {
            if (one.role.rate || one.role.single || one.percent) return [];
            const whole = cells.get(refKey(axis.ref(list.whole, cross)));
            const parts = list.parts.map((line) => cells.get(refKey(axis.ref(line, cross))));
            if (
              whole?.state !== "figure" ||
              parts.some((part) => part?.value.isNegative() === true && !part.value.isZero())
            )
              return [];
            const sum = parts.reduce(
              (total, part) => (part?.state === "figure" ? total.plus(part.value) : total),
              ZERO,
            );
            const largest = parts.find((part) => part?.state === "figure" && whole.value.lt(part.value));
            const shown = largest ?? parts.find((part) => part?.state === "figure");
            if (whole.value.isNegative() || !whole.value.lt(sum) || shown === undefined) return [];
            if (largest === undefined && !addsMoney(axis, list, whole.unit)) return [];
            const actual = largest === undefined ? sum : largest.value;
            return [
              plainFinding({
                rule: "part-exceeds-whole",
                severity: "verify",
                table: view.table.id,
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
                    part: axis.lines[list.parts[0] ?? 0]?.line.raw ?? "",
                    whole: axis.lines[list.whole]?.line.raw ?? "",
                  },
                },
              }),
            ];
          }),
        ),
      ),
    ),
};

function addsMoney(axis: AxisView["axis"], list: AxisView["lists"][number], unit: string): boolean {
  const marked = list.parts.filter((line) => /^其中/.test(axis.lines[line]?.line.label ?? ""));
  return unit.includes("元") && marked.length < 2;
}
