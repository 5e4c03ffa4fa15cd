import fc from "fast-check";
import type { Grid, RawCell } from "../../src/core/grid";
import { makeGrid } from "../../src/core/grid";
import type { ProfileId } from "../../src/core/inspect";

/**
 * Scored forms computed by the rules each profile states, reckoned here anew: in whole hundredths, so that nothing is shared
 * with the engine under test.
 */
export interface ScoredForm {
  readonly grids: readonly Grid[];
  /** Rows (zero-based) of indicators that lost points, with the column of the score. */
  readonly lost: readonly { readonly row: number; readonly column: number; readonly weight: number }[];
  /** The last row of the sheet's scored lines, for tests that change one. */
  readonly rows: readonly (readonly (RawCell | null)[])[];
}

interface Rules {
  readonly rateWeight: number;
  readonly blocks: readonly (readonly [heading: string, points: number])[];
  /** The rate's points in hundredths, of budget and executed in hundredths. */
  readonly rate: (budget: number, executed: number) => number;
  /** The score in hundredths of a smaller-is-better miss; null where it is given by hand. */
  readonly smaller: ((weight: number, target: number, result: number) => number) | null;
  readonly partly: readonly [least: number, most: number];
}

const inverse = (weight: number, target: number, result: number): number =>
  Math.round((100 * weight * target) / result);
const excess = (weight: number, target: number, result: number): number =>
  Math.max(0, Math.round((100 * weight * (2 * target - result)) / target));
const NATIONAL: Rules = {
  rateWeight: 10,
  blocks: [
    ["产出指标", 50],
    ["效益指标", 30],
    ["满意度指标", 10],
  ],
  rate: (budget, executed) => Math.min(1000, Math.round((1000 * executed) / budget)),
  smaller: null,
  partly: [60, 80],
};
const TWENTY = (budget: number, executed: number): number =>
  Math.min(2000, Math.round((2000 * executed) / budget));

const RULES: Readonly<Record<ProfileId, Rules>> = {
  national: NATIONAL,
  beijing: { ...NATIONAL, smaller: inverse },
  shanxi: { ...NATIONAL, smaller: excess },
  guangxi: NATIONAL,
  zhejiang: {
    ...NATIONAL,
    rate: (budget, executed) => (budget === 0 ? 1000 : NATIONAL.rate(budget, executed)),
  },
  jiangxi: {
    ...NATIONAL,
    rate: (budget, executed) =>
      executed >= budget ? 1000 : 5 * executed >= 4 * budget ? 700 : 5 * executed >= 3 * budget ? 500 : 0,
  },
  hubei: {
    ...NATIONAL,
    rateWeight: 20,
    blocks: [
      ["产出指标", 45],
      ["效益指标", 25],
      ["满意度指标", 10],
    ],
    rate: TWENTY,
    smaller: inverse,
    partly: [50, 80],
  },
  hebei: {
    ...NATIONAL,
    rateWeight: 20,
    blocks: [
      ["产出指标", 40],
      ["效益指标", 30],
      ["满意度指标", 10],
    ],
    rate: TWENTY,
    partly: [50, 80],
  },
};

interface Line {
  readonly target: string;
  readonly actual: string;
  /** In hundredths. */
  readonly score: number;
}

const full = (target: string, actual: string, weight: number): Line => ({
  target,
  actual,
  score: 100 * weight,
});

/** One line worth `weight` points; `share` from 0 to 99 draws how far a miss goes. */
function lineOf(rules: Rules, kind: number, share: number, weight: number): Line {
  switch (kind) {
    case 0:
      return full("≥500人", `${500 + share}人`, weight);
    case 1: {
      const reached = 250 + 2 * share;
      return {
        target: "≥500人",
        actual: `${reached}人`,
        score: Math.round((100 * weight * reached) / 500),
      };
    }
    case 2: {
      const needed = 60 + 1 + share;
      if (rules.smaller === null) return full("≤60分钟", "58分钟", weight);
      return { target: "≤60分钟", actual: `${needed}分钟`, score: rules.smaller(weight, 60, needed) };
    }
    case 3:
      return full("0起", "0起", weight);
    case 4:
      return full("有所提升", "有所提升", weight);
    default: {
      const [least, most] = rules.partly;
      const percent = least + 1 + (share % (most - least - 1));
      return { target: "有所改善", actual: "部分达成预期指标并具有一定效果", score: weight * percent };
    }
  }
}

const text = (value: string): RawCell | null => (value === "" ? null : { value });
const points = (hundredths: number): RawCell => ({
  value: Number(`${hundredths}e-2`),
  text: (hundredths / 100).toFixed(2),
  format: "0.00",
});
const whole = (value: number): RawCell => ({ value, text: String(value) });

/** What is drawn for a form. */
export interface Draw {
  readonly budget: number;
  readonly executed: number;
  readonly lines: readonly { readonly kind: number; readonly share: number }[];
}

/** Budget in hundredths, at least 1.00; executed at most that; two lines for each block. */
export function drawn(): fc.Arbitrary<Draw> {
  return fc
    .record({
      budget: fc.integer({ min: 1_000_00, max: 9_999_999 }),
      spent: fc.integer({ min: 50, max: 100 }),
      lines: fc.array(
        fc.record({ kind: fc.integer({ min: 0, max: 5 }), share: fc.integer({ min: 0, max: 99 }) }),
        {
          minLength: 6,
          maxLength: 6,
        },
      ),
    })
    .map(({ budget, spent, lines }) => ({ budget, executed: Math.floor((budget * spent) / 100), lines }));
}

/** The form that a draw makes under a profile. */
export function computedForm(id: ProfileId, { budget, executed, lines }: Draw): ScoredForm {
  const rules = RULES[id];
  const rate = rules.rate(budget, executed);
  const percent = budget === 0 ? 10000 : Math.round((10000 * executed) / budget);
  const rows: (RawCell | null)[][] = [
    ["项目资金", "全年预算数", "全年执行数", "分值", "执行率", "得分"].map(text),
    [
      text("年度资金总额"),
      points(budget),
      points(executed),
      whole(rules.rateWeight),
      { value: Number(`${percent}e-4`), text: `${(percent / 100).toFixed(2)}%`, format: "0.00%" },
      points(rate),
    ],
    [
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ].map(text),
  ];
  const lost: ScoredForm["lost"][number][] = [];
  let total = rate;
  rules.blocks.forEach(([heading, worth], block) => {
    [0, 1].forEach((half) => {
      const { kind, share } = lines[2 * block + half] ?? { kind: 0, share: 0 };
      const weight = half === 0 ? Math.ceil(worth / 2) : Math.floor(worth / 2);
      const line = lineOf(rules, kind, share, weight);
      if (line.score < 100 * weight) lost.push({ row: rows.length, column: 6, weight });
      total += line.score;
      rows.push([
        text(half === 0 ? heading : ""),
        text(half === 0 ? "具体指标" : ""),
        text(`第${"甲乙丙丁戊己"[2 * block + half] ?? ""}类服务情况`),
        text(line.target),
        text(line.actual),
        whole(weight),
        points(line.score),
        text(line.score < 100 * weight ? "年中调整了计划" : ""),
      ]);
    });
  });
  rows.push([text("总分"), null, null, null, null, whole(100), points(total)]);
  rows.push([text("自评等级"), text(gradeOf(total))]);
  return { grids: [makeGrid({ sheet: "自评表", top: 0, left: 0, rows })], lost, rows };
}

function gradeOf(total: number): string {
  return 9000 <= total ? "优" : 8000 <= total ? "良" : 6000 <= total ? "中" : "差";
}
