import { axesOf } from "../../../../src/core/constraint/structure/axis";
import { comparedPeriods } from "../../../../src/core/constraint/structure/compared-periods";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** The periods that a change is between, as `2024年 after 2023年`: that in the last column of a sheet, or in the one that is named. */
function periodsIn(header: string, change?: string): string | null {
  const labels = header.split("|").map((label) => label.trim());
  const row = (name: string, figure: number): string =>
    [name, ...labels.slice(1).map((label, at) => (/率|%/.test(label) ? `${at + 2}.5%` : figure + at))].join(
      "|",
    );
  const [table] = readSketch([header, row("东乡", 812), row("西乡", 903)].join("\n")).grids.flatMap((grid) =>
    findTables(grid, 1),
  );
  if (table === undefined) throw new Error("no table");
  const { columns } = axesOf(table);
  const nameOf = (at: number): string => columns.lines[at]?.line.path.join("/") ?? "";
  const at = columns.lines.findIndex(({ line }) => line.label === change);
  const found = comparedPeriods(columns, at < 0 ? columns.lines.length - 1 : at);
  return found === null ? null : `${nameOf(found.later)} after ${nameOf(found.earlier)}`;
}

describe("a change is between", () => {
  test.each([
    ["单位|2023年预算数|2024年预算数|增减额", "2024年预算数 after 2023年预算数"],
    ["单位|2024年预算数|2023年预算数|增减额", "2024年预算数 after 2023年预算数"],
    ["单位|2023年|2024年|增减额", "2024年 after 2023年"],
    ["单位|上年预算|本年预算|增减额", "本年预算 after 上年预算"],
    ["单位|本年预算|上年预算|增减额", "本年预算 after 上年预算"],
    ["单位|本月支出|上月支出|增减额", "本月支出 after 上月支出"],
    ["单位|去年同期支出|支出|增减额", "支出 after 去年同期支出"],
    ["单位|支出|去年同期支出|增减额", "支出 after 去年同期支出"],
    ["单位|上年度支出|支出|增减额", "支出 after 上年度支出"],
  ])("two periods of one measure, whichever is printed first: %s", (header, periods) => {
    expect(periodsIn(header)).toBe(periods);
  });

  test.each([
    ["单位|2023年决算数|2024年预算数|增减额", "2024年预算数 after 2023年决算数"],
    ["单位|2023年执行数|2024年年初预算数|增减额", "2024年年初预算数 after 2023年执行数"],
    ["单位|2023年预计执行数|2024年预算|增减额", "2024年预算 after 2023年预计执行数"],
  ])("a budget and the accounts of the year before: %s", (header, periods) => {
    expect(periodsIn(header)).toBe(periods);
  });

  test.each([
    "单位|2023年收入|2024年支出|增减额",
    "单位|2023年预算数|项目数|增减额",
    "单位|预算数|预算数|增减额",
    "单位|2024年预算数|增减额",
    "单位|增减额",
  ])("no other lines: %s", (header) => {
    expect(periodsIn(header)).toBeNull();
  });

  test.each([
    ["单位|2023年预算数|执行率|2024年预算数|执行率|增减额", "rates"],
    ["单位|2023年预算数|2024年预算数|结余额|增减额", "other differences"],
    ["单位|人数|2023年预算数|2024年预算数|增减额", "what stands further away"],
  ])("the last amounts before it: %s, past %s", (header) => {
    expect(periodsIn(header)).toBe("2024年预算数 after 2023年预算数");
  });

  test("lines before it, and none behind", () => {
    const header = "单位|2022年预算数|2023年预算数|增减额|2024年预算数";
    expect(periodsIn(header, "增减额")).toBe("2023年预算数 after 2022年预算数");
  });
});
