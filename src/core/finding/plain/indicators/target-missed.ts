import { tableAt } from "../../../constraint";
import { figureOf } from "../../../grid";
import type { Indicator, IndicatorCell } from "../../../form";
import type { PlainLaw } from "../plain-law";
import { plainFinding } from "../plain-law";
import { factsOf, judgedTables, reasonOf } from "./judged";

/**
 * A result short of its target needs a reason. Without one it is a question: what the words of a form mean is for people to
 * judge. Source: domain rule 10.
 */
export const targetMissed: PlainLaw = {
  id: "target-missed",
  find: ({ book, indicators }) =>
    judgedTables(indicators).flatMap((judged) =>
      judged.lines.flatMap(({ indicator, judgement }) => {
        if (judgement.verdict !== "missed" || indicator.actual === null) return [];
        const reason = reasonOf(indicator);
        // Points taken off, and a reason for it: all that a form can say of a miss.
        if (reason !== null && lostPoints(indicator)) return [];
        const more: Record<string, string> = reason === null ? {} : { reason: reason.text };
        return [
          plainFinding({
            rule: "target-missed",
            severity: reason === null ? "verify" : "notice",
            table: tableAt(book, indicator.actual.at),
            cells: [indicator.actual.at, ...(indicator.target === null ? [] : [indicator.target.at])],
            facts: { ...factsOf({ table: judged.table, indicator }), more },
          }),
        ];
      }),
    ),
};

function lostPoints({ weight, score }: Indicator): boolean {
  const value = (cell: IndicatorCell | null) => (cell === null ? null : (figureOf(cell.cell)?.value ?? null));
  const [most, got] = [value(weight), value(score)];
  return most !== null && got !== null && got.lt(most);
}
