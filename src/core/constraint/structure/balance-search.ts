import { stripNumber } from "../../form";
import { findAccountForms } from "./account-form";
import type { Axis } from "./axis";
import { comparedPeriods } from "./compared-periods";
import { groupOf } from "./group-of";
import { inAndOut } from "./in-and-out";
import { labelOf } from "./label-of";
import { movements } from "./movements";
import { saysNothingNew } from "./redundancy";
import type { SearchState } from "./search-state";
import { isConvincing, isWhole, sameWing, weight } from "./search-state";
import { isSlipAway } from "./slip-away";
import { STATEMENTS } from "./statement-words";
import type { Part, Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

/**
 * Lines that are the sum or difference of two others anywhere in the table: what remains of income less expenditure, what
 * is carried forward, what this batch adds to the one before. First by the words that fund statements use, then by the
 * figures alone, where chance is ruled out.
 */
export function findBalances(state: SearchState): void {
  balanceByWords(state);
  movements(state);
  neighbouringMovements(state);
  differencesByWords(state);
  balanceOfOpenLines(state);
  if (state.axis.lines.length <= MOST_LINES) balanceByFigures(state);
  equalTotals(state);
  findAccountForms(state);
}

const MOST_LINES = 60;

/**
 * `经常性预算结余` is what 经常性收入合计 leaves after 经常性支出合计; `市本级收支结余` what 市本级 leaves after 市本级支出; `学生伙食本期盈余` what
 * 学生伙食收入 leaves after 学生伙食支出.
 */
const OWN_BALANCE = /^(.+?)(预算|本[年月期]|当[年月期])?(收支)?([结节]余|盈余|差额)$/;

function balanceByWords(state: SearchState): void {
  const labels = state.axis.lines.map(({ line }) => stripNumber(line.label));
  balancesOfStatements(state, labels);
  labels.forEach((label, whole) => {
    const stem = OWN_BALANCE.exec(label)?.[1];
    if (stem === undefined || isWhole(state, whole)) return;
    const named = (words: RegExp): number =>
      labels.findIndex(
        (one, at) =>
          one.startsWith(stem) && words.test(one.slice(stem.length)) && sameWing(state.axis, at, whole),
      );
    const [first, second] = [named(/^(预算)?(收入(合计|总计)?)?$/), named(/^(预算)?支出(合计|总计)?$/)];
    if (0 <= first && 0 <= second)
      acceptBalance(state, whole, [
        { line: first, factor: 1 },
        { line: second, factor: -1 },
      ]);
  });
}

/** A balance that its names state, where most of its figures bear it out, or one slip keeps them from it. */
function acceptBalance(state: SearchState, whole: number, parts: readonly Part[]): void {
  const { axis, among } = state;
  const tally = tallySum(axis, whole, parts, among);
  const good = borneOut(tally);
  const isNamed = good === 0 && (isSlipAway(axis, whole, parts, among) || isAllThereIs(state, whole, parts));
  if (good < tally.broken && !isNamed) return;
  if (good + tally.broken !== 0) state.sums.push({ whole, parts, source: "balance", tally });
}

/**
 * Whether nothing but the figures of one column can be meant: what was there, came in, went out and is left, in this order, with no line
 * between them but those that make one of them up.
 */
function isAllThereIs(
  { axis, among, additive, consumed }: SearchState,
  whole: number,
  parts: readonly Part[],
): boolean {
  const lines = [...parts.map(({ line }) => line), whole];
  const [first = whole] = lines;
  const inOrder = lines.every((line, at) => at === 0 || (lines[at - 1] ?? whole) < line);
  const hasOthers = axis.lines.some(
    (_, at) => first < at && at < whole && additive.has(at) && !lines.includes(at) && !consumed.has(at),
  );
  const filled = among.filter((cross) => lines.every((line) => !Number.isNaN(axis.probe(line, cross))));
  return lines.length === LINES_OF_STATEMENT && inOrder && !hasOthers && filled.length === 1;
}

const LINES_OF_STATEMENT = 4;

function balancesOfStatements(state: SearchState, labels: readonly string[]): void {
  for (const statement of STATEMENTS) {
    labels.forEach((label, whole) => {
      if (!statement.whole.test(label) || isWhole(state, whole)) return;
      const first = lineFor(state, whole, statement.first);
      const second = lineFor(state, whole, statement.second, first);
      if (first === null || second === null) return;
      const less = statement.less === undefined ? null : lineFor(state, whole, statement.less);
      if (less === null && statement.needsLess === true) return;
      acceptBalance(state, whole, [
        { line: first, factor: 1 },
        { line: second, factor: statement.sign },
        ...(less === null ? [] : [{ line: less, factor: -1 }]),
      ]);
    });
  }
}

const REMAINS = /(末|底|库存|余|结转|结存|调整后|累计|净|剩|现有)/;

/**
 * Four lines side by side of which the last is the first with one of the others added and one taken away, whatever those are
 * called; the last by its name is what remains. Without that, round figures would do so by accident.
 */
function neighbouringMovements(state: SearchState): void {
  const { axis, among } = state;
  const lines = filledLines(state);
  const needed = 5 + Math.log10(2 * lines.length);
  for (let at = 0; at + 3 < lines.length; at += 1) {
    const [first = 0, second = 0, third = 0, whole = 0] = lines.slice(at, at + 4);
    if (!REMAINS.test(labelOf(axis, whole))) continue;
    for (const parts of inAndOut(first, second, third)) {
      const tally = tallySum(axis, whole, parts, among);
      const sum: Sum = { whole, parts, source: "figures", tally };
      if (isConvincing(tally, needed, false) && tally.rounding <= tally.holds && !saysNothingNew(state, sum))
        state.sums.push(sum);
    }
  }
}

const CHANGE =
  /^((较|比)[^率%]{2,6})?((增[、/]?减|增长|增加|减少|变动|节约|(资金)?[结节]余(、?结转)?|结转|差|未|溢价|超支|净增)(额|数|资金|金额|量|值|减额|支|[^率%]*数|[^率%]*额)?|[空缺超]编(数|人数)?|缺[额口](数)?)(\(.*\))?$/;
/** `2023年预算数增减`, behind the two budgets. */
const CHANGE_OF = /[数额][比较与]?.{0,6}增[、/]?减(额|数|金额|情况)?(\(万?元\))?$/;
/** Decimal logarithms of the odds asked for, where the two lines are not plainly the same measure in two periods. */
const ASK_OF_CHANGE = 3;

/** A line that calls itself a difference, behind the two lines it is the difference of. */
function differencesByWords(state: SearchState): void {
  const { axis } = state;
  axis.lines.forEach(({ line }, whole) => {
    const isNamed = CHANGE.test(line.label);
    if ((!isNamed && !CHANGE_OF.test(line.label)) || isWhole(state, whole)) return;
    const periods = comparedPeriods(axis, whole);
    if (!isNamed && periods === null) return;
    const group = groupOf(axis, whole);
    const before = filledLines(state).filter(
      (at) => at < whole && groupOf(axis, at) === group && sameWing(axis, at, whole),
    );
    const [first, second] =
      periods === null
        ? (before.length < 2 ? headsBefore(state, whole) : before).slice(-2)
        : [periods.later, periods.earlier];
    if (first === undefined || second === undefined) return;
    const best = [
      [first, second],
      [second, first],
    ]
      .map(([from = 0, less = 0]) => changeOf(state, whole, from, less))
      .find((sum) => isBorneOut(state, sum, periods !== null));
    if (best !== undefined && !saysNothingNew(state, best)) state.sums.push(best);
  });
}

function changeOf({ axis, among }: SearchState, whole: number, from: number, less: number): Sum {
  const parts: readonly Part[] = [
    { line: from, factor: 1 },
    { line: less, factor: -1 },
  ];
  return { whole, parts, source: "balance", tally: tallySum(axis, whole, parts, among) };
}

/** Whether the figures of a difference bear its name out, or one slip keeps them from it. */
function isBorneOut(
  { axis, among }: SearchState,
  { whole, parts, tally }: Sum,
  isOfPeriods: boolean,
): boolean {
  const good = borneOut(tally);
  if (good === 0) return isSlipAway(axis, whole, parts, among);
  return tally.broken <= good && (isOfPeriods || ASK_OF_CHANGE <= tally.evidence);
}

/** The totals of the groups before a line that stands in none: what was granted and what is there (编制: 小计, 行政 …; 实有: 小计 …). */
function headsBefore({ axis }: SearchState, whole: number): readonly number[] {
  return axis.lines.flatMap(({ role }, at) =>
    at < whole && role.total !== null && groupOf(axis, at) !== "" && sameWing(axis, at, whole) ? [at] : [],
  );
}

/** The line a statement's words name: a total by preference, the nearest above, else the first open line. */
function lineFor(
  { axis, consumed }: SearchState,
  whole: number,
  words: RegExp,
  other: number | null = null,
): number | null {
  const fitting = axis.lines.flatMap(({ line }, at) =>
    at !== whole && at !== other && words.test(stripNumber(line.label)) ? [at] : [],
  );
  const open = fitting.filter((at) => !consumed.has(at));
  const totals = fitting.filter((at) => axis.lines[at]?.role.total !== null);
  const above = (lines: readonly number[]): number | undefined => lines.filter((at) => at < whole).pop();
  return above(totals) ?? totals.pop() ?? above(open) ?? open[0] ?? fitting[0] ?? null;
}

const MOST_TERMS = 7;

/** A line named as a remainder that is the open lines before it, each added, taken away or left out, as the figures say. */
function balanceOfOpenLines(state: SearchState): void {
  const { axis, among } = state;
  axis.lines.forEach(({ role }, whole) => {
    if (!role.difference || isWhole(state, whole) || !hasFigures(state, whole)) return;
    const open = axis.lines.flatMap((_, at) => {
      return at < whole && state.additive.has(at) && !state.consumed.has(at) && sameWing(axis, at, whole)
        ? [at]
        : [];
    });
    const terms = open.slice(-MOST_TERMS);
    const needed = 4 + Math.log10(3 ** terms.length);
    let best: Sum | null = null;
    for (const parts of signings(terms)) {
      if (parts.length < 2) continue;
      const tally = tallySum(axis, whole, parts, among);
      if (!isConvincing(tally, needed, false) || tally.holds < 2 * tally.rounding) continue;
      if (best === null || weight(best.tally) < weight(tally))
        best = { whole, parts, source: "figures", tally };
    }
    if (best !== null && !saysNothingNew(state, best)) state.sums.push(best);
  });
}

/** All ways to add, take away or leave out each of the lines; fewest terms first. */
function signings(lines: readonly number[]): readonly (readonly Part[])[] {
  let all: (readonly Part[])[] = [[]];
  for (const line of lines) {
    all = all.flatMap((parts) => [parts, [...parts, { line, factor: 1 }], [...parts, { line, factor: -1 }]]);
  }
  return all.sort((a, b) => a.length - b.length);
}

/** The soundest first: of two columns that mostly agree (下达金额, 已分配金额) the one that the rest is taken from everywhere is meant. */
function balanceByFigures(state: SearchState): void {
  const lines = filledLines(state);
  const needed = 6 + 2 * Math.log10(lines.length);
  const isOpen = (whole: number): boolean =>
    !isWhole(state, whole) && (!takesPart(state, whole) || state.axis.lines[whole]?.role.difference === true);
  const found = lines.filter(isOpen).flatMap((whole) => {
    const others = lines.filter((line) => line !== whole);
    return bestPair(state, whole, others, needed) ?? [];
  });
  for (const best of found.sort((one, other) => one.tally.broken - other.tally.broken))
    if (isOpen(best.whole) && !saysNothingNew(state, best)) state.sums.push(best);
}

/** A line that is already added up elsewhere is explained: a further difference would only restate that. */
function takesPart(state: SearchState, line: number): boolean {
  return state.sums.some((sum) => sum.parts.some((part) => part.line === line));
}

/** The lines that can be added up and hold more than nought. */
function filledLines(state: SearchState): readonly number[] {
  return state.axis.lines.flatMap((_, at) => (state.additive.has(at) && hasFigures(state, at) ? [at] : []));
}

function hasFigures(state: SearchState, line: number): boolean {
  return state.among.some((cross) => 0 < Math.abs(state.axis.probe(line, cross)));
}

function bestPair(state: SearchState, whole: number, lines: readonly number[], needed: number): Sum | null {
  const { axis, among } = state;
  let best: Sum | null = null;
  for (const first of lines) {
    for (const second of lines) {
      for (const sign of [1, -1] as const) {
        // A sum reads the same both ways.
        if (sign === 1 ? second <= first : second === first) continue;
        const parts: readonly Part[] = [
          { line: first, factor: 1 },
          { line: second, factor: sign },
        ];
        if (!mayFit(state, whole, first, second, sign)) continue;
        const tally = tallySum(axis, whole, parts, among);
        if (!isConvincing(tally, needed, false) || tally.holds < 2 * tally.rounding) continue;
        if (best === null || weight(best.tally) < weight(tally))
          best = { whole, parts, source: "figures", tally };
      }
    }
  }
  return best;
}

/** A quick look at the fullest cross lines, so that hopeless pairs cost nothing. */
function mayFit(state: SearchState, whole: number, first: number, second: number, sign: 1 | -1): boolean {
  const { axis, among } = state;
  let misses = 0;
  let looks = 0;
  for (const cross of among) {
    const gap = axis.probe(first, cross) + sign * axis.probe(second, cross) - axis.probe(whole, cross);
    if (Number.isNaN(gap)) continue;
    looks += 1;
    if (2 * 10 ** -axis.decimals(whole, cross) < Math.abs(gap)) misses += 1;
    if (4 < looks) break;
  }
  return misses <= 1;
}

/** The closing totals of two blocks side by side balance: income and expenditure, assets and liabilities. */
function equalTotals(state: SearchState): void {
  const { axis, among } = state;
  axis.lines.forEach(({ line, role }, whole) => {
    if (role.total !== "total" || line.wing <= 0) return;
    const twin = axis.lines.findIndex((one, at) => {
      if (one.line.wing !== 0 || one.role.total !== "total") return false;
      return one.line.label === line.label || (closes(axis, at) && closes(axis, whole));
    });
    if (twin < 0) return;
    const parts: readonly Part[] = [{ line: twin, factor: 1 }];
    const tally = tallySum(axis, whole, parts, among);
    const isBorneOut = 0 < tally.holds && tally.broken <= tally.holds;
    if (!isBorneOut && !isSlipAway(axis, whole, parts, among)) return;
    state.sums.push({ whole, parts, source: "balance", tally });
  });
}

/** Whether a line is the last of its wing. */
function closes(axis: Axis, line: number): boolean {
  const wing = axis.lines[line]?.line.wing;
  return axis.lines.every((one, at) => at <= line || one.line.wing !== wing);
}
