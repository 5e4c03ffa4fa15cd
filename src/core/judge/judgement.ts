import type { Indicator } from "../form";
import type { Amount, Comparator } from "../number";
import { HUNDRED, ONE, ZERO } from "../number";
import type { NonEmpty } from "../text";
import { label } from "../text";
import type { Measure, Quantity } from "./quantity";
import { isBound, readQuantity } from "./quantity";
import { againstEarlier } from "./earlier-years";
import { familyOf, isMagnitudeApart, onOneScale } from "./units";

/**
 * What a result says of its target. `repeated`: the threshold with its comparator stands for the result, so nothing was measured.
 * `same`: words, or a comparison with an earlier year, repeated as they should be. `undecidable`: nothing can be told.
 */
export type Verdict = "met" | "missed" | "repeated" | "same" | "unmeasured" | "undecidable";

/** A target and a result, held against each other. */
export interface Judgement {
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly verdict: Verdict;
  /** Whether the target states its direction (`≥`, a range, 100 %), so that a miss is a miss. */
  readonly firm: boolean;
  /** result ÷ target where both are one positive figure on one scale; null otherwise. */
  readonly ratio: Amount | null;
}

/** Fewer is better, so that a plain number is no lower limit. */
const LESS_IS_BETTER =
  /(成本|费用|支出|投资|单价|预算|总额|造价|投诉|事故|违规|虚报|重复|超支|控制数|控制在|时间|时限|周期|变质|差错|失误|受害|死亡|发病|逾期|下降|降低|减少|负担|能耗|排放|次均|增幅)/;

/** What such things are dealt with is a rate like any other: `预算执行率`, `投诉办结率`. */
const MORE_IS_BETTER =
  /(预算执行|(执行|完成|到位|支付|支出|使用|拨付|下达|合格|达标|准确|办结|处理|处置|整改|回复|化解|查处)(率|进度))$/;

/** Judges one line of an indicator table. Source: domain rules 10 and 11. */
export function judgeIndicator(indicator: Indicator): Judgement {
  const { nature, unit } = indicator;
  const target: Quantity =
    indicator.target === null ? { is: "blank" } : readQuantity(indicator.target.cell, nature, unit);
  const actual: Quantity =
    indicator.actual === null ? { is: "blank" } : readQuantity(indicator.actual.cell, "", unit);
  const undecided = { target, actual, firm: false, ratio: null };
  if (saysNone(indicator) && isNothing(target)) return { ...undecided, verdict: "met" };
  if (actual.is === "blank" || actual.is === "mark" || target.is === "blank" || target.is === "mark")
    return { ...undecided, verdict: "unmeasured" };
  if (target.is !== "measures" || actual.is !== "measures")
    return { ...undecided, verdict: inWords(indicator, target, actual) };
  const pairs = paired(target.measures, actual.measures);
  if (pairs === null) return { ...undecided, verdict: "undecidable" };
  const verdicts = pairs.map(([aim, reached]) => compare(aim, reached, indicator.name));
  const [first] = pairs;
  return {
    target,
    actual,
    verdict: overall(verdicts),
    firm: pairs.every(([aim]) => isFirm(aim)),
    ratio: pairs.length === 1 ? ratioOf(first) : null,
  };
}

/** Words against words, or against an earlier year. */
function inWords(indicator: Indicator, target: Quantity, actual: Quantity): Verdict {
  const same = label(indicator.target?.text ?? "") === label(indicator.actual?.text ?? "");
  return same ? "same" : (againstEarlier(target, actual) ?? "undecidable");
}

/** 无 for a target of none (`0起`) is a result. */
function saysNone({ actual }: Indicator): boolean {
  return /^(无|没有|未发生)$/.test(label(actual?.text ?? ""));
}

function isNothing(target: Quantity): boolean {
  return (
    target.is === "measures" && target.measures.every((one) => one.to === null && one.figure.value.isZero())
  );
}

type Pair = readonly [Measure, Measure];

/** The figures that belong together: by their names, or in order where one side names none; null where they do not fit. */
function paired(targets: NonEmpty<Measure>, actuals: NonEmpty<Measure>): NonEmpty<Pair> | null {
  if (targets.length !== actuals.length) return null;
  const inOrder = targets.length === 1 || actuals.every((one) => one.name === "");
  const pairs = targets.flatMap((aim, at): readonly Pair[] => {
    const reached = inOrder ? actuals[at] : actuals.find((one) => one.name === aim.name);
    return reached === undefined ? [] : [[aim, reached]];
  });
  const [first, ...rest] = pairs;
  return first !== undefined && pairs.length === targets.length ? [first, ...rest] : null;
}

/** Words before a result that say no more than that it is one; `每季度1次` is another count than `≥3次`. */
const MERELY_REACHED = /^(已|共|共计|约|累计|全年|实际|完成|已完成|实际完成|全年完成|累计完成)*$/;

function countsSame(aim: Measure, reached: Measure, name: string): boolean {
  return reached.name === aim.name || MERELY_REACHED.test(reached.name) || label(name).includes(reached.name);
}

function compare(aim: Measure, reached: Measure, name: string): Verdict {
  if (reached.to !== null || !countsSame(aim, reached, name)) return "undecidable";
  const scaled = onOneScale(aim.figure, reached.figure);
  if (scaled === null) return "undecidable";
  const [wanted, got] = scaled;
  const bound = reached.figure.comparator;
  if (isBound(reached.figure)) {
    if (bound !== aim.figure.comparator) return "undecidable";
    return wanted.equals(got) ? "repeated" : reaches(bound, got, wanted) ? "met" : "undecidable";
  }
  // Ten thousand times too much or too little is a question of units, not of results.
  if (familyOf(aim.figure) !== "percent" && isMagnitudeApart(wanted, got)) return "undecidable";
  if (aim.to !== null) {
    const most = onOneScale(aim.to, reached.figure)?.[0];
    if (most === undefined) return "undecidable";
    return got.gte(wanted) && got.lte(most) ? "met" : "missed";
  }
  if (isBound(aim.figure)) return reaches(aim.figure.comparator, got, wanted) ? "met" : "missed";
  return toPlain(wanted, got, name);
}

function reaches(comparator: Comparator | null, got: Amount, wanted: Amount): boolean {
  if (comparator === ">=") return got.gte(wanted);
  if (comparator === "<=") return got.lte(wanted);
  return comparator === ">" ? got.gt(wanted) : got.lt(wanted);
}

/** A plain number as a target is a lower limit, unless it is zero or less is better: then nobody can tell. */
function toPlain(wanted: Amount, got: Amount, name: string): Verdict {
  if (got.equals(wanted)) return "met";
  if (wanted.isZero()) return "missed";
  if (LESS_IS_BETTER.test(name) && !MORE_IS_BETTER.test(label(name))) return "undecidable";
  return got.gt(wanted) ? "met" : "missed";
}

function overall(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("missed")) return "missed";
  if (verdicts.every((one) => one === "repeated")) return "repeated";
  if (verdicts.includes("undecidable")) return "undecidable";
  return "met";
}

function isFirm(aim: Measure): boolean {
  if (aim.to !== null || isBound(aim.figure)) return true;
  const { value } = aim.figure;
  return (
    value.isZero() || (familyOf(aim.figure) === "percent" && (value.equals(ONE) || value.equals(HUNDRED)))
  );
}

function ratioOf([aim, reached]: Pair): Amount | null {
  const scaled = aim.to === null && reached.to === null ? onOneScale(aim.figure, reached.figure) : null;
  if (scaled === null || isBound(reached.figure)) return null;
  const [wanted, got] = scaled;
  return wanted.gt(ZERO) && got.gt(ZERO) ? got.div(wanted) : null;
}
