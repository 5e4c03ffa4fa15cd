import type { Indicator, IndicatorTable } from "../form";

/** A second-level heading that stands under another block than its own, or a block that is taken up again further down. */
export interface Misplaced {
  readonly is: "elsewhere" | "again";
  /** The first indicator concerned. */
  readonly indicator: Indicator;
  /** The heading as written: `质量指标`, `产出指标`. */
  readonly heading: string;
  /** The block it stands under, or behind. */
  readonly under: string;
}

/** Second-level headings with the blocks they may stand under. Source: the ministry's form; older ones ask for satisfaction under 效益. */
const HOMES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(数量|质量|时效)(指标)?$/, /产出/],
  [/^(产出)?成本(指标)?$/, /(产出|成本)/],
  [/^(经济效益|社会效益|生态效益|可持续影响)(指标)?$/, /(效益|效果)/],
  [/^(服务对象)?满意度(指标)?$/, /(满意|效益|效果)/],
];
const BLOCK = /^(产出|效益|效果|满意度|成本|社会效益)(指标)?([([].*)?$/;

/** What stands out of order among the levels of a form; headings of other kinds are left alone. */
export function misplacedLevels({ indicators }: IndicatorTable): readonly Misplaced[] {
  return [...elsewhere(indicators), ...again(indicators)];
}

function elsewhere(indicators: readonly Indicator[]): readonly Misplaced[] {
  const told = new Set<string>();
  return indicators.flatMap((indicator): readonly Misplaced[] => {
    const [under, heading] = indicator.levels;
    if (under === undefined || heading === undefined || indicator.levels.length < 3) return [];
    const home = HOMES.find(([fits]) => fits.test(heading))?.[1];
    const key = `${under}/${heading}`;
    if (home === undefined || !BLOCK.test(under) || home.test(under) || told.has(key)) return [];
    told.add(key);
    return [{ is: "elsewhere", indicator, heading, under }];
  });
}

/** One block that comes twice; where several do, the sheet lists several projects one below the other. */
function again(indicators: readonly Indicator[]): readonly Misplaced[] {
  const runs: { heading: string; indicator: Indicator }[] = [];
  for (const indicator of indicators) {
    const [heading = ""] = indicator.levels;
    if (runs[runs.length - 1]?.heading !== heading) runs.push({ heading, indicator });
  }
  if (!runs.every(({ heading }) => BLOCK.test(heading))) return [];
  const twice = runs.filter((run, at) => runs.findIndex(({ heading }) => heading === run.heading) < at);
  const [only] = twice;
  const before = only === undefined ? undefined : runs[runs.indexOf(only) - 1];
  if (only === undefined || before === undefined || 1 < twice.length) return [];
  return [{ is: "again", indicator: only.indicator, heading: only.heading, under: before.heading }];
}
