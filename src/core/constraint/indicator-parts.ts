import type { Indicator, IndicatorTable } from "../form";
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
 * figures do.
 */
export function indicatorParts(list: IndicatorTable): readonly IndicatorParts[] {
  return list.indicators.flatMap((marked, at, all) => {
    const whole = all[at - 1];
    if (whole === undefined || !MARK.test(label(marked.name)) || MARK.test(label(whole.name))) return [];
    const behind = all.slice(at);
    const stop = behind.findIndex((one) => !isBeside(one, whole));
    return partsOf(whole, stop < 0 ? behind : behind.slice(0, stop), marked.at);
  });
}

/** Whether an indicator stands under the same level as the whole and measures in the same unit. */
function isBeside(one: Indicator, whole: Indicator): boolean {
  const [own, other] = [one, whole].map((each) => measuredIn(each, "target") ?? measuredIn(each, "actual"));
  return (
    one.levels.at(-2) === whole.levels.at(-2) && own != null && other != null && areOfOneUnit(own, other)
  );
}

function partsOf(whole: Indicator, run: readonly Indicator[], because: CellRef): readonly IndicatorParts[] {
  for (let end = run.length; LEAST <= end; end -= 1) {
    const sides = (["target", "actual"] as const).flatMap((which) => {
      const of = measuredIn(whole, which);
      const parts = run.slice(0, end).flatMap((one) => measuredIn(one, which) ?? []);
      return of === null || parts.length < end || !isNonEmpty(parts) ? [] : [{ of, parts }];
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
  return !value.isZero() && sumOf(parts.map(({ figure }) => figure.value)).equals(value);
}
