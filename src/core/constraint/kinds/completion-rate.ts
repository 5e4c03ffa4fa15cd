import type { CellRef } from "../../grid";
import { figureOf } from "../../grid";
import type { Indicator, IndicatorTable } from "../../form";
import { HUNDRED, ONE, machineNumber } from "../../number";
import type { Constraint } from "../constraint";
import type { Book } from "../kind";
import { defineKind } from "../kind";
import { areOfOneUnit, measuredIn } from "../measured";
import { tableOfList } from "../table-of-list";

/**
 * What share of its target an indicator reached (完成率) is its result over its target, as long as that is no more than all of it.
 * Told where the other indicators of the list bear it out. Source: domain law 8.
 */
export const completionRate = defineKind({
  id: "completion-rate",
  find: (book) => book.indicators.flatMap((list) => ratesOf(book, list)),
});

const RATE = /完成率|完成比例/;

/** An indicator with its rate, and what follows from the other two cells. */
interface Reached {
  readonly rate: CellRef;
  readonly actual: CellRef;
  readonly target: CellRef;
  /** Whether the rate counts in hundreds: 97.5 without a sign. */
  readonly inHundreds: boolean;
  readonly verdict: "holds" | "broken" | "capped";
  /** Whether it holds and is less than all. */
  readonly tellsMost: boolean;
}

function ratesOf(book: Book, list: IndicatorTable): readonly Constraint[] {
  const inHundreds = countsInHundreds(list);
  const lines = list.indicators.flatMap((one) => reachedIn(one, inHundreds) ?? []);
  const count = (verdict: Reached["verdict"]): number =>
    lines.filter((one) => one.verdict === verdict).length;
  const [first] = lines;
  const table = first === undefined ? null : tableOfList(book, first.rate);
  const isBorneOut = 0 < count("holds") && 2 * count("broken") < count("holds") + count("capped");
  // A coefficient may go by steps, of which the first is all of it.
  const isRate = RATE.test(list.headings.reached ?? "") || lines.some(({ tellsMost }) => tellsMost);
  if (table === null || !isBorneOut || !isRate) return [];
  return lines
    .filter(({ verdict }) => verdict !== "capped")
    .map(({ rate, actual, target, inHundreds }) => ({
      kind: "completion-rate",
      result: rate,
      stated: null,
      shape: {
        is: "quotient",
        over: [{ at: actual, weight: ONE }],
        under: [{ at: target, weight: ONE }],
        scale: inHundreds ? HUNDRED : ONE,
      },
      because: [rate],
      trust: "inferred",
      support: null,
      tolerance: "likely",
      table,
    }));
}

/** A bare rate beyond this is in hundreds: nobody reaches so many times the target. */
const MOST_AS_FRACTION = 2;

function countsInHundreds({ indicators }: IndicatorTable): boolean {
  const rates = indicators.flatMap(({ reached }) => (reached === null ? [] : (figureOf(reached.cell) ?? [])));
  return rates.some(({ percent, value }) => !percent && value.gt(MOST_AS_FRACTION));
}

function reachedIn(indicator: Indicator, inHundreds: boolean): Reached | null {
  const { reached } = indicator;
  const rate = reached === null ? null : figureOf(reached.cell);
  const [target, actual] = [measuredIn(indicator, "target"), measuredIn(indicator, "actual")];
  if (reached === null || rate?.comparator !== null || target === null || actual?.figure.comparator !== null)
    return null;
  if (!areOfOneUnit(target, actual) || target.figure.value.isZero()) return null;
  const scale = inHundreds && !rate.percent ? 100 : 1;
  const due = machineNumber(actual.figure.value) / machineNumber(target.figure.value);
  const shown = machineNumber(rate.value) / scale;
  const isRate = Math.abs(due - shown) <= (0.51 * 10 ** -rate.decimals) / scale;
  return {
    rate: reached.at,
    actual: actual.cell.at,
    target: target.cell.at,
    inHundreds: scale === 100,
    verdict: isRate ? "holds" : 1 < due && shown === 1 ? "capped" : "broken",
    tellsMost: isRate && shown !== 1,
  };
}
