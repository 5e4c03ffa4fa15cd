import { tableAt } from "../../../constraint";
import type { Finding } from "../../finding";
import { gradeOf, scoreIn, writeGrade } from "../../../profile";
import type { PlainLaw } from "../plain-law";
import { plainFinding } from "../plain-law";

/** A grade that the total does not earn, by the profile or any other known scale. Source: rules and peers 1. */
export const gradeAtOdds: PlainLaw = {
  id: "grade-at-odds",
  find: ({ book, scorings }) =>
    scorings.flatMap(({ form, profile, rows }): readonly Finding[] => {
      const { grade, totalScore } = form;
      const total = scoreIn(totalScore);
      const broken = rows.some((row) => row.what === "grade" && row.verdict.is === "contradicted");
      if (!broken || grade === null || totalScore === null || total === null) return [];
      const becomes = writeGrade(gradeOf(total, profile.grades), grade.text);
      return [
        plainFinding({
          rule: "grade-at-odds",
          severity: "verify",
          table: tableAt(book, grade.at),
          cells: [grade.at, totalScore.at],
          facts: {
            expected: becomes,
            actual: grade.text,
            more: { otherValue: totalScore.text, profile: profile.id },
          },
        }),
      ];
    }),
};
