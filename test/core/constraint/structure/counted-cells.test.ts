import { countedLinesOf } from "../../../../src/core/constraint/structure/counted-cells";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** Which columns of a table of two lines count something. */
function isCounted(heading: string, figures: readonly string[]): boolean {
  const rows = figures.map((figure, at) => `${["甲乡", "乙乡", "丙乡"][at] ?? ""} | ${figure} | 1.5`);
  const [table] = readSketch([`项目 | ${heading} | 金额`, ...rows].join("\n")).grids.flatMap((grid) =>
    findTables(grid, 1),
  );
  if (table === undefined) throw new Error("no table");
  return countedLinesOf(table).columns[0] === true;
}

test.each([
  "参保人数",
  "户数（户）",
  "救助人次",
  "数量",
  "车辆（辆）",
  "人",
  "补助标准",
  "单价（元）",
  "分值",
  "标准分值",
  "权重",
])("%s in whole numbers is counted, or set so", (heading) => {
  expect(isCounted(heading, ["12", "7", "31"])).toBe(true);
});

test.each(["金额", "人数（万人）", "重量", "面积（平方米）", "单价（万元）", "人均标准", "设备件数（吨）"])(
  "%s is measured",
  (heading) => {
    expect(isCounted(heading, ["12", "7", "31"])).toBe(false);
  },
);

test("what has decimals, or per cents, is no count", () => {
  expect(isCounted("参保人数", ["12", "7.5", "31"])).toBe(false);
  expect(isCounted("参保人数", ["12", "7%", "31"])).toBe(false);
});

test("rows are counted as columns are", () => {
  const sheet = "项目 | 东乡 | 西乡\n人数 | 12 | 7\n金额 | 12 | 7\n户数 | — | —";
  const [table] = readSketch(sheet).grids.flatMap((grid) => findTables(grid, 1));
  if (table === undefined) throw new Error("no table");
  expect(countedLinesOf(table).rows).toEqual([true, false, false]);
});
