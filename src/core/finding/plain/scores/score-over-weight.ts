import type { IndicatorCell } from "../../../form";
import { scoreIn } from "../../../profile";
import type { Finding } from "../../finding";
import type { PlainLaw } from "../plain-law";
import { plainFinding } from "../plain-law";
import { tableAt } from "../indicators/judged";

function nonBlank(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}

interface Pair {
  readonly name: string;
  readonly weight: IndicatorCell | null;
  readonly score: IndicatorCell | null;
}

/** A score is at most its weight. Source: domain rule 14. */
export const scoreOverWeight: PlainLaw = {
  id: "score-over-weight",
  find: ({ book, cells, scorings }) =>
    scorings.flatMap(({ form }) => {
      const rate: readonly Pair[] = form.rate === null ? [] : [{ ...form.rate, name: "" }];
      return [...rate, ...form.lines].flatMap(({ name, weight, score }): readonly Finding[] => {
        const [most, got] = [scoreIn(weight), scoreIn(score)];
        if (weight === null || score === null || most === null || got === null) return [];
        // A weight merged over several lines is that of all of them.
        if (weight.at.row !== score.at.row || !got.gt(most)) return [];
        return [
          plainFinding({
            rule: "score-over-weight",
            severity: "error",
            table: tableAt(book, score.at),
            cells: [score.at, weight.at],
            facts: {
              rowLabel: nonBlank(name) ?? nonBlank(cells.at(score.at)?.rowLabel),
              expected: weight.text,
              actual: score.text,
              gap: got.minus(most).toFixed(),
              over: true,
            },
          }),
        ];
      });
    }),
};
