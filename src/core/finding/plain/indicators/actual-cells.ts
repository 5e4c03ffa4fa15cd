import { addressOf } from "../../../grid";
import { isNonEmpty } from "../../../text";
import type { PlainLaw } from "../plain-law";
import { plainFinding } from "../plain-law";
import { factsOf, isFilled, judgedTables, reasonOf, tableAt } from "./judged";

/** A target whose result nobody wrote, in a form that is filled in otherwise. One finding a table. */
export const blankActual: PlainLaw = {
  id: "blank-actual",
  find: ({ book, indicators }) =>
    judgedTables(indicators).flatMap(({ table, lines }) => {
      const blank = lines.flatMap(({ indicator, judgement }) =>
        isFilled(indicator.target) &&
        indicator.actual !== null &&
        judgement.verdict === "unmeasured" &&
        judgement.target.is !== "mark" &&
        reasonOf(indicator) === null
          ? [{ indicator, actual: indicator.actual }]
          : [],
      );
      const [first] = blank;
      const cells = blank.map((one) => one.actual.at);
      if (first === undefined || !isNonEmpty(cells) || lines.length <= 2 * cells.length) return [];
      return [
        plainFinding({
          rule: "blank-actual",
          severity: "verify",
          table: tableAt(book, cells[0]),
          cells,
          facts: {
            ...factsOf({ table, indicator: first.indicator }),
            actual: null,
            more: { cells: cells.map(addressOf).join("、") },
          },
        }),
      ];
    }),
};

/** A reason for a miss where the target is met: one of the two is out of date. */
export const reasonWithoutCause: PlainLaw = {
  id: "reason-without-cause",
  find: ({ book, indicators }) =>
    judgedTables(indicators).flatMap(({ table, lines }) =>
      lines.flatMap(({ indicator, judgement }) => {
        const reason = reasonOf(indicator);
        if (reason === null || indicator.actual === null || judgement.verdict !== "met") return [];
        return [
          plainFinding({
            rule: "reason-without-cause",
            severity: "notice",
            table: tableAt(book, reason.at),
            cells: [reason.at, indicator.actual.at],
            facts: { ...factsOf({ table, indicator }), more: { reason: reason.text } },
          }),
        ];
      }),
    ),
};
