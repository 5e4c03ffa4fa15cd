import { familyInName, familyOf, isMagnitudeApart, onOneScale } from "../../../src/core/judge";
import { amountOf, readFigure } from "../../../src/core/number";
import type { Figure } from "../../../src/core/number";

function figure(text: string): Figure {
  const read = readFigure(text);
  if (read === null) throw new Error(text);
  return read;
}

function scaled(one: string, other: string): readonly string[] | null {
  return onOneScale(figure(one), figure(other))?.map(String) ?? null;
}

test.each([
  ["95%", "96", ["0.95", "0.96"]],
  ["95%", "0.96", ["0.95", "0.96"]],
  ["100%", "1.2", ["1", "1.2"]],
  ["100%", "1.5", ["1", "0.015"]],
  ["96", "95%", ["0.96", "0.95"]],
  ["95%", "94%", ["0.95", "0.94"]],
  ["2万人", "19000人", ["20000", "19000"]],
  ["2万人", "1.9", ["2", "1.9"]],
  ["2万人", "19000", ["20000", "19000"]],
  ["1.9", "2万人", ["1.9", "2"]],
  ["19000", "2万人", ["19000", "20000"]],
  ["0", "2万人", ["0", "2"]],
  ["3", "4", ["3", "4"]],
  ["2小时", "90分钟", ["7200", "5400"]],
  ["1天", "24小时", ["86400", "86400"]],
  ["3场", "2次", ["3", "2"]],
  ["10名", "9人", ["10", "9"]],
  ["36台", "35个", ["36", "35"]],
  ["2万", "19000人", ["20000", "19000"]],
])("%s and %s are %j on one scale", (one, other, both) => {
  expect(scaled(one, other)).toEqual(both);
});

test.each([
  ["95%", "96人"],
  ["96人", "95%"],
  ["95%", "2万"],
  ["3次", "2人"],
  ["3个月", "90天"],
  ["5公里", "3米"],
  ["3元", "3人"],
  ["3粒", "4袋"],
])("%s and %s have no scale in common", (one, other) => {
  expect(scaled(one, other)).toBeNull();
});

test.each([
  ["人次", "visits"],
  ["例次", "visits"],
  ["人", "people"],
  ["场次", "times"],
  ["元", "money"],
  ["个百分点", "percent"],
  ["个工作日", "time"],
  ["公里", "length"],
  ["亩", "area"],
  ["台", "things"],
  ["粒", null],
])("%s counts %s", (unit, family) => {
  expect(familyOf(figure(`3${unit}`))).toBe(family);
});

test.each([
  ["参保人数（人）", "people"],
  ["参保规模（万人次）", "visits"],
  ["培训场次（场）", "times"],
  ["救助人次规模", "visits"],
  ["参保人数", "people"],
  ["常住人口数", "people"],
  ["人数占比", null],
  ["人次增长情况", null],
  ["参保率（人）", "people"],
  ["参保人数（含新生儿）", null],
  ["受益人口数量", null],
  ["贡献（个百分点）", "percent"],
])("the name %s says it counts %s", (name, family) => {
  expect(familyInName(name)).toBe(family);
});

test.each([
  [362.41, 3_624_100, true],
  [3_624_100, 362.41, true],
  [1, 100_000_000, true],
  [1, 3334, true],
  [1, 3333, false],
  [1, 29_999, true],
  [1, 30_000, false],
  [1, 1_000_000, false],
  [0, 10_000, false],
  [10_000, 0, false],
  [-1, 10_000, false],
  [-10_000, -1, false],
])("%d and %d are apart as 万 or 亿 make it: %s", (one, other, apart) => {
  expect(isMagnitudeApart(amountOf(one), amountOf(other))).toBe(apart);
});
