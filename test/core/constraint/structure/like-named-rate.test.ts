import { axesOf } from "../../../../src/core/constraint/structure/axis";
import { ofLikeNamed } from "../../../../src/core/constraint/structure/like-named-rate";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

const GROUPS = "项目 | 合同约定值 | 合同约定值 | 累计完成值 | 累计完成值 | 完成率(%) | 完成率(%)";
const NAMES = " | 财政资金 | 自筹资金 | 财政资金 | 自筹资金 | 财政资金 | 自筹资金";

/** What the rate in a column of a sheet is by its name in the other groups: `累计完成值/财政资金 / 合同约定值/财政资金`; "nothing" where it is none. */
function rateIn(column: number, ...lines: readonly string[]): string {
  const [table] = readSketch(lines.join("\n")).grids.flatMap((grid) => findTables(grid, 1));
  if (table === undefined) throw new Error("no table");
  const { columns } = axesOf(table);
  const name = (line: number): string => columns.lines[line]?.line.path.join("/") ?? "";
  const found = ofLikeNamed(columns, column);
  if (found === null) return "nothing";
  return `${name(found.over)} ${found.form === "growth" ? "grown from" : "/"} ${name(found.under)}`;
}

const FINANCED = 4;

describe("a rate in a group of rates", () => {
  const rows = [
    "甲项目 | 812.40 | 120.20 | 433.50 | 77.13 | 53.36 | 64.17",
    "乙项目 | 377.60 | 233.70 | 158.30 | 98.71 | 41.92 | 42.24",
  ];

  it("is that of the two lines of its own name that the figures bear out", () => {
    const sheet = [GROUPS, NAMES, ...rows];
    expect(rateIn(FINANCED, ...sheet)).toBe("累计完成值/财政资金 / 合同约定值/财政资金");
    expect(rateIn(FINANCED + 1, ...sheet)).toBe("累计完成值/自筹资金 / 合同约定值/自筹资金");
  });

  it("may be how much one has grown from the other", () => {
    const heads = GROUPS.replace("完成率(%) | 完成率(%)", "增长率(%) | 增长率(%)");
    const grown = ["甲 | 812.40 | 1 | 433.50 | 1 | -46.64 | 1", "乙 | 377.60 | 1 | 512.30 | 1 | 35.67 | 1"];
    expect(rateIn(FINANCED, heads, NAMES, ...grown)).toBe(
      "累计完成值/财政资金 grown from 合同约定值/财政资金",
    );
  });

  it("may have a slip in fewer lines than bear it out", () => {
    const slip = "丙项目 | 620.50 | 110.00 | 415.10 | 52.80 | 99.99 | 48.00";
    expect(rateIn(FINANCED, GROUPS, NAMES, ...rows, slip)).toBe("累计完成值/财政资金 / 合同约定值/财政资金");
  });

  it("is nothing where as many lines speak against it", () => {
    const slips = [
      "丙项目 | 620.50 | 110.00 | 415.10 | 52.80 | 99.99 | 48.00",
      "丁项目 | 520.50 | 90.00 | 415.10 | 52.80 | 11.11 | 58.67",
    ];
    expect(rateIn(FINANCED, GROUPS, NAMES, ...rows, ...slips)).toBe("nothing");
  });

  it("is nothing where two round figures bear it out, which others would as well", () => {
    expect(rateIn(FINANCED, GROUPS, NAMES, "甲 | 8 | 7 | 2 | 3 | 25 | 43")).toBe("nothing");
  });

  it("is nothing by lines of other names, whatever the figures say", () => {
    const names = " | 财政资金 | 自筹资金 | 财政资金 | 自筹资金 | 单位资金 | 自筹资金";
    expect(rateIn(FINANCED, GROUPS, names, ...rows)).toBe("nothing");
  });

  it("is nothing by one line of its name alone: a line over itself is no rate", () => {
    const names = " | 财政资金 | 自筹资金 | 上级资金 | 其他资金 | 财政资金 | 自筹资金";
    const ones = [
      "甲 | 812.40 | 120.20 | 433.50 | 77.13 | 100.00 | 1",
      "乙 | 377.60 | 233.70 | 158.30 | 98.71 | 100.00 | 1",
    ];
    expect(rateIn(FINANCED, GROUPS, names, ...ones)).toBe("nothing");
  });

  it("is never of another rate of its name", () => {
    const heads = "项目 | 合同约定值 | 合同约定值 | 上年完成率(%) | 上年完成率(%) | 完成率(%) | 完成率(%)";
    expect(rateIn(FINANCED, heads, NAMES, ...rows)).toBe("nothing");
  });

  it("has no groups to look in where it stands alone", () => {
    const heads = "项目 | 合同约定值 | 合同约定值 | 累计完成值 | 累计完成值 | 财政资金完成率(%) | 备注";
    const names = " | 财政资金 | 自筹资金 | 财政资金 | 自筹资金 | | ";
    expect(rateIn(FINANCED, heads, names, ...rows)).toBe("nothing");
  });
});
