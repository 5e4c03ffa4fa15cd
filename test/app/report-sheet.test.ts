import { wordsIn } from "../../src/app";
import { reportSheet } from "../../src/app/report-sheet";
import { at, edit, finding, report, sampleGrid } from "./fixture";

test("the report names what was found, explained, ignored, changed and left unchecked, each cell with its link", () => {
  const checked = {
    name: "2023.xlsx",
    grids: [sampleGrid()],
    skipped: [],
    report: report({
      findings: [
        finding(),
        finding({ id: "f2", severity: "verify", rule: "row-total", suspects: [], fix: null }),
      ],
      untouched: [{ sheet: "封面", reason: "no-table" }],
    }),
    at: 0,
  };
  const receipt = { edits: [edit(at(3, 3), "", "349.77")], inverse: [] };
  const sheet = reportSheet(
    {
      notes: { explanations: { f1: "市级另有规定" }, ignored: ["f2"] },
      journal: [{ at: 0, purpose: { is: "safe-fixes" }, receipt }],
      earlier: null,
    },
    checked,
    wordsIn("zh-CN"),
  );
  expect(sheet.name).toBe("核对报告");
  expect(sheet.title).toMatch(
    /^核对报告：2023.xlsx（1 张表 · 2 条勾稽关系，\d{4}-\d\d-\d\d \d\d:\d\d 核对）$/,
  );
  expect(sheet.rows.map((row) => row.map(({ text }) => text))).toEqual([
    [
      "必改",
      "表2",
      "B3",
      "人数一列相加为 220.50，合计写的是 224.10，差 3.60 万元。",
      "请对照原始资料看 B3；确实是 66.25 就采用。",
      "已说明：市级另有规定",
    ],
    [
      "核实",
      "表2",
      "B4",
      "合计一行相加为 220.50，人数写的是 224.10，差 3.60 万元。",
      "请对照原始资料逐项核实；明细都没有错，就改合计。",
      "已忽略",
    ],
    ["已修改", "表2", "D4", "空白 → 349.77", "", expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d 写入$/)],
    ["已核对", "表2", "A1:D4", "资金分配表，单位：万元，没有尾差，2 条勾稽关系，1 条不平", "", ""],
    ["未核对", "", "", "工作表『封面』里的数字没有排成核表认识的表，没有核对。", "", ""],
    ["核对办法", "", "", expect.stringContaining("不能代替与原始资料核对"), "", ""],
  ]);
  expect(sheet.rows.map((row) => row[2]?.link)).toEqual([at(2, 1), at(3, 1), at(3, 3), at(0, 0), null, null]);
  expect(sheet.rows.every((row) => row.length === sheet.header.length)).toBe(true);
});
