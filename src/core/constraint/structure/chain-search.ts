import { lastUnitOf } from "../../number";
import type { Axis, AxisLine } from "./axis";
import type { Chain } from "./chain";

const BALANCE = /(余额|[结节]余|结存|库存)/;
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
const CLOSING = /(期末|年末|月末|季末|本年末|累计结[转余]|滚存[结节]余)/;

/** What stands at the beginning of a period is what stood at the end of the one before it. */
function openings(axis: Axis): readonly Chain[] {
  const lines = (words: RegExp): readonly number[] =>
    axis.lines.flatMap((one, at) => (words.test(one.line.label) && !isRate(one) ? [at] : []));
  const openings = lines(OPENING);
  const closings = lines(CLOSING).filter((at) => !openings.includes(at));
  const [opening, closing] = [openings[0], closings[0]];
  if (opening === undefined || closing === undefined || 2 < openings.length + closings.length) return [];
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
  const labels = axis.lines.map((one) => (isRate(one) ? "" : one.line.path.join("/")));
  const lines = (words: RegExp): readonly number[] =>
    labels.flatMap((label, at) => (words.test(label) && !BALANCE.test(label) ? [at] : []));
  const [more, less] = [lines(MORE), lines(LESS)];
  return labels.flatMap((label, line) => {
    if (!BALANCE.test(label)) return [];
    const steps = stepsOf(axis, line);
    const ways = [
      { more, less },
      { more: less, less: more },
    ].map((way) => counted(axis, { is: "balance", line, from: line, ...way, scale: 1, steps }));
    return ways.find((way) => isBorneOut(way, 1) || isShortChain(axis, way)) ?? [];
  });
}

const THIS_PERIOD = /(当月|本月|当期|本期|当季|本季)/;
const SO_FAR = /(本年|全年|年初至今)?累计/;

/** `累计` beside `当月`: each figure is the one of the month before and what this month adds. */
function cumulations(axis: Axis): readonly Chain[] {
  const labels = axis.lines.map((one) => (isRate(one) ? "" : one.line.path.join("/")));
  return labels.flatMap((label, line) => {
    if (!SO_FAR.test(label)) return [];
    const more = labels.flatMap((other, at) =>
      THIS_PERIOD.test(other) && other.replace(THIS_PERIOD, "") === label.replace(SO_FAR, "") ? [at] : [],
    );
    const steps = stepsOf(axis, line);
    const chain = counted(axis, { is: "balance", line, from: line, more, less: [], scale: 1, steps });
    return isBorneOut(chain, 1) || isShortChain(axis, chain) ? [chain] : [];
  });
}

function isRate({ role, percent }: AxisLine): boolean {
  return role.rate || percent;
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
    const isIndex = INDEX.test(line.path.join("/"));
    if (!isIndex && (!GROWTH.test(line.label) || /额$/.test(line.label))) return [];
    const scales = percent ? [1] : isIndex ? [100] : [100, 1];
    const found = axis.lines.flatMap((_, of) => {
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
function areNext(axis: Axis, { at, before }: Step): boolean {
  const years = Math.abs(yearOf(axis, at) - yearOf(axis, before));
  return Number.isNaN(years) || years === 1;
}

/** The year that a cross line is called by, alone or in the column of numbers; NaN where it is called otherwise. */
function yearOf({ cross }: Axis, at: number): number {
  const names = [cross[at]?.line.label, cross[at]?.line.ordinal];
  return Number(names.flatMap((name) => /^((?:19|20)\d\d)年?$/.exec(name ?? "")?.[1] ?? [])[0]);
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
  const gaps = chain.steps.flatMap((step) => gapOf(axis, chain, step) ?? []);
  const broken = gaps.flatMap((gap, at) => (isHeld(gap) ? [] : [at]));
  const [first = 0, second = 0] = broken;
  const isBridged =
    broken.length === 2 && second === first + 1 && Math.abs((gaps[first] ?? 0) + (gaps[second] ?? 0)) <= 1;
  if (1 < broken.length && !isBridged) return false;
  const isLong = chain.steps.every(
    ({ at }) => LEAST_IN_SHORT * unitAt(axis, chain, at) <= Math.abs(axis.probe(chain.line, at)),
  );
  return isLong && LEAST_OF_SHORT <= chain.holds + startsHolding(axis, chain) + Number(isBridged);
}

/** 1 where the first figure is what moved in its own line, as it is where nothing was carried over; else 0. */
function startsHolding(axis: Axis, chain: Chain): 0 | 1 {
  const first = chain.steps[0]?.before ?? -1;
  const gap = (axis.probe(chain.line, first) - moved(axis, chain, first)) / unitAt(axis, chain, first);
  return isHeld(gap) ? 1 : 0;
}

function counted(axis: Axis, chain: Uncounted): Chain {
  const gaps = chain.steps.flatMap((step) => gapOf(axis, chain, step) ?? []);
  const holds = gaps.filter(isHeld).length;
  return { ...chain, holds, broken: gaps.length - holds };
}

/** By how many last units a step is missed; null where it says nothing. */
function gapOf(axis: Axis, chain: Uncounted, step: Step): number | null {
  const due = chain.is === "balance" ? carried(axis, chain, step) : grown(axis, chain, step);
  return due === null ? null : (axis.probe(chain.line, step.at) - due) / unitAt(axis, chain, step.at);
}

function isHeld(gap: number): boolean {
  return Math.abs(gap) <= 0.51;
}

function unitAt(axis: Axis, { line }: Uncounted, at: number): number {
  return lastUnitOf(axis.decimals(line, at));
}

type Step = Chain["steps"][number];
type Uncounted = Omit<Chain, "holds" | "broken">;

/** What a balance comes to; null where nothing moved, which says nothing. */
function carried(axis: Axis, chain: Uncounted, { at, before }: Step): number | null {
  const stood = axis.probe(chain.from, before);
  if (chain.from !== chain.line) return stood === 0 ? null : stood;
  const isStill = [...chain.more, ...chain.less].every((line) => (axis.probe(line, at) || 0) === 0);
  return isStill ? null : stood + moved(axis, chain, at);
}

/** What came in less what went out. */
function moved(axis: Axis, { more, less }: Uncounted, at: number): number {
  const sum = (lines: readonly number[]): number =>
    lines.reduce((all, line) => all + (axis.probe(line, at) || 0), 0);
  return sum(more) - sum(less);
}

function grown(axis: Axis, chain: Uncounted, { at, before }: Step): number | null {
  const [of] = chain.more;
  if (of === undefined) return null;
  const base = axis.probe(of, before);
  const now = axis.probe(of, at);
  if (Number.isNaN(now) || !(0 < Math.abs(base))) return null;
  return (now / base - (chain.is === "index" ? 0 : 1)) * chain.scale;
}
