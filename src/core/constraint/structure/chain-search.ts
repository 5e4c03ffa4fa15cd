import { smallest } from "../../number";
import type { Axis } from "./axis";
import type { Chain } from "./chain";

const BALANCE = /(余额|结余|结存|库存)/;
const MORE = /(收入|借方|增加|存入|转入|拨入|入库|收方|到账|筹集)/;
const LESS = /(支出|贷方|减少|支取|转出|拨付|出库|付方|发放|使用)/;
/** `指数（上年=100）`: the later over the earlier, in hundreds. */
const INDEX = /(上年|上期|上月|前一年)=100/;
const GROWTH = /(增长|增幅|增速|环比|同比|比上(年|月|期)|比去年)/;
/** So many steps at least have to hold. */
const LEAST = 3;

/**
 * The chains of an axis: running balances of a ledger, growth from year to year down a table. Labels say which lines come
 * into question, the figures whether it is so: three steps at least hold, and more than are broken (one slip breaks two).
 */
export function findChains(axis: Axis): readonly Chain[] {
  return [...balances(axis), ...cumulations(axis), ...openings(axis), ...growths(axis)];
}

const OPENING = /(期初|年初|月初|季初|上年末|上年结[转余]|上月结[转余])/;
const CLOSING = /(期末|年末|月末|季末|本年末|累计结[转余]|滚存结余)/;

/** What stands at the beginning of a period is what stood at the end of the one before it. */
function openings(axis: Axis): readonly Chain[] {
  const lines = (words: RegExp): readonly number[] =>
    axis.lines.flatMap(({ line }, at) => (words.test(line.label) && !isRate(axis, at) ? [at] : []));
  const [opening, ...moreOpenings] = lines(OPENING);
  const [closing, ...moreClosings] = lines(CLOSING).filter((at) => at !== opening);
  if (opening === undefined || closing === undefined || 0 < moreOpenings.length + moreClosings.length)
    return [];
  const steps = stepsOf(axis, opening).filter(({ before }) => !Number.isNaN(axis.probe(closing, before)));
  const chain = counted(axis, {
    is: "balance",
    line: opening,
    from: closing,
    more: [],
    less: [],
    scale: 1,
    steps,
  });
  return isBorneOut(chain, 1) ? [chain] : [];
}

function balances(axis: Axis): readonly Chain[] {
  const labels = axis.lines.map(({ line }) => line.path.join("/"));
  const lines = (words: RegExp): readonly number[] =>
    labels.flatMap((label, at) =>
      words.test(label) && !BALANCE.test(label) && !isRate(axis, at) ? [at] : [],
    );
  const [more, less] = [lines(MORE), lines(LESS)];
  if (more.length !== 1 || less.length !== 1) return [];
  return labels.flatMap((label, line) => {
    if (!BALANCE.test(label) || isRate(axis, line)) return [];
    const steps = stepsOf(axis, line);
    const ways = [
      { more, less },
      { more: less, less: more },
    ].map((way) => counted(axis, { is: "balance", line, from: line, ...way, scale: 1, steps }));
    return ways.filter((way) => isBorneOut(way, 1) || isShortChain(axis, way)).slice(0, 1);
  });
}

const THIS_PERIOD = /(当月|本月|当期|本期|当季|本季)/;
const SO_FAR = /(本年|全年|年初至今)?累计/;

/** `累计` beside `当月`: each figure is the one of the month before and what this month adds. */
function cumulations(axis: Axis): readonly Chain[] {
  const labels = axis.lines.map(({ line }) => line.path.join("/"));
  return labels.flatMap((label, line) => {
    if (!SO_FAR.test(label) || isRate(axis, line)) return [];
    const more = labels.flatMap((other, at) => {
      const isAlike = THIS_PERIOD.test(other) && other.replace(THIS_PERIOD, "") === label.replace(SO_FAR, "");
      return at !== line && isAlike && !isRate(axis, at) ? [at] : [];
    });
    if (more.length !== 1) return [];
    const steps = stepsOf(axis, line);
    const chain = counted(axis, { is: "balance", line, from: line, more, less: [], scale: 1, steps });
    return isBorneOut(chain, 1) || isShortChain(axis, chain) ? [chain] : [];
  });
}

function isRate(axis: Axis, line: number): boolean {
  const one = axis.lines[line];
  return one === undefined || one.role.rate || one.percent;
}

/** From each figure to the next one below it; totals of a month or a year stand aside. */
function stepsOf(axis: Axis, line: number): Chain["steps"] {
  const steps: { at: number; before: number }[] = [];
  let before: number | null = null;
  axis.cross.forEach((one, at) => {
    if (Number.isNaN(axis.probe(line, at)) || one.role.total !== null || isSummary(one.line.label)) return;
    if (before !== null) steps.push({ at, before });
    before = at;
  });
  return steps;
}

function isSummary(label: string): boolean {
  return /(累计|本月|本年|本期|本日|季度|半年|全年)/.test(label);
}

function growths(axis: Axis): readonly Chain[] {
  return axis.lines.flatMap(({ line, percent }, rate) => {
    const isIndex = line.path.some((label) => INDEX.test(label));
    if (!isIndex && (!GROWTH.test(line.label) || /额$/.test(line.label))) return [];
    const scales = percent ? [1] : isIndex ? [100] : [100, 1];
    const found = axis.lines.flatMap((_, of) => {
      if (of === rate) return [];
      return [stepsOf(axis, of), backwards(stepsOf(axis, of))].flatMap((steps) =>
        scales.map((scale) =>
          counted(axis, {
            is: isIndex ? "index" : "growth",
            line: rate,
            from: of,
            more: [of],
            less: [],
            scale,
            steps: steps.filter((step) => !Number.isNaN(axis.probe(rate, step.at)) && areNext(axis, step)),
          }),
        ),
      );
    });
    const best = found
      .filter((one) => isBorneOut(one, 2))
      .sort((a, b) => b.holds - b.broken - (a.holds - a.broken))[0];
    return best === undefined ? [] : [best];
  });
}

/** Years that do not follow each other say nothing of the growth from one to the next. */
function areNext({ cross }: Axis, { at, before }: Chain["steps"][number]): boolean {
  const [later, earlier] = [at, before].map((one) => {
    const line = cross[one]?.line;
    return /^((?:19|20)\d\d)年?$/.exec(line?.label === "" ? line.ordinal : (line?.label ?? ""))?.[1];
  });
  return later === undefined || earlier === undefined || Math.abs(Number(later) - Number(earlier)) === 1;
}

/** The same steps where the latest stands first. */
function backwards(steps: Chain["steps"]): Chain["steps"] {
  return steps.map(({ at, before }) => ({ at: before, before: at }));
}

function isBorneOut({ holds, broken }: Chain, times: number): boolean {
  return LEAST <= holds && times * broken < holds;
}

/** Two steps of figures of a thousand last units are no accident where the columns are named 收入, 支出, 余额, or 当月 and 累计. */
const LEAST_OF_SHORT = 2;
const LEAST_IN_SHORT = 1000;

/**
 * Whether all steps of a short chain hold, but for one figure at most: a wrong movement breaks its own step, a wrong balance breaks two that
 * hold again when taken as one.
 */
function isShortChain(axis: Axis, chain: Chain): boolean {
  const unit = smallest(chain.steps.map(({ at }) => 10 ** -axis.decimals(chain.line, at)));
  const gaps = chain.steps.flatMap((step) => gapOf(axis, chain, step) ?? []);
  const broken = gaps.flatMap((gap, at) => (Math.abs(gap) <= 0.51 * unit ? [] : [at]));
  const [first = 0, second = 0] = broken;
  const isBridged =
    broken.length === 2 && second === first + 1 && Math.abs((gaps[first] ?? 0) + (gaps[second] ?? 0)) <= unit;
  if (1 < broken.length && !isBridged) return false;
  const isLong = chain.steps.every(({ at }) => LEAST_IN_SHORT * unit <= Math.abs(axis.probe(chain.line, at)));
  return isLong && LEAST_OF_SHORT <= chain.holds + startsHolding(axis, chain) + Number(isBridged);
}

/** 1 where a first 累计 is its own month's figure, as it is in the first of them; else 0. */
function startsHolding(axis: Axis, { more, less, line, steps }: Chain): 0 | 1 {
  const [of, first] = [more[0], steps[0]?.before];
  const isOwn = of !== undefined && first !== undefined && axis.probe(of, first) === axis.probe(line, first);
  return isOwn && less.length === 0 ? 1 : 0;
}

function counted(axis: Axis, chain: Omit<Chain, "holds" | "broken">): Chain {
  let holds = 0;
  let broken = 0;
  for (const step of chain.steps) {
    const gap = gapOf(axis, chain, step);
    if (gap === null) continue;
    if (Math.abs(gap) <= 0.51 * 10 ** -axis.decimals(chain.line, step.at)) holds += 1;
    else broken += 1;
  }
  return { ...chain, holds, broken };
}

/** By how much a step is missed; null where it says nothing. */
function gapOf(axis: Axis, chain: Uncounted, step: Step): number | null {
  const due = chain.is === "balance" ? carried(axis, chain, step) : grown(axis, chain, step);
  return due === null ? null : axis.probe(chain.line, step.at) - due;
}

type Step = Chain["steps"][number];
type Uncounted = Omit<Chain, "holds" | "broken">;

/** What a balance comes to; null where nothing moved, which says nothing. */
function carried(axis: Axis, chain: Uncounted, { at, before }: Step): number | null {
  const moved = (line: number): number => {
    const value = axis.probe(line, at);
    return Number.isNaN(value) ? 0 : value;
  };
  const more = chain.more.reduce((sum, line) => sum + moved(line), 0);
  const less = chain.less.reduce((sum, line) => sum + moved(line), 0);
  const stood = axis.probe(chain.from, before);
  if (chain.from !== chain.line) return stood === 0 ? null : stood;
  return more === 0 && less === 0 ? null : stood + more - less;
}

function grown(axis: Axis, chain: Uncounted, { at, before }: Step): number | null {
  const [of] = chain.more;
  if (of === undefined) return null;
  const base = axis.probe(of, before);
  const now = axis.probe(of, at);
  if (Number.isNaN(now) || !(0 < Math.abs(base))) return null;
  return (now / base - (chain.is === "index" ? 0 : 1)) * chain.scale;
}
