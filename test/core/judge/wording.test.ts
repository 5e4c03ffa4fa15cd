import { weakerThan } from "../../../src/core/judge";

test.each([
  ["显著提升", "有所提升", 2],
  ["有效缓解", "有所缓解", 1],
  ["稳步提高", "与上年持平", 2],
  ["明显改善", "进一步改善", 1],
])("%s against %s is weaker by %i", (target, actual, steps) => {
  expect(weakerThan(target, actual)).toBe(steps);
});

test.each([
  ["the same degree", "有效缓解", "进一步缓解"],
  ["a stronger one", "有所提升", "显著提升"],
  ["words without a degree", "成效明显", "群众满意"],
  ["another matter", "显著提升", "基本建成"],
  ["a target that forbids", "未出现明显下降", "有所下降"],
  ["a target that is a sentence", "通过多种方式显著提升各项工作的成效和质量", "有所提升"],
  ["a sentence", "显著提升", "通过多种方式有所提升并持续巩固各项工作成果"],
])("nothing is said of %s", (_, target, actual) => {
  expect(weakerThan(target, actual)).toBeNull();
});
