import { tableAt } from "../../../constraint";
import type { Indicator, IndicatorTable } from "../../../form";
import type { Judgement } from "../../../judge";
import { familyOf, onOneScale } from "../../../judge";
import type { Amount } from "../../../number";
import { ONE, amountOf } from "../../../number";
import type { Profile } from "../../../profile";
import type { Severity } from "../../finding";
import type { PlainLaw, Premises } from "../plain-law";
import { plainFinding } from "../plain-law";
import { factsOf, judgedTables, reasonOf } from "./judged";

const WIDE_FOR_RATES = amountOf(1.3);
const WIDE_FOR_COUNTS = amountOf(2);
/** Below this, twice the target is one more of what comes in ones. */
const LEAST_COUNT = amountOf(5);

/** A share of something is at most all of it; growth, and what is counted against a plan, may be more. */
const SHARE = /(率|比例|覆盖|到位|满意度|及时性|知晓|比重|占比)/;
const MAY_EXCEED =
  /(增长|增幅|增速|提高|提升|下降|降低|同比|环比|投入产出|收益|回报|超额|周转|杠杆|负债|利润|倍|增值)/;

/** A coverage, a timeliness, a satisfaction above 100 %. By registered households it can be; hence a question. Source: domain rule 10. */
export const coverageOverHundred: PlainLaw = {
  id: "coverage-over-hundred",
  find: (premises) =>
    found(premises, "coverage-over-hundred", (indicator, judgement) =>
      isOverHundred(indicator, judgement) ? "verify" : null,
    ),
};

/**
 * A target met by so wide a margin that either it was set too low or the result is wrong. Source: domain rule 10. Where a person chose
 * a profile that names margins, those count: marked from the first on, in want of a reason from the second on.
 */
export const implausibleMargin: PlainLaw = {
  id: "implausible-margin",
  find: (premises) =>
    found(premises, "implausible-margin", (indicator, judgement, margin) => {
      if (reasonOf(indicator) !== null || isOverHundred(indicator, judgement)) return null;
      if (margin === null) return isWide(judgement, null) ? "notice" : null;
      if (!isWide(judgement, amountOf(margin.marked))) return null;
      return isWide(judgement, amountOf(margin.explained)) ? "verify" : "notice";
    }),
};

function found(
  { book, indicators, scorings }: Premises,
  rule: "coverage-over-hundred" | "implausible-margin",
  severityOf: (indicator: Indicator, judgement: Judgement, margin: Profile["margin"]) => Severity | null,
): ReturnType<PlainLaw["find"]> {
  return judgedTables(indicators).flatMap(({ table, lines }) => {
    const chosen = scorings.find((one) => one.chosen && isSameTable(one.form.table, table));
    const margin = chosen?.profile.margin ?? null;
    return lines.flatMap(({ indicator, judgement }) => {
      const severity = severityOf(indicator, judgement, margin);
      if (indicator.actual === null || severity === null) return [];
      return [
        plainFinding({
          rule,
          severity,
          table: tableAt(book, indicator.actual.at),
          cells: [indicator.actual.at, ...(indicator.target === null ? [] : [indicator.target.at])],
          facts: factsOf({ table, indicator }),
        }),
      ];
    });
  });
}

function isSameTable(one: IndicatorTable, other: IndicatorTable): boolean {
  return one.sheet === other.sheet && one.row === other.row;
}

function isOverHundred({ name }: Indicator, { target, actual }: Judgement): boolean {
  if (actual.is !== "measures" || !SHARE.test(name) || MAY_EXCEED.test(name)) return false;
  return actual.measures.some(({ figure }, at) => {
    const aim = target.is === "measures" ? (target.measures[at]?.figure ?? null) : null;
    const scaled = aim === null ? null : onOneScale(aim, figure);
    const asked = scaled !== null && aim !== null && isShare(aim) ? scaled : null;
    const reached: Amount | null = asked?.[1] ?? (figure.percent ? figure.value : null);
    // A target above 100 % knows that it can be.
    return reached !== null && reached.gt(ONE) && !(asked?.[0].gt(ONE) ?? false);
  });
}

function isShare(figure: Parameters<typeof familyOf>[0]): boolean {
  return familyOf(figure) === "percent";
}

/** Whether a result exceeds its target by a margin, or by what is wide for its kind where none is set. */
function isWide({ target, ratio, verdict }: Judgement, margin: Amount | null): boolean {
  if (verdict !== "met" || ratio === null || target.is !== "measures") return false;
  const { figure } = target.measures[0];
  // Against an upper limit, much less is thrift or an estimate: nothing strange.
  if (figure.comparator === "<=" || figure.comparator === "<") return false;
  if (margin !== null) return ratio.gte(margin);
  if (isShare(figure)) return ratio.gte(WIDE_FOR_RATES);
  return figure.value.gte(LEAST_COUNT) && ratio.gte(WIDE_FOR_COUNTS);
}
