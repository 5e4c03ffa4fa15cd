import { tableAt } from "../../../constraint";
import { addressOf } from "../../../grid";
import { isNonEmpty } from "../../../text";
import type { PlainLaw } from "../plain-law";
import { plainFinding } from "../plain-law";
import { judgedTables } from "./judged";

/** Results that only repeat their threshold (`≥70%` for `≥70%`): nothing was measured. One finding a table. Source: domain rule 11. */
export const thresholdRepeated: PlainLaw = {
  id: "threshold-repeated",
  find: ({ book, indicators }) =>
    judgedTables(indicators).flatMap(({ table, lines }) => {
      const repeated = lines.flatMap(({ indicator, judgement }) =>
        judgement.verdict === "repeated" && indicator.actual !== null
          ? [{ indicator, actual: indicator.actual }]
          : [],
      );
      const [first] = repeated;
      const cells = repeated.map((one) => one.actual.at);
      if (first === undefined || !isNonEmpty(cells)) return [];
      const measurable = lines.filter(({ judgement }) => judgement.target.is === "measures");
      return [
        plainFinding({
          rule: "threshold-repeated",
          severity: "verify",
          table: tableAt(book, cells[0]),
          cells,
          facts: {
            rowLabel: first.indicator.name,
            columnLabel: table.headings.actual,
            actual: first.actual.text,
            more: {
              cells: cells.map(addressOf).join("、"),
              support: String(cells.length),
              of: String(measurable.length),
            },
          },
        }),
      ];
    }),
};
