import { tableAt } from "../../../constraint";
import type { IndicatorCell, IndicatorTable } from "../../../form";
import { addressOf, sameRef } from "../../../grid";
import type { Judgement } from "../../../judge";
import { ONE, amountOf } from "../../../number";
import { isRateLine } from "../../../profile";
import { isNonEmpty } from "../../../text";
import type { PlainLaw } from "../plain-law";
import { plainFinding } from "../plain-law";
import { factsOf, isFilled, judgedTables, reasonOf } from "./judged";

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

/** A result whose target nobody wrote, in a form that states the others. One finding a table. */
export const blankTarget: PlainLaw = {
  id: "blank-target",
  find: ({ book, indicators }) =>
    judgedTables(indicators).flatMap(({ table, lines }) => {
      const blank = lines.flatMap(({ indicator }) =>
        indicator.target?.text === "" && isFilled(indicator.actual) && !isRateLine(indicator)
          ? [{ indicator, target: indicator.target }]
          : [],
      );
      const [first] = blank;
      const cells = blank.map((one) => one.target.at);
      if (first === undefined || !isNonEmpty(cells) || lines.length <= 2 * cells.length) return [];
      return [
        plainFinding({
          rule: "blank-target",
          severity: "verify",
          table: tableAt(book, cells[0]),
          cells,
          facts: {
            ...factsOf({ table, indicator: first.indicator }),
            expected: null,
            columnLabel: table.headings.target,
            more: { cells: cells.map(addressOf).join("、") },
          },
        }),
      ];
    }),
};

/** A cell merged over several lines serves them all. */
function isSame(one: IndicatorCell | null, other: IndicatorCell): boolean {
  return one !== null && sameRef(one.at, other.at);
}

/** Under 偏差原因 a result above its target is explained as well, and so is a wide margin under any heading. */
function explainsExcess({ headings }: IndicatorTable, { ratio }: Judgement): boolean {
  if (ratio === null || ratio.equals(ONE)) return false;
  return /偏差/.test(headings.reason ?? "") || ratio.gte(WIDE);
}

const WIDE = amountOf(1.3);

/** A reason for a miss where the target is met: one of the two is out of date. */
export const reasonWithoutCause: PlainLaw = {
  id: "reason-without-cause",
  find: ({ book, indicators }) =>
    judgedTables(indicators).flatMap(({ table, lines }) =>
      lines.flatMap(({ indicator, judgement }) => {
        const reason = reasonOf(indicator);
        if (reason === null || indicator.actual === null || reason.at.row !== indicator.at.row) return [];
        const served = lines.filter((one) => isSame(reasonOf(one.indicator), reason));
        if (served.some((one) => one.judgement.verdict !== "met")) return [];
        if (explainsExcess(table, judgement)) return [];
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
