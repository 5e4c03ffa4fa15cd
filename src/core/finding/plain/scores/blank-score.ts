import { tableAt } from "../../../constraint";
import type { Indicator } from "../../../form";
import { addressOf, refKey } from "../../../grid";
import { scoreIn } from "../../../profile";
import { isNonEmpty } from "../../../text";
import type { Finding } from "../../finding";
import { isFilled } from "../indicators/judged";
import type { PlainLaw, Premises } from "../plain-law";
import { plainFinding } from "../plain-law";

type Side = "weight" | "score";

/**
 * An indicator with a weight and no score, or with a score and no weight, in a form that has both elsewhere. One finding a column;
 * where a total does not add up for the blank, that tells it. Source: domain rule 14.
 */
export const blankScore: PlainLaw = {
  id: "blank-score",
  find: (premises) =>
    premises.scorings.flatMap(({ form: { lines } }) =>
      (["weight", "score"] as const).flatMap((side) => blankOn(side, lines, premises)),
    ),
};

function blankOn(side: Side, lines: readonly Indicator[], premises: Premises): readonly Finding[] {
  const blank = lines.filter((line) => lacks(line, side) && !isTold(line, side, premises));
  const [first] = blank;
  const cells = blank.flatMap((line) => line[side]?.at ?? []);
  if (first === undefined || !isNonEmpty(cells) || lines.length <= 2 * cells.length) return [];
  return [
    plainFinding({
      rule: "blank-score",
      severity: "verify",
      table: tableAt(premises.book, cells[0]),
      cells,
      facts: {
        rowLabel: first.name,
        expected: side === "score" ? (first.weight?.text ?? null) : null,
        more: { part: side, cells: cells.map(addressOf).join("、") },
      },
    }),
  ];
}

/** A cell merged over several lines stands with the first; a line without a result has no score to miss. */
function lacks(line: Indicator, side: Side): boolean {
  const [own, other] = [line[side], line[side === "score" ? "weight" : "score"]];
  return (
    own !== null &&
    own.at.row === line.at.row &&
    !isFilled(own) &&
    other?.at.row === line.at.row &&
    scoreIn(other) !== null &&
    isFilled(line.actual)
  );
}

function isTold(line: Indicator, side: Side, { relations }: Premises): boolean {
  const cell = line[side];
  return (
    cell !== null &&
    relations.some((one) => one.verdict.is === "inconsistent" && one.touches(refKey(cell.at)))
  );
}
