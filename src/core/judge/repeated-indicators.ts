import type { Indicator, IndicatorTable } from "../form";
import { label } from "../text";
import { indicatorName } from "./indicator-name";

/** An indicator that stands in its form a second time. */
export interface Repetition {
  readonly first: Indicator;
  readonly again: Indicator;
  /** Whether target and result are the same as well. */
  readonly alike: boolean;
}

/** Below this, a name is a heading that any block may use. */
const SHORTEST = 4;

/** Indicators of one form that bear one name under the same headings: the later against the first. Source: the target table has each once. */
export function repeatedIndicators({ indicators }: IndicatorTable): readonly Repetition[] {
  const seen = new Map<string, Indicator>();
  return indicators.flatMap((again) => {
    const name = indicatorName(again);
    if (name.length < SHORTEST || /^(指标|其他|等)/.test(name)) return [];
    const key = [...again.levels.slice(0, -1), name].join("/");
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, again);
      return [];
    }
    const alike = (["target", "actual"] as const).every(
      (side) => label(first[side]?.text ?? "") === label(again[side]?.text ?? ""),
    );
    return [{ first, again, alike }];
  });
}
