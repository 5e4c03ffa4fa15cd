import { judgeIndicator } from "../../../src/core/judge";
import { indicatorOf } from "./rows";

const verdictOf = (name: string, target: string | number, actual: string | number | null): string =>
  judgeIndicator(indicatorOf(name, target, actual)).verdict;

describe("a result against its target", () => {
  test.each([
    ["报销比例", "≥75%", "75.37%", "met"],
    ["报销比例", "≥75%", "73.57%", "missed"],
    ["报销比例", "≥75%", 0.7357, "missed"],
    ["报销比例", "≥75%", 75, "met"],
    ["结算率", ">95%", "95%", "missed"],
    ["到位率", "100%", "100%", "met"],
    ["到位率", "98%以上", "97%", "missed"],
    ["到位率", "98%及以上", "98%", "met"],
    ["响应时间", "≤60分钟", "45分钟", "met"],
    ["响应时间", "≤60分钟", "2小时", "missed"],
    ["响应时间", "不超过60分钟", "61分钟", "missed"],
    ["采购时间", "≤11月", "12月", "missed"],
    ["虚报参保人数", "0人", "0", "met"],
    ["虚报参保人数", "0人", "3人", "missed"],
    ["企业数量", "3", "2", "missed"],
    ["企业数量", "3", "4", "met"],
    ["处置情况", "处置率达100%", "处置率98%", "missed"],
    ["合格率", "80%-90%", "85%", "met"],
    ["合格率", "80-90%", "95%", "missed"],
    ["采购比例", "药品网采率≥85%，高值医用耗材网采率≥75%", "药品网采率90%，高值医用耗材网采率74%", "missed"],
    ["采购比例", "药品网采率≥85%，高值医用耗材网采率≥75%", "高值医用耗材网采率80%，药品网采率90%", "met"],
    ["受益人口", "≥2.3万人", "24100", "met"],
    ["安全事件发生数", "0起", "无", "met"],
    ["培训人数", "≥500人", "累计520人", "met"],
    ["参保人数", "≥3,500,000", "3,687,711", "met"],
  ])("%s: %s, %s is %s", (name, target, actual, verdict) => {
    expect(verdictOf(name, target, actual)).toBe(verdict);
  });

  test.each([
    ["知晓率", "≥80%", "≥80%", "repeated"],
    ["采购比例", "药品网采率≥85%，耗材网采率≥75%", "药品网采率≥85%，耗材网采率≥75%", "repeated"],
    ["知晓率", "≥80%", "≥85%", "met"],
    // A bound below the target says nothing of the result.
    ["覆盖率", "≥80%", "≥60%", "undecidable"],
    ["监管能力", "有所提升", "有所提升", "same"],
    ["覆盖率", "不低于上年", "不低于上年", "same"],
    ["监管能力", "有所提升", "明显提升", "undecidable"],
  ])("%s: %s, %s was not measured, or by words: %s", (name, target, actual, verdict) => {
    expect(verdictOf(name, target, actual)).toBe(verdict);
  });

  test.each([
    ["结余可支配月数", "收支平衡", "3.6个月"],
    ["参保人数（人）", "≥3500000", 368.77],
    ["单处改造成本", "90", "85"],
    ["完成情况", "≥85%", "完成"],
    ["响应时间", "≤60分钟", "3次"],
    ["检查次数", "≥3次", "每季度1次"],
    ["完成时间", "2023年12月31日前", "2023年11月"],
  ])("%s: %s, %s cannot be told", (name, target, actual) => {
    expect(verdictOf(name, target, actual)).toBe("undecidable");
  });

  test("a blank result, and a placeholder, are no measurement", () => {
    expect(verdictOf("知晓率", "≥80%", null)).toBe("unmeasured");
    expect(verdictOf("知晓率", "≥80%", "无")).toBe("unmeasured");
    expect(verdictOf("知晓率", "≥80%", "—")).toBe("unmeasured");
  });
});
