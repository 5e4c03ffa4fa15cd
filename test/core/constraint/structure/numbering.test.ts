import { viewOf } from "../../../../src/core/constraint/view";
import { depthOf } from "../../../../src/core/constraint/structure/numbering";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** How deep each row, or each column, of a sheet stands by its number. */
function depthsIn(sheet: string, along: "rows" | "columns" = "rows"): readonly number[] {
  return readSketch(sheet)
    .grids.flatMap((grid) => findTables(grid, 1).map((table) => viewOf(table)))
    .flatMap((view) => view[along].axis.lines.map((_, line) => depthOf(view[along].axis, line)));
}

describe("how deep a line stands by its number", () => {
  it("by the steps of a dotted number, whatever its digits", () => {
    const numbers = ["1", "1.1", "1.12", "1.1.1", "1.1.12", "10", "12.1", "208"];
    const rows = numbers.map((number) => `${number} | 岗位 | 5 | 3`);
    expect(depthsIn(["序号 | 项目 | 金额 | 数量", ...rows].join("\n"))).toEqual([3, 4, 4, 5, 5, 3, 4, 3]);
  });

  it("by the kind of a bare one in a column of its own", () => {
    const chinese = ["一", "（一）", "（二）", "二", "十一", "（十一）"].map(
      (number) => `${number} | 工资 | 5`,
    );
    expect(depthsIn(["序号 | 项目 | 金额", ...chinese].join("\n"))).toEqual([1, 2, 2, 1, 1, 2]);
    const digits = ["(1)", "①", "②", "(2)", "(12)"].map((number) => `${number} | 工资 | 5`);
    expect(depthsIn(["序号 | 项目 | 金额", ...digits].join("\n"))).toEqual([8, 9, 9, 8, 8]);
  });

  it("by the one that its label begins with", () => {
    const rows = ["一、收入", "（一）税收", "1.增值税", "(1)国内", "①一般", "a.工业", "其他"];
    expect(depthsIn(["项目 | 金额", ...rows.map((row) => `${row} | 5`)].join("\n"))).toEqual([
      1, 2, 3, 8, 9, 10, 0,
    ]);
  });

  it("not by what merely has digits or numerals in it", () => {
    const rows = ["1号楼", "A1", "第2类", "甲一", "人员(1)"];
    expect(depthsIn(["类别 | 项目 | 金额", ...rows.map((row) => `${row} | 工资 | 5`)].join("\n"))).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });

  it("not where it is named as a part", () => {
    expect(depthsIn("项目 | 金额\n一、收入 | 9\n其中：1.税收 | 5\n2.非税 | 3")).toEqual([1, 0, 3]);
  });

  it("not as a total, unless it heads deeper numbers", () => {
    const rows = ["一、收入合计", "1.税收", "二、支出合计", "三、结余", "合计", "1.税收"];
    expect(depthsIn(["项目 | 金额", ...rows.map((row) => `${row} | 5`)].join("\n"))).toEqual([
      1, 3, 0, 1, 0, 3,
    ]);
    expect(depthsIn("项目 | 金额\n一、收入合计 | 9\n（一）小计 | 9\n1.税收 | 5")).toEqual([0, 2, 3]);
  });

  it("not by the year over a column", () => {
    expect(depthsIn("区县 | 2019 | 2020 | 2021\n甲县 | 3 | 4 | 7\n乙县 | 3 | 6 | 5", "columns")).toEqual([
      0, 0, 0,
    ]);
  });
});
