import { groundsTold } from "../grounds-told";
import { readSketch } from "../../../docs/sheet-sketch";

const SUMMARY = [
  "# 汇总",
  "序号 | 费用名称 | 预算金额",
  "一 | 施工费 | 8,436,517.62",
  "二 | 设备费 | 362,880.00",
];
const HEADS = ["# 其他费用", "序号 | 费用名称 | 预算金额 | 占施工费的比例(%)"];
const RIGHT = [
  "1 | 前期工作费 | 490,912.94 | 5.82",
  "2 | 工程监理费 | 185,603.39 | 2.20",
  "3 | 业主管理费 | 180,639.18 | 2.14",
];
const WRONG = ["4 | 拆迁补偿费 | 38,650.00 | 4.60", "5 | 检测费 | 42,110.00 | 9.99"];

/** The shares that workbook tells, each by what it is of: `D3 = 100 × C3 / 汇总!C3`. */
function sharesIn(...lines: readonly string[]): readonly string[] {
  const told = groundsTold(readSketch(lines.join("\n")).grids).split("\n");
  return told.flatMap((line) => {
    const found = /^share-of-total 其他费用!(\S+) = (\d+)× \(\+其他费用!(\S+)\) \/ \(\+(\S+)\)/.exec(line);
    return found === null ? [] : [`${found[1]} = ${found[2]} × ${found[3]} / ${found[4]}`];
  });
}

describe("shares of an amount that another table names", () => {
  it("are told by three lines", () => {
    expect(sharesIn(...SUMMARY, ...HEADS, ...RIGHT)).toEqual([
      "D2 = 100 × C2 / 汇总!C2",
      "D3 = 100 × C3 / 汇总!C2",
      "D4 = 100 × C4 / 汇总!C2",
    ]);
  });

  it("are not told by two", () => {
    expect(sharesIn(...SUMMARY, ...HEADS, ...RIGHT.slice(1))).toEqual([]);
  });

  it("are not told by three whose shares have one digit each", () => {
    const round = RIGHT.map((row) =>
      row.replace(/(\d)\.(\d)\d$/, (_, whole, tenth) => `${Number(whole) + (5 <= Number(tenth) ? 1 : 0)}`),
    );
    expect(sharesIn(...SUMMARY, ...HEADS, ...round)).toEqual([]);
  });

  it("may be wrong in one line of three, and not in more", () => {
    const more = "4 | 勘察费 | 301,250.00 | 3.57";
    const sheet = [...SUMMARY, ...HEADS, ...RIGHT];
    expect(sharesIn(...sheet, more, ...WRONG)).toHaveLength(6);
    expect(sharesIn(...sheet, ...WRONG)).toEqual([]);
  });

  it("may bear a per cent sign", () => {
    const signed = RIGHT.map((row) => `${row}%`);
    expect(sharesIn(...SUMMARY, ...HEADS, ...signed)[0]).toBe("D2 = 1 × C2 / 汇总!C2");
  });

  it("leave out lines that have no amount, or no share", () => {
    const blank = ["4 | 拆迁补偿费 | 38,650.00 | ", "5 | 检测费 | | 0.46", "6 | 不可预见费 | 0.00 | 0.00"];
    expect(sharesIn(...SUMMARY, ...HEADS, ...RIGHT, ...blank)).toHaveLength(3);
  });

  it("are not told where two columns of the other table would do: nobody knows which", () => {
    const twice = SUMMARY.map((row) =>
      row.includes("费用名称") ? `${row} | 审定金额` : row.replace(/(\S+)$/, "$1 | $1"),
    );
    expect(sharesIn(...twice, ...HEADS, ...RIGHT)).toEqual([]);
  });

  it("are not told where two columns of their own would do", () => {
    const heads = ["# 其他费用", "序号 | 费用名称 | 预算金额 | 占施工费的比例(%) | 审定金额"];
    const twice = RIGHT.map((row) => row.replace(/(\S+) \| (\S+)$/, "$1 | $2 | $1"));
    expect(sharesIn(...SUMMARY, ...heads, ...twice)).toEqual([]);
  });

  it("are of no table in another unit", () => {
    const [sheet = "", ...rows] = SUMMARY;
    expect(sharesIn(sheet, "单位：万元 | | ", ...rows, ...HEADS, ...RIGHT)).toEqual([]);
  });

  it("are of no line by another name", () => {
    const other = SUMMARY.map((row) => row.replace("施工费", "建筑工程费"));
    expect(sharesIn(...other, ...HEADS, ...RIGHT)).toEqual([]);
  });

  it("are not told where their own table names the amount", () => {
    expect(sharesIn(...SUMMARY, ...HEADS, ...RIGHT, "4 | 施工费 | 38,650.00 | 0.46")).toEqual([]);
  });

  it("are no shares of a name they do not say", () => {
    const heads = ["# 其他费用", "序号 | 费用名称 | 预算金额 | 比例(%)"];
    expect(sharesIn(...SUMMARY, ...heads, ...RIGHT)).toEqual([]);
  });

  it("are told once where they are of their own table's total as well", () => {
    const summary = [
      "# 汇总",
      "序号 | 费用名称 | 预算金额",
      "一 | 施工费 | 857,155.51",
      "二 | 设备费 | 362,880.00",
    ];
    const rows = [
      "1 | 前期工作费 | 490,912.94 | 57.27",
      "2 | 工程监理费 | 185,603.39 | 21.65",
      "3 | 业主管理费 | 180,639.18 | 21.07",
      " | 合计 | 857,155.51 | 100.00",
    ];
    const told = sharesIn(...summary, ...HEADS, ...rows);
    expect(told).toEqual([
      "D2 = 100 × C2 / 其他费用!C5",
      "D3 = 100 × C3 / 其他费用!C5",
      "D4 = 100 × C4 / 其他费用!C5",
      "D5 = 100 × C5 / 其他费用!C5",
    ]);
  });
});
