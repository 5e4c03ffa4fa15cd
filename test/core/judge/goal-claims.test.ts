import type { Goal } from "../../../src/core/form";
import { contradictedGoals } from "../../../src/core/judge";
import { cellAt, cellRef } from "../../../src/core/grid";
import { indicatorOf, sheetOf } from "./rows";

/** The figures of a goal that the indicators state otherwise, with the indicator each is about. */
function claims(
  text: string,
  indicators: readonly (readonly [name: string, target: string, actual: string])[],
  side: Goal["side"] = "reached",
): readonly string[] {
  const grid = sheetOf("自评表", [[text]]);
  const said = { at: cellRef("自评表", 0, 0), cell: cellAt(grid, 0, 0), text };
  const lines = indicators.map(([name, target, actual]) => indicatorOf(name, target, actual));
  return contradictedGoals([{ side, said }], lines).map(
    ({ written, indicator }) => `${written} ${indicator.name}`,
  );
}

const TRAINED = [["培训人数", "≥500人", "520人"]] as const;
const RATES = [
  ["管网漏损率", "≤10%", "8.5%"],
  ["供水合格率", "≥95%", "98.2%"],
] as const;

test.each([
  ["全年培训人数530人", ["530人 培训人数"]],
  ["全年培训人数520人", []],
  ["1.全年培训人数530人；2.开展活动12次", ["530人 培训人数"]],
  ["2023年度培训人数530人", ["530人 培训人数"]],
  ["2023年培训人数530人", ["530人 培训人数"]],
  ["目标1：培训人数530人", ["530人 培训人数"]],
  ["12.培训人数530人", ["530人 培训人数"]],
  ["目标12：培训人数530人", ["530人 培训人数"]],
  ["培训人数530人全部结业", ["530人 培训人数"]],
  ["培训人数1,530人", ["1,530人 培训人数"]],
  ["培训人数约530人", []],
  ["培训人数530余人", []],
  ["培训人数超过500人", []],
  ["培训人数比上年多530人", []],
  ["培训人数增加30人", []],
  ["培训人数增加到530人", ["530人 培训人数"]],
  ["其中培训人数530人", []],
  ["培训人数530人和600人", []],
  ["参保家庭530户", []],
  ["举办讲座530人", []],
  ["培训人数完成", []],
])("reached: %s", (text, found) => {
  expect(claims(text, TRAINED)).toEqual(found);
});

test.each([
  ["培训人数500人", []],
  ["培训人数520人", ["520人 培训人数"]],
  ["培训人数≥500人", []],
])("planned: %s is held against the target", (text, found) => {
  expect(claims(text, TRAINED, "planned")).toEqual(found);
});

test("a unit that nobody knows is compared with itself alone", () => {
  const pills = [["发放药品数", "≥300粒", "320粒"]] as const;
  expect(claims("发放药品300粒", pills)).toEqual(["300粒 发放药品数"]);
  expect(claims("发放药品320粒", pills)).toEqual([]);
  expect(claims("发放药品300袋", pills)).toEqual([]);
  expect(claims("发放药品90%", pills)).toEqual([]);
});

test("a claim is about the indicator whose name it says, and about none where it says two alike", () => {
  expect(claims("管网漏损率降到7%", RATES)).toEqual(["7% 管网漏损率"]);
  expect(claims("漏损率控制在7%", RATES)).toEqual(["7% 管网漏损率"]);
  expect(claims("供水合格率达到97%", RATES)).toEqual(["97% 供水合格率"]);
  expect(claims("供水合格率达到98.2%", RATES)).toEqual([]);
  const twins = [
    ["培训人数", "≥500人", "520人"],
    ["培训人数", "≥500人", "540人"],
  ] as const;
  expect(claims("培训人数530人", twins)).toEqual([]);
  expect(claims("培训人数540人", twins)).toEqual([]);
});

test.each([
  ["救助362.42万人次", "362.41万人次", ["362.42万人次 困难群众救助规模"]],
  ["救助362.4万人次", "362.41万人次", []],
  ["救助362万人次", "362.41万人次", []],
  ["救助363万人次", "362.41万人次", []],
  ["救助364万人次", "362.41万人次", []],
  ["救助362.42万人", "362.41万人次", ["362.42万人 困难群众救助规模"]],
  ["救助362.42万元", "362.41万人次", []],
  ["救助3.62亿人次", "36241万人次", []],
  ["救助411人次", "410人次", []],
  ["投入362.42万人次", "362.41万人次", []],
])("a figure of four digits that all but agrees is told by itself: %s beside %s", (text, actual, found) => {
  expect(claims(text, [["困难群众救助规模", "≥300万人次", actual]])).toEqual(found);
});

test.each([
  ["合格率≥95%", "98.2%", []],
  ["合格率>95%", "98.2%", []],
  ["合格率≥99.5%", "98.2%", ["≥99.5% 供水合格率"]],
  ["合格率≤99%", "98.2%", []],
  ["合格率<98.0%", "98.2%", ["<98.0% 供水合格率"]],
  ["合格率95%以上", "98.2%", []],
  ["合格率96%", "≥95%", []],
  ["合格率94%", "≥95%", ["94% 供水合格率"]],
  ["合格率94%", "≤95%", []],
  ["合格率96%", "≤95%", ["96% 供水合格率"]],
  ["合格率98%", "98.2%", []],
  ["合格率99%", "98.2%", []],
  ["合格率98.3%", "98.2%", ["98.3% 供水合格率"]],
  ["合格率96%", "95%-97%", []],
  ["合格率96%", "基本达到", []],
])("%s beside a result of %s", (text, actual, found) => {
  expect(claims(`供水${text}`, [["供水合格率", "≥95%", actual]])).toEqual(found);
});
