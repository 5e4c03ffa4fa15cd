import type { AxisView } from "../../constraint";
import { isNonEmpty } from "../../text";
import type { Finding } from "../finding";
import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

/** A whole line in another unit than its table: told once for the line, before any single figure is doubted. */
export const unitSlip: PlainLaw = {
  id: "unit-slip",
  find: ({ book }) =>
    book.views.flatMap((view) =>
      [view.columns, view.rows].flatMap((side) => slipsIn(side, view.table.id, view.table.unit)),
    ),
};

function slipsIn({ axis, unitSlips }: AxisView, table: string, unit: string): readonly Finding[] {
  return unitSlips.flatMap((slip) => {
    const cells = axis.cross.flatMap((_, cross) =>
      axis.figure(slip.line, cross) === null ? [] : [axis.ref(slip.line, cross)],
    );
    if (!isNonEmpty(cells)) return [];
    const line = axis.lines[slip.line]?.line.raw ?? "";
    const times = slip.factor < 1 ? 1 / slip.factor : slip.factor;
    return [
      plainFinding({
        rule: "unit-slip",
        severity: "error",
        table,
        cells,
        facts: {
          rowLabel: axis.along === "rows" ? line : null,
          columnLabel: axis.along === "columns" ? line : null,
          unit: unit === "" ? null : unit,
          more: { factor: String(Math.round(times)) },
        },
      }),
    ];
  });
}
