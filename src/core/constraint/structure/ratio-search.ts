import { largest, smallest } from "../../number";
import { fundSourceOf, isPoints, stripNumber } from "../../form";
import type { Axis, AxisLine } from "./axis";
import { amountLine } from "./fund-words";
import { ofLikeNamed } from "./like-named-rate";
import { comparedPeriods } from "./compared-periods";
import { groupOf } from "./group-of";
import { holdsAmounts } from "./holds-amounts";
import { isStanding } from "./is-standing";
import { labelOf } from "./label-of";
import { marginRate } from "./margin-rate";
import { isMeanLike } from "./mean-like";
import type { Ratio } from "./ratio";
import type { RatioCandidate } from "./ratio-fit";
import { bestRatio, growth, increase, quotient, share, worthOfRatio } from "./ratio-fit";
import { isScored, mayBeBase } from "./scored-line";
import { scoreRate } from "./score-rate";
import { isFactorOf, shareOfReckoned } from "./share-of-reckoned";
import { isRateSlipAway } from "./slipped-rate";
import { shareOfLine } from "./share-of-line";
import { sisterRatios } from "./sister-ratios";
import { statedRatio } from "./stated-ratio";
import { staffRate } from "./staff-rate";
import type { Tally } from "./sum";
import { borneOut } from "./tally";
import { wholesAcross } from "./wholes-across";

/**
 * The rates of an axis: execution rates, growth, shares of a total. What the label states (`B/A`) is tried first, then the
 * words for budget and execution, then all pairs of lines, where chance is ruled out.
 */
export function findRatios(axis: Axis): readonly Ratio[] {
  const ratios: Ratio[] = [];
  axis.lines.forEach(({ line, role, percent }, rate) => {
    if (!role.rate && !percent && !MEAN.test(line.label) && !isMeanLike(axis, rate)) return;
    if (isStanding(axis, rate) || isScored(line)) return;
    const said = saidRatio(axis, rate);
    const found = said === null ? byFigures(axis, rate) : [said];
    const named =
      found.length === 0
        ? (growthByWords(axis, rate) ??
          growthByIncrease(axis, rate) ??
          shareByName(axis, rate) ??
          rateByName(axis, rate) ??
          shareOfReckoned(axis, rate))
        : null;
    ratios.push(...(named === null ? found : [named]));
  });
  return [...ratios, ...sisterRatios(axis, ratios)];
}

/** What the label states, or the names of the lines leave no doubt of. */
function saidRatio(axis: Axis, rate: number): Ratio | null {
  return (
    statedRatio(axis, rate) ??
    scoreRate(axis, rate) ??
    ofLikeNamed(axis, rate) ??
    byWords(axis, rate) ??
    staffRate(axis, rate) ??
    marginRate(axis, rate)
  );
}

/** `户均面积`, `亩产`, `每千人口床位数`. */
const MEAN = /(均|^[^总]{0,2}[亩单]产|每)/;

const EXECUTED = /(执行|支出|使用|完成|拨付|到位|支付|下拨)/;
const BUDGET = /(预算|指标|下达|安排|计划|资金总额|应)/;
/** What is to be done, where it is things and not money that are completed. */
const TASK = /(任务|目标)(数|量|值|任务)?(\(.*\))?$/;
/** What was executed a year before is no part of this year's rate. */
const BEFORE = /(上年|去年|上期|同期)/;
const EXECUTION_RATE = /(执行|支出|使用|完成|拨付|到位|支付)(率|进度|比例)/;

function byWords(axis: Axis, rate: number): Ratio | null {
  const line = axis.lines[rate]?.line;
  if (!EXECUTION_RATE.test(line?.label ?? "") || isPoints(line)) return null;
  const isOfBefore = BEFORE.test(labelOf(axis, rate));
  const over = nearest(
    axis,
    rate,
    (label) =>
      EXECUTED.test(label) && !/(预算数|预算金额|未)/.test(label) && (isOfBefore || !BEFORE.test(label)),
  );
  const isOfTasks = /完成/.test(line?.label ?? "");
  const budget = totalOfGroup(
    axis,
    nearest(
      axis,
      over,
      (label) => (BUDGET.test(label) && !/执行/.test(label)) || (isOfTasks && TASK.test(label)),
    ),
  );
  // What was spent of what came in: `到位资金 | 已支出 | 支出率`.
  const received = /到位/.test(line?.label ?? "") ? -1 : nearest(axis, over, (label) => /到位/.test(label));
  const total = totalAbove(axis, over);
  const under = [total, budget, received].find((at) => 0 <= at) ?? totalOfSources(axis, over);
  const found = bestRatio(axis, [quotient(rate, over, under)], true);
  return found === null ? null : byFormOrHabit(axis, found);
}

/** The one total of a line's group (`预算安排`: `小计 | 一般公共预算 | 彩票公益金`), for which the group's name stands; else the line. */
function totalOfGroup(axis: Axis, at: number): number {
  const group = groupOf(axis, at);
  if (group === "" || axis.lines[at]?.role.total !== null) return at;
  const totals = axis.lines.flatMap(({ role }, other) =>
    role.total !== null && groupOf(axis, other) === group ? [other] : [],
  );
  const [only, ...more] = totals;
  return only !== undefined && more.length === 0 ? only : at;
}

/** `中央 | 省 | 其他 | 合计 | 执行数`: what was executed is held beside the total of the sources right before it; -1 where it is not. */
function totalOfSources(axis: Axis, executed: number): number {
  const isIt =
    axis.lines[executed - 1]?.role.total === "total" && fundSourceOf(labelOf(axis, executed - 2)) !== null;
  return isIt && labelOf(axis, executed).includes("执行") ? executed - 1 : -1;
}

/**
 * `合计 | 资金已执行 | 预算执行率` below a list: what was spent is held beside the total above it, the one with the same remark where it
 * bears one (`小计（除留抵退税资金）`); -1 where there is none near.
 */
function totalAbove(axis: Axis, executed: number): number {
  if (axis.along === "columns") return -1;
  const remark = /\([^()]+\)$/.exec(labelOf(axis, executed))?.[0];
  const totals = axis.lines.flatMap(({ role }, at) => (at < executed && role.total !== null ? [at] : []));
  const alike = totals.filter((at) => remark !== undefined && labelOf(axis, at).endsWith(remark));
  const near = totals.filter((at) => executed - at <= NEAR);
  return alike.at(-1) ?? near.at(-1) ?? -1;
}

const NEAR = 2;

/** What is left of a rate by its words that some figures break: another base, the form's law, or nothing. */
function byFormOrHabit(axis: Axis, found: Ratio): Ratio | null {
  const { rate, over } = found;
  const other = overAnotherBase(axis, rate, over);
  // One figure that another base explains may be a slip in its own; several are a habit of the form.
  if (other !== null && 3 <= other.tally.holds && other.tally.broken + 2 <= found.tally.broken) return other;
  if (found.tally.broken <= borneOut(found.tally)) return found;
  if (other !== null && ASK_OF_BASE <= other.tally.evidence) return other;
  if (found.tally.holds !== 0) return null;
  if (labelOf(axis, over).includes("执行") && found.tally.broken <= MOST_SCORED) return found;
  const isPlain = found.tally.broken === 1 && (isOnlyPair(axis, found) || isRateSlipAway(axis, found));
  return isPlain ? { ...found, isSaid: false } : null;
}

/** Whether nothing else can be meant: one line of what was granted before the rate, or several that say the same, and one of what was spent. */
function isOnlyPair(axis: Axis, { rate, over, under }: Ratio): boolean {
  const saysTheSame = (at: number): boolean =>
    axis.cross.every(
      (_, cross) =>
        Number.isNaN(axis.probe(rate, cross)) || axis.probe(at, cross) === axis.probe(under, cross),
    );
  return axis.lines.every(
    (_, at) => at === over || at === under || rate <= at || amountLine(axis, at) === null || saysTheSame(at),
  );
}

/** More than rates of a hundred per cent can say, which any base makes that is the same figure. */
const ASK_OF_BASE = 2;
/** The total of a self-evaluation's funds, and a line of its sources with the same figures. */
const MOST_SCORED = 2;

/** The rate over another line of money, what was received or the first budget, where that explains every figure and the words do not. */
function overAnotherBase(axis: Axis, rate: number, over: number): Ratio | null {
  const found = bestRatio(axis, overEach(axis, rate, over, holdsAmounts), true);
  return found !== null && 3 * found.tally.broken <= found.tally.holds ? found : null;
}

/** The quotients of a line and each other one that fits. */
function overEach(
  { lines }: Axis,
  rate: number,
  over: number,
  fits: (one: AxisLine) => boolean,
): readonly RatioCandidate[] {
  return lines.flatMap((one, under) => (under === over || !fits(one) ? [] : [quotient(rate, over, under)]));
}

const GROWTH = /(增长|增幅|增速|增[、/]?减|同比|下降|降幅|涨幅|比上年|比去年)/;
const CHANGE = /(减少|增加|下降|增减)/;
const AMOUNT = /(额|数|量|金额|元\))$/;

/**
 * A rate that calls itself growth beside two lines of one measure in two periods: the change between them over the earlier.
 * Two lines that hold bear it out, for the words and the place have named it already; one where the names of the periods say it.
 */
function growthByWords(axis: Axis, rate: number): Ratio | null {
  const one = axis.lines[rate];
  if (one === undefined || !GROWTH.test(one.line.label) || AMOUNT.test(one.line.label)) return null;
  const group = groupOf(axis, rate);
  const lines = axis.lines.flatMap(({ line, role, percent }, at) => {
    const beside = groupOf(axis, at) === group && line.wing === one.line.wing;
    const isChange = role.difference || CHANGE.test(line.label);
    return at < rate && beside && !role.rate && !percent && !isChange ? [at] : [];
  });
  const periods = comparedPeriods(axis, rate);
  const [first, second] = periods === null ? lines.slice(-2) : [periods.earlier, periods.later];
  if (first === undefined || second === undefined) return null;
  const changes = axis.lines.flatMap(({ line, role }, at) =>
    at < rate && (role.difference || CHANGE.test(line.label)) && groupOf(axis, at) === group ? [at] : [],
  );
  const found = bestRatio(
    axis,
    [
      growth(rate, second, first),
      growth(rate, first, second),
      // `比上年减少 | 下降（%）`: what it fell by, over what it was.
      ...changes.flatMap((at) => [quotient(rate, at, first), quotient(rate, at, second)]),
    ],
    true,
  );
  if (found === null) return null;
  const good = borneOut(found.tally);
  if (good === 0) return isRateSlipAway(axis, found) ? { ...found, isSaid: false } : null;
  const isOfChange = found.form === "quotient" && LEAST_GROWTH <= found.tally.evidence;
  if (periods !== null || isOfChange) return 1 <= good && found.tally.broken <= good ? found : null;
  return 2 <= good && 2 * found.tally.broken <= good && LEAST_GROWTH <= found.tally.evidence ? found : null;
}

const LEAST_GROWTH = 1.5;

/** `决算数 | 比上年增加 | 增长（%）`, without the year before: what it grew by over what is left of it without that. */
function growthByIncrease(axis: Axis, rate: number): Ratio | null {
  const by = rate - 1;
  const [label, name] = [labelOf(axis, by), labelOf(axis, rate)];
  const isOne =
    GROWTH.test(name) && !AMOUNT.test(name) && INCREASE.test(label) && !/[减降]/.test(name + label);
  const now = axis.lines[by - 1];
  if (!isOne || now === undefined || !holdsAmounts(now) || now.role.difference) return null;
  const found = bestRatio(axis, [increase(rate, by, by - 1)], true);
  const isBorneOut = found !== null && LEAST_GROWTH <= found.tally.evidence;
  return isBorneOut && found.tally.broken <= borneOut(found.tally) ? found : null;
}

const INCREASE = /(增加|增长|增收|增支)(额|数)?(\(.*\))?$/;

/** `税收占比` is what 税收收入 is of the total: one figure that holds bears it out, for the words name it. */
function shareByName(axis: Axis, rate: number): Ratio | null {
  const stem = /^(?:其中[:：]?)?(.{2,8}?)(?:收入|支出)?占/.exec(labelOf(axis, rate))?.[1];
  if (stem === undefined) return shareOfNamed(axis, rate);
  const over = axis.lines.findIndex(
    ({ line }, at) => at !== rate && stripNumber(line.label).startsWith(stem),
  );
  const found = bestRatio(
    axis,
    overEach(axis, rate, over, ({ role }) => role.total !== null),
    false,
  );
  return found !== null && found.tally.broken <= borneOut(found.tally) ? found : null;
}

/** `占决算比重` is what each line of 决算数 is of its total: the names say so, where most figures do. */
function shareOfNamed(axis: Axis, rate: number): Ratio | null {
  const base = /^占(.{2,6}?)(总额|总数)?的?(比重|比例|比)(\(%\))?$/.exec(labelOf(axis, rate))?.[1];
  const over =
    base === undefined
      ? -1
      : axis.lines.findLastIndex(({ line }, at) => at < rate && line.label.startsWith(base));
  return over < 0 ? null : shareOfLine(axis, rate, over, false);
}

/** What a rate with the name of its line asks for, before the lines it may be over. */
const ASK_OF_NAMED_RATE = 1.5;

/** `营业利润率` is what 营业利润 is of some other line: the name leaves only that one to be found. */
function rateByName(axis: Axis, rate: number): Ratio | null {
  const over = axis.lines.findIndex((_, at) => at !== rate && sharesName(axis, { rate, over: at }));
  const candidates = overEach(axis, rate, over, holdsAmounts);
  const found = bestRatio(axis, candidates, false);
  const asked = ASK_OF_NAMED_RATE + Math.log10(candidates.length);
  return found !== null && isConvincing(found.tally, asked) ? found : null;
}

/** The amounts nearest before a line that fit by all of their labels; -1 where none do. */
function nearest({ lines }: Axis, before: number, fits: (label: string) => boolean): number {
  return lines.findLastIndex(
    ({ line, role, percent }, at) => at < before && !role.rate && !percent && fits(line.path.join("/")),
  );
}

const MOST_LINES = 40;

function byFigures(axis: Axis, rate: number): readonly Ratio[] {
  const lines = axis.lines.flatMap((one, at) =>
    at !== rate && (mayBeBase(one) || isFactorOf(axis, rate, at)) ? [at] : [],
  );
  if (MOST_LINES < lines.length) return [];
  // Where each amount has its share behind it, the nearest of several that fit alike.
  if (isOneOfSeveral(axis, rate)) lines.sort((a, b) => Math.abs(a - rate) - Math.abs(b - rate));
  // Of funds that were all handed out alike, the share is that of their total.
  else lines.sort((a, b) => Number(isTotal(axis, b)) - Number(isTotal(axis, a)));
  const candidates: RatioCandidate[] = [];
  const mayGrow = grows(axis, rate);
  const mayBeShare = mayGrow && !isPoints(axis.lines[rate]?.line);
  const allWholes = mayBeShare ? wholesAcross(axis, rate) : [];
  for (const over of lines) {
    candidates.push(...allWholes.map((wholes) => share(rate, over, wholes)));
    for (const under of lines) {
      if (over === under) continue;
      candidates.push(quotient(rate, over, under));
      if (mayGrow) candidates.push(growth(rate, over, under));
    }
  }
  const enough = 3 + Math.log10(candidates.length);
  const isShare = axis.lines[rate]?.role.share === true || /^百分比(\(%\))?$/.test(labelOf(axis, rate));
  const found = FORMS.flatMap((form) => {
    const one = bestRatio(
      axis,
      candidates.filter((candidate) => candidate.form === form),
      false,
    );
    const named = (form === "share" && isShare) || (one !== null && sharesName(axis, one));
    const asked = named ? enough - PRIOR_OF_NAME : enough;
    return one !== null && isConvincing(one.tally, asked) ? [{ one, asked }] : [];
  });
  const least = leastBroken(found.map(({ one }) => one));
  const soundest = found.filter(({ one }) => one.tally.broken <= least);
  const most = largest(soundest.map(({ one }) => worthOfRatio(one.tally)));
  // A rate of growth is the change over the base and the later over the earlier less one: both are told where both are there.
  return soundest
    .filter(({ one }) => most - 1 <= worthOfRatio(one.tally))
    .flatMap(({ one, asked }) =>
      one.form === "share" ? [one, ...alsoShareOf(axis, one, candidates, asked)] : [one],
    );
}

function isTotal({ lines }: Axis, at: number): boolean {
  return lines[at]?.role.total != null;
}

/** What else of its group a share is of, line by line: what was handed out by it (`里程 | 占比 | 金额`). */
function alsoShareOf(
  axis: Axis,
  { rate, over }: Ratio,
  candidates: readonly RatioCandidate[],
  asked: number,
): readonly Ratio[] {
  const group = groupOf(axis, rate);
  if (group === "") return [];
  return axis.lines.flatMap((_, other) => {
    if (other === over || groupOf(axis, other) !== group) return [];
    const own = candidates.filter((one) => one.form === "share" && one.over === other);
    const found = bestRatio(axis, own, false);
    const isBeside = other === rate - 1;
    if (found !== null && isConvincing(found.tally, asked)) {
      const mostBroken = isBeside ? borneOut(found.tally) / LEAST_TO_ONE : 0;
      if (found.tally.broken <= mostBroken) return [found];
    }
    return isBeside ? (shareOfReckoned(axis, rate, (at) => at === other) ?? []) : [];
  });
}

/** What is right behind a factor is its share, where so many lines bear it out for each that does not. */
const LEAST_TO_ONE = 3;

function isOneOfSeveral({ lines }: Axis, rate: number): boolean {
  const label = lines[rate]?.line.label;
  return lines.some(({ line }, at) => at !== rate && line.label === label);
}

/** 节约率 is the rate of 节约资金, 溢价率 that of 溢价额: what stands above the line bears the rate's name. */
function sharesName(axis: Axis, { rate, over }: Pick<Ratio, "rate" | "over">): boolean {
  const stem = /^(.{2,6})率(\(|$)/.exec(stripNumber(labelOf(axis, rate)))?.[1];
  return stem !== undefined && stripNumber(labelOf(axis, over)).startsWith(stem);
}

/** How much less the figures have to say where the name says 占比 already. */
const PRIOR_OF_NAME = 1.5;

/** A mean is no growth and no share, whatever its figures do. */
function grows(axis: Axis, rate: number): boolean {
  const one = axis.lines[rate];
  return one !== undefined && (one.role.rate || one.percent);
}

const FORMS: readonly Ratio["form"][] = ["quotient", "growth", "share"];

function leastBroken(found: readonly Ratio[]): number {
  return smallest(found.map((one) => one.tally.broken));
}

function isConvincing({ holds, rounding, broken, evidence }: Tally, enough: number): boolean {
  return enough <= evidence && 2 * broken <= holds + rounding;
}
