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
  const ledgers = [...balances(axis), ...cumulations(axis)];
  return [
    ...ledgers.flatMap((chain) => withClosings(axis, chain)),
    ...openings(axis),
    ...changes(axis),
    ...growths(axis),
  ];
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
    if (!BALANCE.test(label) || more.length + less.length === 0) return [];
    const steps = stepsOf(axis, line);
    const ways = [
      { more, less },
      { more: less, less: more },
    ].map((way) => counted(axis, { is: "balance", line, from: line, ...way, scale: 1, steps }));
    return (
      ways.find((way) => isBorneOut(way, 1) || isShortChain(axis, way)) ?? oneOfEach(axis, line, more, less)
    );
  });
}

/**
 * Where several lines bear the words of one side (应支出, and 实际支出 over 食材, 配送 and 小计), one of each moved the balance: those that the figures
 * bear out by far.
 */
function oneOfEach(
  axis: Axis,
  line: number,
  more: readonly number[],
  less: readonly number[],
): readonly Chain[] {
  const steps = stepsOf(axis, line);
  const ways = more.flatMap((one) =>
    less.flatMap((other) => [
      { more: [one], less: [other] },
      { more: [other], less: [one] },
    ]),
  );
  const tried = ways.map((way) =>
    counted(axis, { is: "balance", line, from: line, ...way, scale: 1, steps }),
  );
  return best(
    axis,
    tried.filter(({ holds }) => LEAST < holds),
  );
}

/** The chain that most steps bear out, by more figures than chance and the number of chains tried ask for; else none. */
function best(axis: Axis, tried: readonly Chain[]): readonly Chain[] {
  const [first] = tried
    .filter((one) => isBorneOut(one, 2))
    .sort((a, b) => b.holds - b.broken - (a.holds - a.broken));
  return first !== undefined && ODDS + Math.log10(tried.length) <= evidenceOf(axis, first) ? [first] : [];
}

const ODDS = 6;

/** The decimal digits that the steps which hold bear out. */
function evidenceOf(axis: Axis, chain: Chain): number {
  return chain.steps.reduce((all, step) => {
    const gap = gapOf(axis, chain, step);
    if (gap === null || !isHeld(gap)) return all;
    return (
      all + Math.log10(Math.max(1, Math.abs(axis.probe(chain.line, step.at)) / unitAt(axis, chain, step.at)))
    );
  }, 0);
}

/**
 * A total of a ledger repeats the last balance, and it is what stood before its lines with what came and went in all of them; where two of
 * these three agree, the third has to.
 */
function withClosings(axis: Axis, chain: Chain): readonly Chain[] {
  const { line } = chain;
  const stands = (at: number): boolean => !Number.isNaN(axis.probe(line, at));
  const entries = axis.cross.flatMap((_, at) => (stands(at) && !isAside(axis, at) ? [at] : []));
  const [through, copied]: [Step[], Step[]] = [[], []];
  axis.cross.forEach((_, at) => {
    const last = entries.filter((entry) => entry < at).at(-1);
    if (last === undefined || !stands(at) || !isAside(axis, at)) return;
    const isNear = (value: number | null, to: number): boolean =>
      value !== null && isHeld((value - axis.probe(line, to)) / unitAt(axis, chain, at));
    const before = periodsUntil(axis, entries, at).find((from) => {
      const due = carried(axis, chain, { at, before: from });
      return from !== last && (isNear(due, last) || isNear(due, at));
    });
    if (before !== undefined) through.push({ at, before });
    if (before !== undefined || isNear(axis.probe(line, last), at)) copied.push({ at, before: last });
  });
  const whole = counted(axis, { ...chain, steps: [...chain.steps, ...through] });
  if (copied.length === 0) return [whole];
  return [whole, counted(axis, { ...chain, more: [], less: [], steps: copied })];
}

/** The entries that a total may count from: the first of all, and the last before each total above it. */
function periodsUntil(axis: Axis, entries: readonly number[], total: number): readonly number[] {
  const ends = axis.cross.flatMap((_, at) => (at < total && isAside(axis, at) ? [at] : []));
  return [
    ...ends.reverse().flatMap((end) => entries.filter((entry) => entry < end).at(-1) ?? []),
    ...entries.slice(0, 1),
  ];
}

const CHANGE = /(增减|净增|增[加长]额|变[动化])|[比较](上|去)(年|月|季|期)|环比|同比/;

/** `比上年增减额`: what a figure of another line has changed by since the one before it. */
function changes(axis: Axis): readonly Chain[] {
  return axis.lines.flatMap((one, line) => {
    if (isRate(one) || !CHANGE.test(one.line.path.join("/"))) return [];
    const tried = axis.lines.flatMap((other, of) => {
      if (of === line || isRate(other)) return [];
      return [stepsOf(axis, of), backwards(stepsOf(axis, of))].map((steps) =>
        counted(axis, {
          is: "change",
          line,
          from: of,
          more: [of],
          less: [],
          scale: 1,
          steps: steps.filter((step) => !Number.isNaN(axis.probe(line, step.at)) && areNext(axis, step)),
        }),
      );
    });
    return best(axis, tried);
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
    if (more.length === 0) return [];
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
  axis.cross.forEach((_, at) => {
    if (Number.isNaN(axis.probe(line, at)) || isAside(axis, at)) return;
    if (before !== null) steps.push({ at, before });
    before = at;
  });
  return steps;
}

/** Whether a cross line closes others, by its word. */
function isAside({ cross }: Axis, at: number): boolean {
  const one = cross[at];
  return one?.role.total != null || /(累计|本月|本年|本期|本日|季度|半年|全年)/.test(one?.line.label ?? "");
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

function dueAt(axis: Axis, chain: Uncounted, step: Step): number | null {
  if (chain.is === "balance") return carried(axis, chain, step);
  if (chain.is === "change") return axis.probe(chain.from, step.at) - axis.probe(chain.from, step.before);
  return grown(axis, chain, step);
}

/** By how many last units a step is missed; null where it says nothing. */
function gapOf(axis: Axis, chain: Uncounted, step: Step): number | null {
  const due = dueAt(axis, chain, step);
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
  const lines = [...chain.more, ...chain.less];
  if (lines.length === 0) return stood;
  const isStill = lines.every((line) => (axis.probe(line, at) || 0) === 0);
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
