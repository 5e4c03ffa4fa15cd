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

/** A target in the parts that some forms give columns of their own. */
interface Target {
  readonly nature: string;
  readonly aim: string;
  readonly unit: string;
}

const target = (nature: string, aim: string, unit: string): Target => ({ nature, aim, unit });

interface Line extends Target {
  /** Without its unit where that has a column. */
  readonly actual: string;
  /** In hundredths. */
  readonly score: number;
}

const full = (target: Target, actual: string, weight: number): Line => ({
  ...target,
  actual,
  score: 100 * weight,
});

/** One line worth `weight` points; `share` from 0 to 99 draws how far a miss goes. */
function lineOf(rules: Rules, kind: number, share: number, weight: number): Line {
  switch (kind) {
    case 0:
      return full(target("≥", "500", "人"), String(500 + share), weight);
    case 1: {
      const reached = 250 + 2 * share;
      return {
        ...target("≥", "500", "人"),
        actual: String(reached),
        score: Math.round((100 * weight * reached) / 500),
      };
    }
    case 2: {
      const needed = 60 + 1 + share;
      if (rules.smaller === null) return full(target("≤", "60", "分钟"), "58", weight);
      return {
        ...target("≤", "60", "分钟"),
        actual: String(needed),
        score: rules.smaller(weight, 60, needed),
      };
    }
    case 3:
      return full(target("=", "0", "起"), "0", weight);
    case 4:
      return full(target("定性", "有所提升", ""), "有所提升", weight);
    default: {
      const [least, most] = rules.partly;
      const percent = least + 1 + (share % (most - least - 1));
      return {
        ...target("定性", "有所改善", ""),
        actual: "部分达成预期指标并具有一定效果",
        score: weight * percent,
      };
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

/** How a form is laid out; what it says is the same. */
export interface Layout {
  readonly name: string;
  /** Columns left of everything, for the boxes' own labels. */
  readonly indent: number;
  /** 产出指标(50分) for 产出指标. */
  readonly pointsInHeadings: boolean;
  /** Comparator and unit in columns of their own. */
  readonly split: boolean;
  readonly secondLevel: boolean;
  /** A line of its own for each block, with its points and what it scored. */
  readonly blockLines: boolean;
  /** Whether a heading stands in every row, or once over blanks, as a merge leaves them. */
  readonly repeated: boolean;
  /** 年初预算数, 其中 rows, goals in words and the national note. */
  readonly full: boolean;
  /** 9 for 9.00. */
  readonly bareScores: boolean;
}

const PLAIN: Layout = {
  name: "plain",
  indent: 0,
  pointsInHeadings: false,
  split: false,
  secondLevel: true,
  blockLines: false,
  repeated: false,
  full: false,
  bareScores: false,
};

export const LAYOUTS: readonly Layout[] = [
  PLAIN,
  { ...PLAIN, name: "points in headings", pointsInHeadings: true, repeated: true },
  { ...PLAIN, name: "comparators and units apart", split: true, bareScores: true },
  { ...PLAIN, name: "two levels", secondLevel: false, repeated: true },
  { ...PLAIN, name: "lines for blocks", blockLines: true, pointsInHeadings: true },
  { ...PLAIN, name: "the national boxes", indent: 1, full: true },
  {
    ...PLAIN,
    name: "boxes, bare scores, points in headings",
    indent: 1,
    full: true,
    pointsInHeadings: true,
    bareScores: true,
  },
];

/** The form that a draw makes under a profile. */
export function computedForm(id: ProfileId, draw: Draw, layout: Layout = PLAIN): ScoredForm {
  const rules = RULES[id];
  const lost: ScoredForm["lost"][number][] = [];
  const score = (value: number): RawCell => (layout.bareScores ? whole(value / 100) : points(value));
  const rate = rules.rate(draw.budget, draw.executed);
  const rows = [...fundsRows(draw, rules, score(rate), layout), headerOf(layout)];
  let total = rate;
  rules.blocks.forEach(([heading, worth], block) => {
    const lines = [0, 1].map((half) => {
      const { kind, share } = draw.lines[2 * block + half] ?? { kind: 0, share: 0 };
      const weight = half === 0 ? Math.ceil(worth / 2) : Math.floor(worth / 2);
      return { weight, line: lineOf(rules, kind, share, weight) };
    });
    const label = `${heading}${layout.pointsInHeadings ? `（${worth}分）` : ""}`;
    if (layout.blockLines) {
      const blanks = Array.from({ length: headerOf(layout).length - 4 }, () => null);
      const sum = lines.reduce((all, { line }) => all + line.score, 0);
      rows.push([text(label), ...blanks, whole(worth), score(sum)]);
    }
    lines.forEach(({ weight, line }, half) => {
      const isLost = line.score < 100 * weight;
      const shown = layout.repeated || (half === 0 && !layout.blockLines);
      const front = [
        text(shown ? label : ""),
        ...(layout.secondLevel ? [text(shown ? "具体指标" : "")] : []),
        text(`第${"甲乙丙丁戊己"[2 * block + half] ?? ""}类服务情况`),
        ...targetCells(line, layout),
      ];
      if (isLost) lost.push({ row: rows.length, column: layout.indent + front.length + 1, weight });
      total += line.score;
      rows.push([...front, whole(weight), score(line.score), text(isLost ? "年中调整了计划" : "")]);
    });
  });
  const width = headerOf(layout).length - 4;
  rows.push([text("总分"), ...Array.from({ length: width }, () => null), whole(100), score(total)]);
  rows.push([text("自评等级"), text(gradeOf(total))]);
  if (layout.full) rows.push([text(NOTE)]);
  const placed = rows.map((row) => [...Array.from({ length: layout.indent }, () => null), ...row]);
  return { grids: [makeGrid({ sheet: "自评表", top: 0, left: 0, rows: placed })], lost, rows: placed };
}

const NOTE =
  "注：定量指标未完成的按完成比例计分；产出指标50分、效益指标30分、满意度指标10分，权重可作适当调整。";

function fundsRows({ budget, executed }: Draw, rules: Rules, score: RawCell, { full: boxes }: Layout): Row[] {
  const percent = budget === 0 ? 10000 : Math.round((10000 * executed) / budget);
  const share: RawCell = {
    value: Number(`${percent}e-4`),
    text: `${(percent / 100).toFixed(2)}%`,
    format: "0.00%",
  };
  const early = boxes ? [points(budget)] : [];
  const dash = text("—");
  return [
    [
      text("项目资金（万元）"),
      ...(boxes ? [text("年初预算数")] : []),
      ...["全年预算数", "全年执行数", "分值", "执行率", "得分"].map(text),
    ],
    [text("年度资金总额"), ...early, points(budget), points(executed), whole(rules.rateWeight), share, score],
    ...(boxes
      ? [
          [text("其中：当年财政拨款"), ...early, points(budget), points(executed), dash, share, dash],
          [text("其他资金"), points(0), points(0), points(0), dash, dash, dash],
          [text("预期目标"), null, null, text("实际完成情况")],
          [
            text("全年为困难群众办好六件实事，做到应办尽办。"),
            null,
            null,
            text("六件实事均按计划办理，比上年多12项。"),
          ],
        ]
      : []),
  ];
}

type Row = (RawCell | null)[];

function headerOf({ split, secondLevel }: Layout): Row {
  return [
    "一级指标",
    ...(secondLevel ? ["二级指标"] : []),
    "三级指标",
    ...(split ? ["指标性质", "指标值", "度量单位", "实际完成值"] : ["年度指标值", "实际完成值"]),
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ].map(text);
}

function targetCells({ nature, aim, unit, actual }: Line, { split }: Layout): Row {
  if (!split)
    return [
      text(`${nature === "定性" || nature === "=" ? "" : nature}${aim}${unit}`),
      text(`${actual}${unit}`),
    ];
  const figure = (value: string): RawCell | null => (unit === "" ? text(value) : whole(Number(value)));
  return [text(nature), figure(aim), text(unit), figure(actual)];
}

function gradeOf(total: number): string {
  return 9000 <= total ? "优" : 8000 <= total ? "良" : 6000 <= total ? "中" : "差";
}
