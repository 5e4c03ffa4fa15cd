import { contrast } from "../../src/pane/contrast";

describe("a change shown where there is little room", () => {
  test("short texts stay whole", () => {
    expect(contrast("62.65", "66.25")).toEqual({ was: "62.65", becomes: "66.25" });
  });

  test("long texts are shown from where they begin to differ, a figure never cut", () => {
    expect(contrast("绩效评\n价因素因素\n(30%)调整", "绩效评\n价因素因素\n(20%)调整")).toEqual({
      was: "…(30%)调整",
      becomes: "…(20%)调整",
    });
    expect(contrast("绩效评价因素(30%)", "绩效评价因素(20%)")).toEqual({ was: "…(30%)", becomes: "…(20%)" });
    expect(contrast("共计 1162.00 万元整", "共计 1163.00 万元整").was).toContain("1162.00");
  });

  test("long texts that have nothing in common stay whole", () => {
    const change = { was: "一二三四五六七八九十一二三", becomes: "甲乙丙丁戊己庚辛壬癸甲乙丙" };
    expect(contrast(change.was, change.becomes)).toEqual(change);
  });

  test("what is emptied stays empty", () => {
    expect(contrast("12.00", "")).toEqual({ was: "12.00", becomes: "" });
  });
});
