import type { Indicator } from "../../../form";
import type { Judgement } from "../../../judge";
import { familyOf, onOneScale } from "../../../judge";
import type { Amount } from "../../../number";
import { ONE, amountOf } from "../../../number";
import type { Severity } from "../../finding";
import type { PlainLaw, Premises } from "../plain-law";
import { plainFinding } from "../plain-law";
import { factsOf, judgedTables, reasonOf, tableAt } from "./judged";

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
  find: (premises) => found(premises, "coverage-over-hundred", "verify", isOverHundred),
};

/** A target met by so wide a margin that either it was set too low or the result is wrong. Source: domain rule 10. */
export const implausibleMargin: PlainLaw = {
  id: "implausible-margin",
  find: (premises) =>
    found(
      premises,
      "implausible-margin",
      "notice",
      (indicator, judgement) =>
        isWide(judgement) && reasonOf(indicator) === null && !isOverHundred(indicator, judgement),
    ),
};

function found(
  { book, indicators }: Premises,
  rule: "coverage-over-hundred" | "implausible-margin",
  severity: Severity,
  applies: (indicator: Indicator, judgement: Judgement) => boolean,
): ReturnType<PlainLaw["find"]> {
  return judgedTables(indicators).flatMap(({ table, lines }) =>
    lines.flatMap(({ indicator, judgement }) => {
      if (indicator.actual === null || !applies(indicator, judgement)) return [];
      return [
        plainFinding({
          rule,
          severity,
          table: tableAt(book, indicator.actual.at),
          cells: [indicator.actual.at, ...(indicator.target === null ? [] : [indicator.target.at])],
          facts: factsOf({ table, indicator }),
        }),
      ];
    }),
  );
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

function isWide({ target, ratio, verdict }: Judgement): boolean {
  if (verdict !== "met" || ratio === null || target.is !== "measures") return false;
  const { figure } = target.measures[0];
  // Against an upper limit, much less is thrift or an estimate: nothing strange.
  if (figure.comparator === "<=" || figure.comparator === "<") return false;
  if (isShare(figure)) return ratio.gte(WIDE_FOR_RATES);
  return figure.value.gte(LEAST_COUNT) && ratio.gte(WIDE_FOR_COUNTS);
}
