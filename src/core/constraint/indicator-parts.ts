import type { Indicator, IndicatorTable } from "../form";
import { lineOfIndicator, numberedHeads } from "../form";
import { label } from "../text";
import type { CellRef } from "../grid";
import type { NonEmpty } from "../text";
import { isNonEmpty } from "../text";
import { sumOf } from "../number";
import type { Measured } from "./measured";
import { areOfOneUnit, measuredIn } from "./measured";

/** An indicator's target, or result, that those of the indicators behind it make. */
export interface IndicatorParts {
  readonly whole: CellRef;
  readonly parts: NonEmpty<CellRef>;
  /** The name that says so. */
  readonly because: CellRef;
}

const MARK = /^其中[:：]?./;
const LEAST = 2;

/**
 * `治理面积 | 其中：坡改梯 | 封育 …`: the lists that begin with 其中 among the names of indicators, as far as they are complete in the targets or
 * in the results. Where the two differ in that, one of them is wrong: then both are told. No heading says where such a list ends: the
 * figures do. Lists that numbers tell (`一、` over `1、`, `2、`) end where these do.
 */
export function indicatorParts(list: IndicatorTable): readonly IndicatorParts[] {
  const marked = list.indicators.flatMap((first, at, all) => {
    const whole = all[at - 1];
    if (whole === undefined || !MARK.test(label(first.name)) || MARK.test(label(whole.name))) return [];
    const behind = all.slice(at);
    const stop = behind.findIndex((one) => !isBeside(one, whole));
    const run = stop < 0 ? behind : behind.slice(0, stop);
    return firstThatMakes(whole, lengthsOf(run), first.at);
  });
  return [...marked, ...numberedParts(list)];
}

/** `一、建设示范区 | 1、… | 2、…`: the lists that numbers tell, whole as they are. */
function numberedParts({ indicators }: IndicatorTable): readonly IndicatorParts[] {
  return numberedHeads(indicators.map(lineOfIndicator)).flatMap(({ at, parts }) => {
    const [whole, run] = [indicators[at], parts.flatMap((part) => indicators[part] ?? [])];
    return whole === undefined ? [] : firstThatMakes(whole, [run], whole.at);
  });
}

/** Whether an indicator stands under the same level as the whole and measures in the same unit. */
function isBeside(one: Indicator, whole: Indicator): boolean {
  const [own, other] = [one, whole].map((each) => measuredIn(each, "target") ?? measuredIn(each, "actual"));
  return (
    one.levels.at(-2) === whole.levels.at(-2) && own != null && other != null && areOfOneUnit(own, other)
  );
}

/** The beginnings of a run, longest first. */
function lengthsOf(run: readonly Indicator[]): readonly (readonly Indicator[])[] {
  return run.map((_, at) => run.slice(0, run.length - at)).filter(({ length }) => LEAST <= length);
}

/** What the first of several lists says that makes its whole in one of the two columns, in one unit. */
function firstThatMakes(
  whole: Indicator,
  lists: readonly (readonly Indicator[])[],
  because: CellRef,
): readonly IndicatorParts[] {
  for (const list of lists) {
    const sides = (["target", "actual"] as const).flatMap((which) => {
      const of = measuredIn(whole, which);
      const parts = list.flatMap((one) => measuredIn(one, which) ?? []);
      return of === null || parts.length < list.length || !isNonEmpty(parts) ? [] : [{ of, parts }];
    });
    if (sides.some(({ of, parts }) => isMadeOf(of, parts)))
      return sides.map(({ of, parts: [first, ...more] }) => ({
        whole: of.cell.at,
        parts: [first.cell.at, ...more.map(({ cell }) => cell.at)],
        because,
      }));
  }
  return [];
}

function isMadeOf(whole: Measured, parts: readonly Measured[]): boolean {
  const { value } = whole.figure;
  const isOfOneUnit = parts.every((part) => areOfOneUnit(part, whole));
  return isOfOneUnit && !value.isZero() && sumOf(parts.map(({ figure }) => figure.value)).equals(value);
}
