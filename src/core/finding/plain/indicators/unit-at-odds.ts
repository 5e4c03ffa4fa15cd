import { tableAt } from "../../../constraint";
import type { Indicator } from "../../../form";
import type { Judgement, Measure } from "../../../judge";
import { familyInName, familyOf, isMagnitudeApart } from "../../../judge";
import type { Amount } from "../../../number";
import type { PlainLaw } from "../plain-law";
import { plainFinding } from "../plain-law";
import { factsOf, judgedTables } from "./judged";

/**
 * Name, target and result of an indicator count the same thing in the same unit: `362.41万次` is no number of 人次, and
 * 368.77 beside a target of 3500000 is one in 万. Source: domain rule 12.
 */
export const unitAtOdds: PlainLaw = {
  id: "unit-at-odds",
  find: ({ book, indicators }) =>
    judgedTables(indicators).flatMap(({ table, lines }) =>
      lines.flatMap(({ indicator, judgement }) => {
        const odd = oddityOf(indicator, judgement);
        if (odd === null || indicator.actual === null) return [];
        return [
          plainFinding({
            rule: "unit-at-odds",
            severity: meansTheSame(judgement) ? "notice" : "verify",
            table: tableAt(book, indicator.actual.at),
            cells: [indicator.actual.at, ...(indicator.target === null ? [] : [indicator.target.at])],
            facts: { ...factsOf({ table, indicator }), more: odd },
          }),
        ];
      }),
    ),
};

/** What is at odds: `factor` for a magnitude, `ownUnit` for the result's unit, `otherUnit` for that of the target or in the name. */
function oddityOf(indicator: Indicator, { target, actual }: Judgement): Record<string, string> | null {
  if (actual.is !== "measures" || actual.measures.length !== 1) return null;
  const [reached] = actual.measures;
  const aim = target.is === "measures" && target.measures.length === 1 ? target.measures[0] : null;
  const odd = aim === null ? null : besideTarget(aim, reached);
  if (odd !== null) return odd;
  const family = familyOf(reached.figure);
  // 服务老年人数, asked for and counted in 人次: what the two agree on is meant, whatever the name suggests.
  if (family === null || (aim !== null && familyOf(aim.figure) === family)) return null;
  const named = familyInName(indicator.name);
  return named !== null && named !== family
    ? { ownUnit: reached.figure.unit, otherUnit: named === "visits" ? "人次" : "人" }
    : null;
}

function besideTarget(aim: Measure, reached: Measure): Record<string, string> | null {
  const [wanted, family] = [familyOf(aim.figure), familyOf(reached.figure)];
  if (wanted !== null && family !== null && wanted !== family)
    return { ownUnit: unitOf(reached), otherUnit: unitOf(aim) };
  const [wished, got] = printedOrMeant(aim, reached);
  if (wanted === "percent" || family === "percent" || !isMagnitudeApart(wished, got)) return null;
  const ratio = wished.div(got);
  return { factor: ratio.gt(1e6) || ratio.lt(1e-6) ? "100000000" : "10000" };
}

/** Whether a figure in 万 and a bare one are of one size all the same: `368.77万人` beside `≥3500000`. */
function meansTheSame({ target, actual }: Judgement): boolean {
  if (target.is !== "measures" || actual.is !== "measures") return false;
  const [{ figure: aim }] = target.measures;
  const [{ figure: reached }] = actual.measures;
  if (aim.multiple === reached.multiple || familyOf(aim) === "percent" || familyOf(reached) === "percent")
    return false;
  const known = [familyOf(aim), familyOf(reached)].filter((family) => family !== null);
  return (
    new Set(known).size < 2 &&
    !isMagnitudeApart(aim.value.times(aim.multiple), reached.value.times(reached.multiple))
  );
}

/** Beside a bare number, what is printed; where both name their multiple (1000万元, 10000000元), what is meant. */
function printedOrMeant({ figure: a }: Measure, { figure: b }: Measure): readonly [Amount, Amount] {
  const bare = [a, b].some((figure) => figure.unit === "" && figure.multiple === 1);
  return bare ? [a.value, b.value] : [a.value.times(a.multiple), b.value.times(b.multiple)];
}

function unitOf({ figure }: Measure): string {
  return figure.percent ? "%" : figure.unit;
}
