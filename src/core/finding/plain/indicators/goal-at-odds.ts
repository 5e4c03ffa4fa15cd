import { tableAt } from "../../../constraint";
import { goalsOf, isOnPage } from "../../../form";
import { addressOf } from "../../../grid";
import { contradictedGoals } from "../../../judge";
import { pagesOf } from "../../../table";
import type { Finding } from "../../finding";
import type { PlainLaw } from "../plain-law";
import { plainFinding } from "../plain-law";

/** A figure in the words of the goals block that the indicator it is about states otherwise. Source: domain rule 16. */
export const goalAtOdds: PlainLaw = {
  id: "goal-at-odds",
  find: ({ book, grids, indicators }) =>
    grids.flatMap(pagesOf).flatMap((page) => {
      const goals = goalsOf(page);
      const [first] = goals;
      const table = indicators.find((one) => isOnPage(page, one) && (first?.said.at.row ?? 0) < one.row);
      if (first === undefined || table === undefined) return [];
      return contradictedGoals(goals, table.indicators).flatMap(
        ({ goal, written, indicator }): readonly Finding[] => {
          const stated = goal.side === "planned" ? indicator.planned : indicator.actual;
          if (stated === null) return [];
          return [
            plainFinding({
              rule: "goal-at-odds",
              severity: "verify",
              table: tableAt(book, goal.said.at),
              cells: [goal.said.at, stated.at],
              against: stated.at,
              facts: {
                rowLabel: indicator.name,
                columnLabel: goal.side === "planned" ? table.headings.target : table.headings.actual,
                expected: stated.text,
                actual: written,
                more: { other: addressOf(stated.at) },
              },
            }),
          ];
        },
      );
    }),
};
