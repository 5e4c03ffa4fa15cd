import type { Grade } from "../../../src/core/profile";
import { PROFILES, gradeIn, gradeOf, writeGrade } from "../../../src/core/profile";
import { amountOf } from "../../../src/core/number";

test.each<[string, Grade | null]>([
  ["优", "excellent"],
  ["优秀", "excellent"],
  ["良", "good"],
  ["良好", "good"],
  ["中", "fair"],
  ["中等", "fair"],
  ["合格", "fair"],
  ["一般", "fair"],
  ["差", "poor"],
  ["较差", "poor"],
  ["不合格", "poor"],
  ["自评等级：优", "excellent"],
  ["自评等级: 良好", "good"],
  ["☑优 □良 □中 □差", "excellent"],
  ["□优 ☑良好 □中 □差", "good"],
  ["☐优 ☐良 √中等 ☐差", "fair"],
  ["□优 □良 □一般 ✓较差", "poor"],
  ["□优 □良 □中 ■差", "poor"],
  ["□优秀 □良好 □合格 ☑不合格", "poor"],
  ["□优秀 □良好 ☑合格 □不合格", "fair"],
  ["□优 □良 ☑一般 □差", "fair"],
  ["□优 □良 ☑中 □差", "fair"],
  ["□优 □良 □中 □差", null],
  ["待定", null],
  ["", null],
])("%s names the grade %s", (text, grade) => {
  expect(gradeIn(text)).toBe(grade);
});

test.each<[number, Grade]>([
  [100, "excellent"],
  [90, "excellent"],
  [89.99, "good"],
  [80, "good"],
  [79.99, "fair"],
  [60, "fair"],
  [59.99, "poor"],
  [0, "poor"],
])("%d of 100 is %s", (total, grade) => {
  expect(gradeOf(amountOf(total), PROFILES.national.grades)).toBe(grade);
});

test.each<[Grade, string, string]>([
  ["excellent", "良", "优"],
  ["good", "优秀", "良好"],
  ["fair", "良好", "中等"],
  ["fair", "差", "中"],
  ["poor", "中等", "较差"],
  ["good", "", "良"],
  ["good", "合格", "良"],
  ["excellent", "自评等级：良", "自评等级：优"],
  ["poor", "自评等级： 良好 ", "自评等级： 较差"],
  ["good", "自评等级:中", "自评等级:良"],
])("the grade %s is written like «%s»: «%s»", (grade, model, written) => {
  expect(writeGrade(grade, model)).toBe(written);
});
