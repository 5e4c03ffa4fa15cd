import { stripNumber, stripPartMarker } from "../../form";
import { asPart } from "./as-part";
import type { Axis } from "./axis";
import { isFilledLine } from "./filled-line";
import { groupOf } from "./group-of";
import { labelOf } from "./label-of";
import type { SearchState } from "./search-state";
import { acceptSum, sameWing } from "./search-state";
import { borneOut, tallySum } from "./tally";

/** The expenses that the state counts as 三公经费, their total, and what is none of these. */
type Expense = "total" | "travel" | "reception" | "vehicles" | "buying" | "running";

/**
 * The 三公 expenses: travel abroad, official cars (bought and run) and receptions are all there is of them by law, wherever they stand
 * and however many are nought. Source: the Ministry's statement of 三公经费 (财政部, 因公出国（境）费、公务用车购置及运行维护费、公务接待费).
 */
export function findThreePublic(state: SearchState): void {
  const { axis } = state;
  const expenses = axis.lines.map((_, at) => (state.additive.has(at) ? expenseAt(axis, at) : null));
  for (let from = 0; from < expenses.length;) {
    const end = endOfRun(axis, expenses, from);
    if (from < end) settle(state, expenses, from, end);
    from = Math.max(end, from + 1);
  }
}

const COUNTED = /(数|人次|团组|批次|保有量|占|比|率|增减)/;

function expenseAt(axis: Axis, at: number): Expense | null {
  const role = axis.lines[at]?.role.total ?? null;
  const own = nameAt(labelOf(axis, at));
  const outer = groupOf(axis, at).split("/").pop() ?? "";
  if (role !== null && expenseNamed(nameAt(outer)) === "vehicles") return "vehicles";
  return expenseNamed(own) ?? (role !== null ? "total" : null);
}

function nameAt(label: string): string {
  return stripNumber(stripPartMarker(label)).replace(/\([^)]*(元|境)[^)]*\)|["“”]/g, "");
}

function expenseNamed(name: string): Expense | null {
  if (COUNTED.test(name)) return null;
  const isBought = /购置|购车/.test(name);
  const isRun = /运行|维护|运维/.test(name);
  if (/三公/.test(name)) return "total";
  if (/^因公.{0,4}出国|^出国/.test(name)) return "travel";
  if (/^(公务|业务)接待/.test(name)) return "reception";
  if (!/^(公务用?车|公车|车辆|购置|运行)/.test(name)) return null;
  return isBought === isRun ? (/车/.test(name) ? "vehicles" : null) : isBought ? "buying" : "running";
}

/** Where the expenses from a line on end: at another thing, or where one of them comes again. */
function endOfRun(axis: Axis, expenses: readonly (Expense | null)[], from: number): number {
  const seen = new Set<Expense>();
  let end = from;
  for (; end < expenses.length; end += 1) {
    const one = expenses[end] ?? null;
    if (one === null || seen.has(one) || !sameWing(axis, end, from)) break;
    seen.add(one);
  }
  return end;
}

function settle(state: SearchState, expenses: readonly (Expense | null)[], from: number, end: number): void {
  const lineOf = (one: Expense): number => {
    const at = expenses.indexOf(one, from);
    return at < end ? at : -1;
  };
  const [total, travel, reception, vehicles] = [
    lineOf("total"),
    lineOf("travel"),
    lineOf("reception"),
    lineOf("vehicles"),
  ];
  if (travel < 0 || reception < 0) return;
  const cars = [lineOf("buying"), lineOf("running")];
  const areCars = !cars.includes(-1);
  const isOpen =
    0 <= vehicles &&
    (!areCars || isFilledLine(state.axis, vehicles) || !cars.some((at) => isFilledLine(state.axis, at)));
  if (isOpen && areCars) take(state, vehicles, cars);
  else if (isOpen && state.axis.lines[vehicles]?.role.total === null) listOnly(state, vehicles, cars);
  if (total < 0 || isOfMore(state, expenses, total) || (!isOpen && !areCars)) return;
  take(state, total, [travel, reception, ...(isOpen ? [vehicles] : cars)]);
}

/** What the cars cost where one of the two alone is printed below: all of it, if the other is nought, and no more than it. */
function listOnly(state: SearchState, whole: number, cars: readonly number[]): void {
  const parts = cars.filter((at) => 0 <= at);
  if (parts.length === 0) return;
  parts.forEach((at) => state.consumed.add(at));
  state.lists.push({ whole, parts });
}

/** Whether a total that does not say 三公 may count other lines of its group as well: 会议费, 培训费. */
function isOfMore(
  { axis, additive }: SearchState,
  expenses: readonly (Expense | null)[],
  total: number,
): boolean {
  if (/三公/.test(labelOf(axis, total))) return false;
  const group = groupOf(axis, total);
  return axis.lines.some(
    (_, at) =>
      additive.has(at) && expenses[at] === null && groupOf(axis, at) === group && sameWing(axis, at, total),
  );
}

/** More wrong than this, and none right: the words mean something else here. */
const MOST_WRONG = 2;

function take(state: SearchState, whole: number, lines: readonly number[]): void {
  const parts = [...lines].sort((a, b) => a - b).map((line) => asPart(state.axis, line));
  const tally = tallySum(state.axis, whole, parts, state.among);
  if (Math.max(MOST_WRONG, borneOut(tally)) < tally.broken) return;
  const isMarked = parts.some(({ line }) => state.axis.lines[line]?.role.partOf === true);
  acceptSum(state, { whole, parts, source: isMarked ? "part-marker" : "label", tally });
}
