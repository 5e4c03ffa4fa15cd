import * as fc from "fast-check";
import { contradictedGoals, judgeIndicator, readText, weakerThan } from "../../../src/core/judge";
import type { Judgement } from "../../../src/core/judge";
import type { Goal, IndicatorCell } from "../../../src/core/form";
import { cellRef } from "../../../src/core/grid";
import { readCell } from "../../../src/core/number";
import { indicatorOf } from "./rows";

const RUN = {
  numRuns: Number(process.env["FUZZ_RUNS"] ?? 500),
  seed: Number(process.env["FUZZ_SEED"] ?? 20_261_122),
};

/** What targets, results and goals are made of, and what no form holds. */
const PIECES = [
  ...Array.from("0123456789.,%‰()（）~～-－—≥≤<>=/:：、，。；①⑳９．％\n\t\u3000\u200b\u202e\ufeff"),
  ...[
    "不低于",
    "不超过",
    "以上",
    "及以上",
    "大于或等于",
    "达到",
    "控制在",
    "上年",
    "持平",
    "比上年提高",
    "有所提升",
    "显著",
  ],
  ...[
    "培训人数",
    "合格率",
    "药品网采率≥85%",
    "万人次",
    "个工作日",
    "元/人",
    "月底前",
    "2023年",
    "目标1：",
    "无",
    "1e9",
    "\ud800",
    "🏥",
  ],
];
const said = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
);

test("no target and no result is too odd to be judged, and a target judged by itself is never missed", () => {
  fc.assert(
    fc.property(said, said, (target, actual) => {
      const quantity = readText(target);
      if (quantity.is === "measures")
        for (const { figure } of quantity.measures) expect(figure.value.isFinite()).toBe(true);
      const indicator = indicatorOf("培训人数（人）", "1", "1");
      const judged = (aim: string, reached: string): Judgement =>
        judgeIndicator({ ...indicator, target: cellOf(aim), actual: cellOf(reached) });
      expect(judged(target, actual).ratio?.isFinite() ?? true).toBe(true);
      expect(judged(target, target).verdict).not.toBe("missed");
      expect(weakerThan(target, target)).toBeNull();
    }),
    RUN,
  );
});

test("no goal is too odd to be held against an indicator, and one that repeats its figure agrees", () => {
  fc.assert(
    fc.property(said, fc.integer({ min: 1, max: 99_999 }), (text, count) => {
      const indicator = indicatorOf("培训人数", `≥${count}人`, `${count}人`);
      expect(contradictedGoals([goal(text)], [indicator]).length).toBeLessThanOrEqual(text.length + 1);
      expect(contradictedGoals([goal(`培训人数${count}人`)], [indicator])).toEqual([]);
    }),
    RUN,
  );
});

function goal(text: string): Goal {
  return { side: "reached", said: cellOf(text) };
}

function cellOf(text: string): IndicatorCell {
  return {
    at: cellRef("自评表", 0, 0),
    cell: { value: text, text, formula: null, format: null, reading: readCell(text, text) },
    text,
  };
}
