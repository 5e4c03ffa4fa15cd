import type { Finding } from "../../src/core/finding";
import { addressOf } from "../../src/core/grid";
import { DEFAULT_OPTIONS, recalculation } from "../../src/core/inspect";
import type { InspectOptions } from "../../src/core/inspect";
import { readSketch } from "../docs/sheet-sketch";
import { suspecting } from "./suspecting";

/** What would be written, each cell with the finding it would bury. */
function offered(
  sketch: string,
  findings: readonly Finding[] = [],
  options: InspectOptions = DEFAULT_OPTIONS,
): readonly string[] {
  const { grids } = readSketch(sketch);
  return recalculation(grids, findings, options).map(
    ({ edit, buries }) =>
      `${addressOf(edit.at)} ${edit.was} → ${edit.becomes}${buries === null ? "" : `, burying ${buries}`}`,
  );
}

interface Counties {
  readonly item?: string;
  readonly first?: string;
  readonly central?: string;
  readonly all?: string;
}

const COUNTIES = (rows: Counties): string => `
地区 | 中央资金 | 省级资金 | 合计
甲县 | 10.10 | ${rows.item ?? "5.50"} | ${rows.first ?? "15.60"}
乙县 | 20.20 | 6.60 | 26.80
丙县 | 30.30 | 7.70 | 38.00
合计 | ${rows.central ?? "60.60"} | 19.80 | ${rows.all ?? "80.40"}`;

describe("with nothing in doubt", () => {
  test.each<[string, string, readonly string[]]>([
    ["what is right stays", COUNTIES({}), []],
    ["what adds up wrong is added up anew", COUNTIES({ central: "61.60" }), ["B5 61.60 → 60.60"]],
    [
      "and what adds that up, in reading order",
      COUNTIES({ item: "6.50" }),
      ["D2 15.60 → 16.60", "C5 19.80 → 20.80", "D5 80.40 → 81.40"],
    ],
    ["a formula is left to Excel", COUNTIES({ central: "=B2+B3 -> 30.30", all: "50.10" }), []],
    ["words stay", COUNTIES({ central: "见附件" }), []],
    ["a blank total is filled in", COUNTIES({ first: "" }), ["D2  → 15.60"]],
    [
      "but not beside a blank part",
      COUNTIES({ first: "", item: "" }),
      ["C5 19.80 → 14.30", "D5 80.40 → 74.90"],
    ],
  ])("%s", (_, sketch, edits) => {
    expect(offered(sketch)).toEqual(edits);
  });
});

describe("a doubted figure", () => {
  const wrong = COUNTIES({ item: "6.50" });
  test("warns of all that rests on it, directly or through other totals", () => {
    expect(offered(wrong, [suspecting("C2", 0.9)])).toEqual([
      "D2 15.60 → 16.60, burying doubt-C2",
      "C5 19.80 → 20.80, burying doubt-C2",
      "D5 80.40 → 81.40, burying doubt-C2",
    ]);
  });

  test("is one that has a quarter of the blame, not less", () => {
    expect(offered(wrong, [suspecting("C2", 0.25)])[0]).toBe("D2 15.60 → 16.60, burying doubt-C2");
    expect(offered(wrong, [suspecting("C2", 0.24)])[0]).toBe("D2 15.60 → 16.60");
  });

  test("is still one where it is a total that rests on another", () => {
    const doubted = ["C2", "D2", "C5"].map((address) => suspecting(address, 0.9));
    expect(offered(COUNTIES({ all: "81.40" }), doubted)).toEqual(["D5 81.40 → 80.40, burying doubt-C5"]);
  });

  test("is none once it is computed anew itself, of sound figures", () => {
    expect(offered(COUNTIES({ first: "16.60" }), [suspecting("D2", 0.9)])).toEqual(["D2 16.60 → 15.60"]);
  });

  test("leaves what does not rest on it free of warning", () => {
    expect(offered(COUNTIES({ item: "6.50", central: "61.60" }), [suspecting("C2", 0.9)])).toContain(
      "B5 61.60 → 60.60",
    );
  });

  test("warns behind a formula, too", () => {
    const sketch = COUNTIES({ item: "6.50", first: "=B2+C2 -> 16.60" });
    expect(offered(sketch, [suspecting("C2", 0.9)])).toEqual([
      "C5 19.80 → 20.80, burying doubt-C2",
      "D5 80.40 → 81.40, burying doubt-C2",
    ]);
    expect(offered(sketch, [suspecting("C3", 0.9)])).toContain("D5 80.40 → 81.40, burying doubt-C3");
  });
});

describe("rates and the sums they are of", () => {
  const funds = (total: string, rate: string, local = "20.125"): string => `
项目资金 | 全年预算数 | 全年执行数 | 执行率
年度资金总额 | 90.00 | ${total} | ${rate}
其中：中央资金 | 60.00 | 50.00 | 83.33%
地方资金 | 30.00 | ${local} | 67.08%`;

  test.each<[string, string, readonly string[]]>([
    ["a rate is written with its column's decimals", funds("70.125", "70.00%"), ["D2 70.00% → 77.92%"]],
    ["a sum with all it has", funds("71.125", "77.92%"), ["C2 71.125 → 70.125"]],
    ["also where its column has fewer", funds("71.13", "77.92%"), ["C2 71.13 → 70.125"]],
    ["a rate that is left blank stays so", funds("70.125", ""), []],
    ["a rate that is printed more roughly than others is right", funds("70.125", "78%"), []],
    [
      "a rate of what is added up anew follows",
      funds("61.00", "67.78%", "20.00"),
      ["C2 61.00 → 70.00", "D2 67.78% → 77.78%", "D4 67.08% → 66.67%"],
    ],
  ])("%s", (_, sketch, edits) => {
    expect(offered(sketch)).toEqual(edits);
  });

  test("the cell holds what it shows, and nothing finer", () => {
    const { grids } = readSketch(funds("70.125", "70.00%"));
    expect(recalculation(grids, [])[0]?.edit).toMatchObject({ becomes: "77.92%", value: 0.7792 });
  });
});

test("what misses by the rounding of its parts is no mistake", () => {
  const rounded = [0, 1, 0, -1, 0, 1, 0, 0, -1, 0].map((miss, at) => {
    const [one, other] = [37 + 41 * at, 53 + 29 * at];
    const figures = [one, other, one + other + miss].map((tenths) => (tenths / 10).toFixed(1));
    return `${at + 1}区 | ${figures.join(" | ")}`;
  });
  expect(offered(["地区 | 甲 | 乙 | 合计", ...rounded].join("\n"))).toEqual([]);
});

test("a formula may read a cell outside all tables", () => {
  expect(offered(COUNTIES({ item: "=H30+5.5 -> 5.50" }), [suspecting("B4", 0.9)])).toEqual([]);
});

test("what two tables print alike is not written over: nobody knows which of them follows", () => {
  const two = (second: string): string => `
# 表1
地区 | 中央资金 | 省级资金 | 合计
甲县 | 10.10 | 5.50 | 15.60
乙县 | 20.20 | 6.60 | 26.80
丙县 | 30.30 | 7.70 | 38.00

# 表2
地区 | 合计
甲县 | 15.60
乙县 | ${second}
丙县 | 38.00`;
  expect(offered(two("26.80"))).toEqual([]);
  expect(offered(two("28.60"))).toEqual([]);
});

test("a hidden sheet is computed anew only where hidden sheets are read", () => {
  const hidden = `# 表1 · hidden\n${COUNTIES({ central: "61.60" }).trim()}`;
  expect(offered(hidden)).toEqual([]);
  expect(offered(hidden, [], { ...DEFAULT_OPTIONS, hiddenSheets: true })).toEqual(["B5 61.60 → 60.60"]);
});

test("the central funds of a form are no result of the total that hands them out", () => {
  expect(
    offered(`
# 分配表
2024年补助资金分配表
地区 | 补助资金
甲区 | 120.50
乙区 | 98.40
丙区 | 76.30
合计 | 295.00

# 自评表
项目资金 | 全年预算数 | 全年执行数 | 执行率
年度资金总额 | 395.00 | 390.00 | 98.73%
其中：中央资金 | 295.00 | 290.00 | 98.31%
地方资金 | 100.00 | 100.00 | 100.00%`),
  ).toEqual(["B6 295.00 → 295.20"]);
});

test("of two sides that ought to balance neither is written over", () => {
  const sides = (income: string): string => `
单位：万元
收入 | 决算数 | 支出 | 决算数
一、财政拨款收入 | 3,512.40 | 一、教育支出 | 2,870.15
二、事业收入 | 421.08 | 二、社会保障支出 | 612.30
三、其他收入 | 57.25 | 三、住房保障支出 | 508.28
收入总计 | ${income} | 支出总计 | 3,990.73`;
  expect(offered(sides("3,990.73"))).toEqual([]);
  expect(offered(sides("3,991.73"))).toEqual(["B6 3,991.73 → 3,990.73"]);
});
