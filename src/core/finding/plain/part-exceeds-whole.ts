import { refKey } from "../../grid";
import { ZERO, printAmount } from "../../number";
import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

/** The parts of a 其中 list never exceed their whole, together or each. Source: domain law 7. */
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
