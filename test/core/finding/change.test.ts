import type { Change } from "../../../src/core/finding/change";
import { changeOf, isTypedFull, resultsAt } from "../../../src/core/finding/change";
import { amount, amountOf } from "../../../src/core/number";
import { sceneOf } from "./scene-of";

/** What it costs, by the table in docs/localisation.md, that a cell of a drawn sheet was meant to show another figure. */
function changed(sketch: string, address: string, figure: string): Change {
  const { scene, cell } = sceneOf(sketch);
  return changeOf(cell(address), amount(figure) ?? amountOf(NaN), scene);
}

function cost(sketch: string, address: string, figure: string): number {
  return Math.round(changed(sketch, address, figure).cost * 100) / 100;
}

const LIST = `
区县 | 金额
甲区 | 412.4
乙区 | 398.1
丙区 | 277.2
合计 | 1087.7`;
const ANY = 5;

describe("what stands out in a figure makes it likelier to be the wrong one", () => {
  test.each([
    ["nothing does", "412.4", "555.5", ANY],
    ["text among numbers", "'412.4", "555.5", ANY - 2],
    ["a nought in front, though the column is no text", "'012.4", "555.5", ANY - 2],
    ["nought before the point is no nought in front", "0.9", "555.5", ANY],
    ["the only nought of its column", "0.0", "555.5", ANY - 0.7],
    ["more decimals than any other, and the new figure has no more than they", "412.437", "555.5", ANY - 1.5],
    ["more decimals than any other, and the new figure has them too", "412.437", "555.555", ANY + 1.5],
    ["a new figure with more decimals than any other", "412.4", "777.77", ANY + 1.5],
    ["a new figure below nought where no other is", "412.4", "-77.1", ANY + 2.5],
    ["a figure below nought that stays so", "-12.4", "-77.1", ANY],
    ["a figure below nought that would not be", "-12.4", "77.1", ANY],
    ["a blank that would hold a figure", "", "555.5", ANY + 1.5],
    ["a formula", "=B3+14.3 -> 412.4", "555.5", ANY + 2],
    ["a formula that nobody can follow", "=NONE(B3) -> 412.4", "555.5", ANY + 2],
    ["a formula without cells was typed like any figure", "=400+12.4 -> 412.4", "555.5", ANY],
  ])("%s", (_, shown, figure, expected) => {
    expect(cost(LIST.replace("412.4", shown), "B2", figure)).toBe(expected);
  });

  test("below nought is nothing new where another is", () => {
    expect(cost(LIST.replace("412.4", "-12.4"), "B3", "-77.1")).toBe(ANY);
  });

  test("the only nought of its column says nothing of the others", () => {
    expect(cost(LIST.replace("412.4", "0.0"), "B3", "555.5")).toBe(ANY);
  });

  test("another unit brings decimals of its own", () => {
    const whole = "区县 | 金额\n甲区 | 3980512\n乙区 | 411\n丙区 | 523\n丁区 | 760";
    const { slip, cost: price } = changed(whole, "B2", "398.0512");
    expect([slip?.slip, price < 1]).toEqual(["wrong-unit", true]);
  });
});

describe("a sum that would owe its hold to rounding", () => {
  test("a change to a figure that only nearly fits costs more, with each such sum", () => {
    // The column adds up to 1087.7: with 412.5 by a last unit only.
    const [exact, near] = ["412.4", "412.5"].map((figure) =>
      cost(LIST.replace("412.4", "755.3"), "B2", figure),
    );
    expect([exact, near]).toEqual([ANY, ANY + 0.6]);
  });

  test("a change that makes such a sum exact wins as much", () => {
    expect(cost(LIST.replace("412.4", "412.5"), "B4", "277.1")).toBeCloseTo(
      cost(LIST, "B4", "277.1") - 1.2,
      6,
    );
  });
});

describe("a derived cell", () => {
  test.each([
    ["a total is likelier than an item to be wrong", "1087.7", "2000.5", "stale-total", ANY - 0.4],
    [
      "a total of nought over parts that are something was never filled",
      "0.0",
      "1087.7",
      "stale-total",
      ANY - 3.1,
    ],
    [
      "a total that a slip of the hand explains has that slip",
      "1078.7",
      "1087.7",
      "swapped-digits",
      ANY - 4.4,
    ],
    [
      "a total by formula was neither left standing nor typed",
      "=SUM(B2:B4) -> 1087.7",
      "2000.5",
      undefined,
      ANY + 1.6,
    ],
  ])("%s", (_, shown, figure, slip, expected) => {
    const sheet = LIST.replace("1087.7", shown);
    expect(changed(sheet, "B5", figure).slip?.slip).toBe(slip);
    expect(cost(sheet, "B5", figure)).toBeCloseTo(expected, 1);
  });

  test.each([
    ["a total that was left blank", LIST.replace("1087.7", ""), "B5", "1087.7", "blank-cell"],
    [
      "a total that shows its first line's figure is no batch",
      LIST.replace("1087.7", "412.4"),
      "B5",
      "1087.7",
      "stale-total",
    ],
    [
      "where a slip of the finger says next to nothing, the total was not added up again",
      "区县 | 人数\n甲区 | 1\n乙区 | 2\n丙区 | 1\n合计 | 7",
      "B5",
      "4",
      "stale-total",
    ],
  ])("%s", (_, sheet, address, figure, slip) => {
    expect(changed(sheet, address, figure).slip?.slip).toBe(slip);
  });

  test("a rate is worked out, but is no total, and nobody said what two equal columns must show", () => {
    const rate = `
项目 | 预算数（A） | 执行数（B） | 执行率（B/A）
总额 | 1,200.00 | 960.00 | 97.31%
甲 | 800.00 | 640.00 | 80.00%
乙 | 400.00 | 320.00 | 80.00%`;
    expect(changed(rate, "D2", "0.8").slip).toBeNull();
    const shares = `
区县 | 中央承担 | 市级承担
甲区 | 412.6 | 412.6
乙区 | 398.1 | 398.1
丙区 | 277.2 | 277.2
丁区 | 305.6 | 365.4
戊区 | 188.4 | 188.4
己区 | 254.9 | 254.9
庚区 | 341.7 | 341.7`;
    const { scene, cell } = sceneOf(shares);
    expect(resultsAt(cell("C5"), scene).map(({ constraint: { trust } }) => trust)).toEqual(["inferred"]);
    expect(changed(shares, "C5", "305.6").slip).toBeNull();
  });

  test("a total typed among formulas was typed over", () => {
    const sheet = `
区县 | 甲 | 乙 | 合计
甲区 | 100.5 | 20.1 | =B2+C2 -> 120.6
乙区 | 201.5 | 31.1 | =B3+C3 -> 232.6
丙区 | 302.5 | 42.1 | 355.5
合计 | =SUM(B2:B4) -> 604.5 | =SUM(C2:C4) -> 93.3 | 697.8`;
    expect(changed(sheet, "D5", "999.9").slip?.slip).toBe("typed-total");
    expect(changed(sheet, "D4", "344.6").slip?.slip).toBe("stale-total");
    expect(changed(sheet, "B4", "999.9").slip).toBeNull();
  });
});

describe("what is due in all, typed as what is still due", () => {
  const BATCHES = `
# 表2
区县 | 下达金额
甲区 | 281.10
乙区 | 229.75
丙区 | 190.40
丁区 | 214.65
合计 | 915.90
# 表1
区县 | 应分配资金 | 此次分配
甲区 | 290.20     | 9.10
乙区 | 226.35     | 226.35
丙区 | 204.95     | 14.55
丁区 | 220.30     | 5.65
合计 | 941.80     | 25.90`;

  test("goes before the name of the figure beside it, which it is as well", () => {
    expect(changed(BATCHES, "C3", "-3.40").slip?.slip).toBe("stale-batch");
  });

  test("a figure that is not what is due is nothing of the kind", () => {
    const other = BATCHES.replace("226.35     | 226.35", "226.35     | 225.35");
    expect(
      [changed(BATCHES, "C4", "77.77"), changed(other, "C3", "-3.40")].map(({ slip }) => slip?.slip),
    ).toEqual(["stale-total", "stale-total"]);
  });
});

describe("an execution rate of 100 %, typed without being worked out", () => {
  const FUNDS = `
项目 | 预算数（A） | 执行数（B） | 执行率（B/A）
年度资金总额 | 1,200.00 | 960.00 | 100.00%
其中：中央资金 | 800.00 | 640.00 | 80.00%
地方资金 | 400.00 | 320.00 | 80.00%`;

  function isTyped(sketch: string, address: string, due: string): boolean {
    const { scene, cell } = sceneOf(sketch);
    const one = cell(address);
    return isTypedFull(one, amount(due) ?? amountOf(NaN), resultsAt(one, scene));
  }

  test.each([
    ["less is due", FUNDS, "D2", "0.8", true],
    ["half is due", FUNDS, "D2", "0.5", true],
    ["less than half is due", FUNDS, "D2", "0.4999", false],
    ["more is due", FUNDS, "D2", "1.2", false],
    ["all is due", FUNDS, "D2", "1", false],
    ["the same in hundreds", FUNDS.replaceAll("%", ""), "D2", "80", true],
    ["less than half of a hundred", FUNDS.replaceAll("%", ""), "D2", "49.99", false],
    ["another rate than all", FUNDS.replace("100.00%", "97.31%"), "D2", "0.8", false],
    ["a formula's", FUNDS.replace("100.00%", "=C2/C2 -> 100.00%"), "D2", "0.8", false],
    [
      "shares of a whole, which are no rate",
      "区县 | 占比\n甲 | 60%\n乙 | 40%\n合计 | 100%",
      "B4",
      "0.8",
      false,
    ],
    ["an amount of a hundred", FUNDS.replace("960.00", "100.00"), "C2", "80", false],
  ])("%s", (_, sketch, address, due, expected) => {
    expect(isTyped(sketch, address, due)).toBe(expected);
  });

  test("is likelier to be wrong than another rate", () => {
    const other = FUNDS.replace("100.00%", "99.99%");
    expect(cost(FUNDS, "D2", "0.8444")).toBeCloseTo(cost(other, "D2", "0.8444") - 2.8, 1);
  });
});

describe("a twin column", () => {
  const twins = (planned: string, given: string, rows = 3): string =>
    [
      "单位 | 计划数 | 下达数",
      "一中 | 412.6 | 412.6",
      `二中 | ${planned} | ${given}`,
      ...["三中", "四中", "五中", "六中"].map(
        (school, at) => `${school} | ${290.8 - at * 61.3} | ${290.8 - at * 61.3}`,
      ),
    ]
      .slice(0, rows + 1)
      .join("\n");

  /** What the twins alone add to the cost: all else would be the same without them. */
  function added(sheet: string, address: string, figure: string): number {
    const { scene, cell } = sceneOf(sheet);
    const figures = { ...scene, neighbours: () => [] };
    const value = amount(figure) ?? amountOf(NaN);
    const [with_, without] = [figures, { ...figures, twins: () => [] }].map(
      (known) => changeOf(cell(address), value, known).cost,
    );
    return Math.round(((with_ ?? NaN) - (without ?? NaN)) * 10) / 10;
  }

  test.each([
    [2, 0.7],
    [3, 1.1],
    [4, 1.5],
    [5, 1.9],
    [6, 2],
  ])(
    "of %d rows: a figure that the twin shows is likelier to be meant, and less likely to be wrong, by %d",
    (rows, by) => {
      expect(added(twins("358.2", "777.7", rows), "B3", "777.7")).toBe(-by);
      expect(added(twins("358.2", "358.2", rows), "B3", "777.7")).toBe(by);
      expect(added(twins("358.2", "777.7", rows), "B3", "666.6")).toBe(0);
    },
  );

  test("a figure that its twin confirms was not taken from beside it", () => {
    expect(changed(twins("358.2", "358.2"), "B3", "777.7").slip).toBeNull();
  });

  test("without a twin, what stands beside was copied", () => {
    const none = twins("358.2", "358.2")
      .replace("| 412.6\n", "| 96.4\n")
      .replace("| 290.8", "| 71.3 | 290.8");
    expect(changed(none, "B3", "777.7").slip?.slip).toBe("neighbours-value");
  });
});

describe("a proportion that the rest of the table keeps", () => {
  const TRIPLE = (first: string): string => `
区县 | 基本 | 绩效
甲区 | ${first} | 333
乙区 | 71 | 213
丙区 | 204 | 612`;

  test.each([
    ["ten times too much, back in proportion", "2222", "111", -1.3],
    ["out of it by as much", "111", "2222", 1.3],
    ["a hundred times, back in proportion: no more than one and a half", "13333", "111", -1.5],
    ["out of it by as much, no more either", "111", "13333", 1.5],
    ["a nought out of proportion is an empty line", "0", "111", -0.7],
  ])("%s", (_, shown, figure, gain) => {
    expect(cost(TRIPLE(shown), "B2", figure)).toBeCloseTo(ANY + gain, 1);
  });

  test("and so is a blank", () => {
    expect(cost(TRIPLE(""), "B2", "111")).toBe(ANY + 1.5);
  });
});

describe("points", () => {
  const FORM = `
项目资金     | 全年预算数 | 全年执行数 | 分值       | 执行率     | 得分
年度资金总额 | 480.00     | 432.00     | 10         | 90.00%     | 9.00
一级指标     | 二级指标   | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分  | 偏差原因分析及改进措施
产出指标     | 数量指标   | 培训人数   | ≥500人     | 450人      | 50   | 45.00 | 第四季度停训一次
效益指标     | 社会效益   | 就业率     | ≥80%       | 82%        | 30   |       |
满意度指标   | 满意度     | 学员满意度 | ≥90%       | 93%        | 10   | 8.00  |
总分         |            |            |            |            | 100  | 94.00 |`;

  test("are never left blank for nothing: such a blank is the likelier", () => {
    expect(cost(FORM, "G5", "30")).toBe(ANY - 2);
  });

  test("that the form makes likelier cost less", () => {
    expect(cost(FORM, "G6", "10")).toBeLessThan(cost(FORM, "G6", "7"));
  });
});

describe("the slip that is told", () => {
  test.each([
    ["one that explains the figure", LIST, "B2", "421.4", "swapped-digits"],
    [
      "none that could have come from anything",
      "区县 | 人数\n甲区 | 7\n乙区 | 12\n丙区 | 15",
      "B2",
      "4",
      undefined,
    ],
    ["a blank always", LIST.replace("412.4", ""), "B2", "412.4", "blank-cell"],
    ["none of a figure that cannot be read", LIST.replace("412.4", "#N/A"), "B2", "412.4", undefined],
  ])("%s", (_, sheet, address, figure, slip) => {
    expect(changed(sheet, address, figure).slip?.slip).toBe(slip);
  });
});
