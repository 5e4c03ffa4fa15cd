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

  test.each([
    ["合格率", "80%-90%", "80%", "met"],
    ["合格率", "80%-90%", "90%", "met"],
    ["合格率", "80%-90%", "79%", "missed"],
    ["合格率", "80%-90%", "90.1%", "missed"],
    ["合格率", "80%-90%", "85人", "undecidable"],
    ["合格率", "≥80%", "80%-90%", "undecidable"],
    ["响应时间", "<60分钟", "60分钟", "missed"],
    ["响应时间", "≤60分钟", "≤60分钟", "repeated"],
    ["响应时间", "≤60分钟", "≤50分钟", "met"],
    ["响应时间", "≤60分钟", "<50分钟", "undecidable"],
    ["响应时间", "<60分钟", "<50分钟", "met"],
    ["响应时间", "<60分钟", "<60分钟", "repeated"],
    ["到位率", ">90%", ">95%", "met"],
    ["培训人数", "≥500人", "5000000人", "undecidable"],
    ["增长率", "≥0.01%", "100%", "met"],
    ["单处改造成本", "90", "90", "met"],
    ["单处改造成本", "90", "95", "undecidable"],
    ["预算执行率", "90", "85", "missed"],
    ["支出进度", "90%", "95%", "met"],
    ["投诉办结率", "90%", "95%", "met"],
    ["虚报参保人数", "0", "1", "missed"],
    ["事故起数", "0-1起", "无", "unmeasured"],
    ["事故起数", "0起", "没有", "met"],
    ["事故起数", "0起", "基本没有", "undecidable"],
    ["事故起数", "0起", "没有报告", "undecidable"],
    ["事故起数", "", "5起", "unmeasured"],
    ["事故起数", "—", "5起", "unmeasured"],
    ["检查次数", "≥3次", "累计完成4次", "met"],
    ["检查次数", "≥3次", "检查4次", "met"],
    ["检查次数", "≥3次", "走访4次", "undecidable"],
    ["采购比例", "网采率≥85%，完成率≥75%", "90%，70%", "missed"],
    ["采购比例", "网采率≥85%，完成率≥75%", "90%", "undecidable"],
    ["采购比例", "网采率≥85%，完成率≥75%", "网采率90%，合格率80%", "undecidable"],
    ["采购比例", "网采率≥85%，完成率≥75%", "网采率≥85%，完成率80%", "met"],
    ["采购比例", "网采率≥85%，完成率≥75%", "网采率≥80%，完成率80%", "undecidable"],
    ["采购比例", "网采率≥85%，完成率≥75%", "网采率≥80%，完成率70%", "missed"],
  ])("%s: %s, %s is %s as well", (name, target, actual, verdict) => {
    expect(verdictOf(name, target, actual)).toBe(verdict);
  });

  test.each([
    ["不低于上年", "比上年提高2个百分点", "met"],
    ["不低于上年", "比上年下降2个百分点", "missed"],
    ["不低于上年", "与上年持平", "met"],
    ["不低于上年", "有所提升", "met"],
    ["高于上年", "与上年持平", "undecidable"],
    ["低于上年", "较上年减少3起", "met"],
    ["低于上年", "较上年增加3起", "missed"],
    ["不高于上年", "较上年回落", "met"],
    ["不高于上年", "与上年相当", "met"],
    ["较上年提升", "不低于上年", "undecidable"],
    ["与上年持平", "较上年增长", "met"],
    ["上年水平", "较上年增长", "undecidable"],
    ["增减幅度好于上年", "较上年增长", "undecidable"],
    ["不低于上年", "较上年有升有降，有的提高，有的下降", "undecidable"],
    ["不低于上年", "通过多种方式组织开展各项工作以来，总体上看，各项主要指标均较上年提高", "undecidable"],
    ["不低于上年", "95%", "undecidable"],
    ["≥95%", "较上年提高", "undecidable"],
  ])("against an earlier year: %s, %s is %s", (target, actual, verdict) => {
    expect(verdictOf("发生情况", target, actual)).toBe(verdict);
  });

  test.each([
    ["报销比例", "≥75%", "60%", true, "0.8"],
    ["合格率", "80%-90%", "85%", true, null],
    ["到位率", "100%", "95%", true, "0.95"],
    ["到位率", "90%", "95%", false, "1.0556"],
    ["事故起数", "0起", "1起", true, null],
    ["企业数量", "4", "2", false, "0.5"],
    ["采购比例", "网采率≥85%，完成率≥75%", "网采率90%，完成率80%", true, null],
    ["采购比例", "网采率≥85%，完成率75%", "网采率90%，完成率80%", false, null],
    ["企业数量", "100", "95", false, "0.95"],
    ["知晓率", "≥80%", "≥85%", true, null],
    ["培训人数", "≥500人", "-5人", true, null],
  ])("%s: %s, %s states its direction: %s; result over target: %s", (name, target, actual, firm, ratio) => {
    const judged = judgeIndicator(indicatorOf(name, target, actual));
    expect([judged.firm, judged.ratio?.toDecimalPlaces(4).toString() ?? null]).toEqual([firm, ratio]);
  });

  test("a blank result, and a placeholder, are no measurement", () => {
    expect(verdictOf("知晓率", "≥80%", null)).toBe("unmeasured");
    expect(verdictOf("知晓率", "≥80%", "无")).toBe("unmeasured");
    expect(verdictOf("知晓率", "≥80%", "—")).toBe("unmeasured");
  });
});
