import { tableAt } from "../../../constraint";
import type { Finding } from "../../finding";
import { judgeIndicator } from "../../../judge";
import { isRateLine, scoreIn } from "../../../profile";
import type { PlainLaw } from "../plain-law";
import { plainFinding } from "../plain-law";
import { factsOf, reasonOf } from "../indicators/judged";

/** Points lost need a reason, where the form has a place for it. A miss without one is told with its target. Source: rules and peers 1. */
export const pointsWithoutReason: PlainLaw = {
  id: "points-without-reason",
  find: ({ book, scorings }) =>
    scorings.flatMap(({ form: { table, lines } }) =>
      lines.flatMap((line): readonly Finding[] => {
        const { weight, score, reason } = line;
        const [most, got] = [scoreIn(weight), scoreIn(score)];
        if (weight === null || score === null || reason === null || most === null || got === null) return [];
        if (weight.at.row !== score.at.row || score.at.row !== line.at.row || !got.lt(most)) return [];
        if (isRateLine(line)) return [];
        if (reasonOf(line) !== null || judgeIndicator(line).verdict === "missed") return [];
        return [
          plainFinding({
            rule: "points-without-reason",
            severity: "verify",
            table: tableAt(book, score.at),
            cells: [score.at, weight.at, reason.at],
            facts: {
              ...factsOf({ table, indicator: line }),
              columnLabel: null,
              expected: weight.text,
              actual: score.text,
              gap: most.minus(got).toFixed(),
              over: false,
            },
          }),
        ];
      }),
    ),
};
