import { htmlPage, htmlSection, printReport, wordsIn } from "../../../src/app";
import type { Checked } from "../../../src/app";
import { at, edit, finding, report, sampleGrid } from "../fixture";

const CHECKED: Checked = {
  name: "2023.xlsx",
  grids: [sampleGrid()],
  skipped: [],
  report: report({ untouched: [{ sheet: "封面", reason: "no-table" }] }),
  at: 1000,
};

test("a report reads as a colleague would write it down", () => {
  expect(printReport("a/2023.xlsx", CHECKED, wordsIn("zh-CN"), 60)).toBe(
    `a/2023.xlsx
1 张表 · 2 条勾稽关系：1 处必改

表2 第一批分配
  ● B3  两位数字颠倒  62.65 → 66.25
      人数一列相加为 220.50，合计写的是 224.10，差 3.60 万
      元。
      157.85 + 62.65 = 220.50（合计 224.10）
      B3 · 相邻两位颠倒；改后 2 条关系都平衡。
      请对照原始资料看 B3；确实是 66.25 就采用。

工作表『封面』里的数字没有排成核表认识的表，没有核对。
`,
  );
});

test("and so in English", () => {
  expect(printReport("2023.xlsx", CHECKED, wordsIn("en"), 100)).toBe(
    `2023.xlsx
1 table · 2 relations: 1 to fix

表2 第一批分配
  ● B3  Two digits swapped  62.65 → 66.25
      The column sum for 人数 comes to 220.50, but 合计 says 224.10, off by 3.60 × 10,000 yuan.
      157.85 + 62.65 = 220.50 (合计 224.10)
      B3 · Two neighbouring digits are swapped; with the change both relations hold.
      Check B3 against the source; if it says 66.25, adopt that.

The figures on sheet “封面” are not laid out as a table Hebiao knows, so they were not checked.
`,
  );
});

test("good news is said too", () => {
  const clear = { ...CHECKED, report: report({ findings: [], relations: report().relations.slice(0, 1) }) };
  expect(printReport("2023.xlsx", clear, wordsIn("zh-CN"), 60)).toBe(
    "2023.xlsx\n1 张表 · 1 条勾稽关系\n\n全部平衡：1 张表，1 条勾稽关系。\n",
  );
});

test("a workbook without tables says only that", () => {
  const none = {
    ...CHECKED,
    report: {
      tables: [],
      relations: [],
      findings: [],
      allocations: [],
      scorings: [],
      corrections: [],
      untouched: [],
    },
  };
  expect(printReport("2023.xlsx", none, wordsIn("en"), 200)).toMatch(
    /^2023.xlsx\n\nNo table to check was found/,
  );
});

test("the page tells what was checked, explained and changed, to whoever was not there", () => {
  const was = edit(at(2, 1), "62.65", "66.25");
  const page = htmlSection("2023.xlsx", CHECKED, wordsIn("zh-CN"), {
    notes: { explanations: { f1: "以文件为准 <附件>" }, ignored: [] },
    journal: [{ at: 0, purpose: { is: "recalculation" }, receipt: { edits: [was], inverse: [] } }],
    earlier: null,
  });
  expect(page).toMatch(/<dt>核对时间<\/dt><dd>\d{4}-\d\d-\d\d \d\d:\d\d<\/dd>/);
  expect(page).toContain("<dt>结果</dt><dd>1 处必改</dd>");
  expect(page).toContain("<dt>处理情况</dt><dd>已修改 1 个单元格，已说明 1 处</dd>");
  expect(page).toContain("<td>已说明：以文件为准 &#60;附件&#62;</td>");
  expect(page).toContain("<td>B3</td><td>62.65</td><td>66.25</td><td>一键重算</td>");
  expect(page).toContain("<td>表2 第一批分配</td><td>A1:D4</td>");
  expect(page).toContain("<td>列合计</td><td>1 条勾稽关系，1 条不平</td>");
  expect(page).toContain("<h2>核对办法</h2>");
  expect(page).toContain("工作表『封面』里的数字没有排成核表认识的表，没有核对。");
});

test("the page holds what a workbook says as words, never as markup", () => {
  const evil = finding({ facts: { ...finding().facts, columnLabel: "<script>alert(1)</script>" } });
  const page = htmlPage(
    [htmlSection("<b>.xlsx", { ...CHECKED, report: report({ findings: [evil] }) }, wordsIn("zh-CN"))],
    wordsIn("zh-CN"),
  );
  expect(page).not.toContain("<script>");
  expect(page).not.toContain("<b>.xlsx");
  expect(page).toContain("&#60;script&#62;");
});
