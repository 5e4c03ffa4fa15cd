import { tableAt } from "../../../constraint";
import { misplacedLevels, repeatedIndicators, weakerThan } from "../../../judge";
import type { PlainLaw } from "../plain-law";
import { plainFinding } from "../plain-law";
import { factsOf, judgedTables, reasonOf } from "./judged";

/** A result in words that is weaker than its target in words (显著提升 against 有所提升). Source: domain rule 10. */
export const resultWeaker: PlainLaw = {
  id: "result-weaker",
  find: ({ book, indicators }) =>
    judgedTables(indicators).flatMap(({ table, lines }) =>
      lines.flatMap(({ indicator, judgement }) => {
        const { target, actual } = indicator;
        if (target === null || actual === null || judgement.verdict !== "undecidable") return [];
        const steps = weakerThan(target.text, actual.text);
        if (steps === null) return [];
        const reason = reasonOf(indicator);
        return [
          plainFinding({
            rule: "result-weaker",
            severity: reason === null && 1 < steps ? "verify" : "notice",
            table: tableAt(book, actual.at),
            cells: [actual.at, target.at],
            facts: {
              ...factsOf({ table, indicator }),
              more: reason === null ? {} : { reason: reason.text },
            },
          }),
        ];
      }),
    ),
};

/** An indicator that its form lists twice. With another target or result the second time, it may be another one: worth knowing. */
export const indicatorDoubled: PlainLaw = {
  id: "indicator-doubled",
  find: ({ book, indicators }) =>
    indicators.flatMap((table) =>
      repeatedIndicators(table).map(({ first, again, alike }) =>
        plainFinding({
          rule: "indicator-doubled",
          severity: alike ? "verify" : "notice",
          table: tableAt(book, again.at),
          cells: [again.at, first.at],
          facts: { rowLabel: again.name, actual: again.name },
        }),
      ),
    ),
};

/** A second-level heading under another block than its own, or a block taken up again. One finding for each. */
export const levelOrder: PlainLaw = {
  id: "level-order",
  find: ({ book, indicators }) =>
    indicators.flatMap((table) =>
      misplacedLevels(table).map(({ is, indicator, heading, under }) => {
        return plainFinding({
          rule: "level-order",
          severity: is === "elsewhere" ? "verify" : "notice",
          table: tableAt(book, indicator.at),
          cells: [indicator.at],
          facts: {
            rowLabel: indicator.name,
            more: { part: heading, whole: under, ...(is === "again" ? { doubled: heading } : {}) },
          },
        });
      }),
    ),
};
