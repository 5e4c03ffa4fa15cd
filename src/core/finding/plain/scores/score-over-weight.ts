import { tableAt } from "../../../constraint";
import type { IndicatorCell } from "../../../form";
import { isPoints, pointsIn, pointsInLabel } from "../../../form";
import { scoreIn } from "../../../profile";
import type { Finding } from "../../finding";
import type { PlainLaw, Premises } from "../plain-law";
import { plainFinding } from "../plain-law";

function nonBlank(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}

interface Pair {
  readonly name: string;
  readonly weight: IndicatorCell | null;
  readonly score: IndicatorCell | null;
}

/** A score is at most its weight, or what its column's own heading allows (`得分（10分）`). Source: domain rule 14. */
export const scoreOverWeight: PlainLaw = {
  id: "score-over-weight",
  find: (premises) => [...overWeight(premises), ...overHeading(premises)],
};

function overHeading({ book, cells, scorings }: Premises): readonly Finding[] {
  return book.views.flatMap(({ table }) =>
    table.columns.flatMap((column, at): readonly Finding[] => {
      const most = isPoints(column) && /得分/.test(column.label) ? pointsInLabel(column.label) : null;
      // A form that is read as a whole says what its rate may get.
      if (most === null || scorings.some(({ form }) => form.sheet === table.sheet)) return [];
      return table.rows.flatMap((line, row): readonly Finding[] => {
        const [got, ref] = [pointsIn(table, row, at), table.refs[row]?.[at]];
        if (got === null || ref === undefined || !got.gt(most)) return [];
        return [
          plainFinding({
            rule: "score-over-weight",
            severity: "error",
            table: table.id,
            cells: [ref],
            facts: {
              rowLabel: nonBlank(line.raw),
              expected: most.toFixed(),
              actual: cells.at(ref)?.cell.text ?? got.toFixed(),
              gap: got.minus(most).toFixed(),
              over: true,
            },
          }),
        ];
      });
    }),
  );
}

function overWeight({ book, cells, scorings }: Premises): readonly Finding[] {
  return scorings.flatMap(({ form }) => {
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
  });
}
