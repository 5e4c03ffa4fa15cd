import { allocate, allocationEdits, NO_LIMITS, previewOf, readBases } from "../../../src/core/allocate";
import type { AllocationRequest } from "../../../src/core/allocate";
import { addressOf, cellRef, parseArea } from "../../../src/core/grid";
import { amountOf, printAmount } from "../../../src/core/number";
import { exact, sheet } from "./sheet";

function area(address: string) {
  const found = parseArea(address);
  if (found === null) throw new Error(address);
  return found;
}

const bases = sheet([
  ["分配基础数据", null, null],
  ["区", "困难群众\n人数 （60%）", "绩效得分(40%)"],
  ["黄 浦", 30, "21,000"],
  [null, null, null],
  ["徐汇", 70, 14000],
  ["合计", 100, 35000],
]);

describe("a range of bases", () => {
  test("gives units, factors, and the weights of its headings", () => {
    const read = readBases(bases, area("A2:C6"));
    if ("is" in read) throw new Error(read.is);
    expect(read.units.map(({ name, row, bases: own }) => [name, row, own.map(String)])).toEqual([
      ["黄 浦", 2, ["30", "21000"]],
      ["徐汇", 4, ["70", "14000"]],
    ]);
    expect(read.factors.map(({ name }) => name)).toEqual(["困难群众 人数 (60%)", "绩效得分(40%)"]);
    expect(read.weights?.map(String)).toEqual(["0.6", "0.4"]);
  });

  test("begins where the range does, and passes over columns without a heading", () => {
    const read = readBases(
      sheet([
        [null, "单位", "人数", null, "面积（平方米）"],
        [null, "甲", 1, "备注", 2],
        [null, "小计", 1, null, 2],
      ]),
      area("B1:E3"),
    );
    expect(read).toMatchObject({
      factors: [
        { name: "人数", column: 2 },
        { name: "面积(平方米)", column: 4 },
      ],
      units: [{ name: "甲", row: 1 }],
      weights: null,
    });
  });

  test("takes its weights from a row labelled 权重", () => {
    const read = readBases(
      sheet([
        ["", "a", "b"],
        ["权重（%）", 70, 30],
        ["甲", 1, 2],
      ]),
      area("A1:C3"),
    );
    if ("is" in read) throw new Error(read.is);
    expect(read.weights?.map(String)).toEqual(["70", "30"]);
    expect(read.units).toHaveLength(1);
  });

  test("names the cell that is no number, or the row without a name", () => {
    expect(
      readBases(
        sheet([
          ["", "a"],
          ["甲", "—"],
        ]),
        area("A1:B2"),
      ),
    ).toMatchObject({ is: "not-a-number", text: "—" });
    expect(
      readBases(
        sheet([
          ["", "a"],
          ["甲", null],
        ]),
        area("A1:B2"),
      ),
    ).toMatchObject({ is: "not-a-number" });
    expect(
      readBases(
        sheet([
          ["", "a"],
          [null, 3],
        ]),
        area("A1:B2"),
      ),
    ).toMatchObject({ is: "no-name" });
    expect(readBases(sheet([["", "a"]]), area("A1:B1"))).toEqual({ is: "no-units" });
    expect(readBases(sheet([["甲", null]]), area("A1:B1"))).toEqual({ is: "no-factors" });
  });
});

describe("what an allocation changes", () => {
  const request: AllocationRequest = {
    total: exact("10.00"),
    fullWeight: amountOf(1),
    factors: [{ name: "a", weight: amountOf(1) }],
    units: [
      { name: "甲", bases: [amountOf(1)], lastTime: null },
      { name: "乙", bases: [amountOf(3)], lastTime: null },
    ],
    rule: { decimals: 2, method: "hamilton", ties: "earlier" },
    limits: NO_LIMITS,
  };
  const answer = allocate(request);
  const allocation = answer.is === "allocated" ? answer.allocation : null;

  test("is written cell by cell; what stands already and what is calculated stays", () => {
    if (allocation === null) throw new Error("no allocation");
    const grid = sheet([
      ["区", "金额", "小计"],
      ["甲", "2.40", "=B2|2.4"],
      ["乙", 7.5, 7.5],
      ["合计", null, 9.9],
    ]);
    const line = (row: number) => ({ amounts: [cellRef("表", row, 1)], total: cellRef("表", row, 2) });
    const places = { units: [line(1), line(2)], sum: line(3) };
    const { edits, formulas } = allocationEdits(allocation, places, [grid]);
    expect(edits.map(({ at, was, becomes, value }) => [addressOf(at), was, becomes, value])).toEqual([
      ["B2", "2.40", "2.50", "2.50"],
      ["B4", "", "10.00", 10],
      ["C4", "9.9", "10.00", 10],
    ]);
    expect(formulas.map(addressOf)).toEqual(["C2"]);
  });

  test("is written by formulas where there is one; the same one stays, and no other is replaced", () => {
    if (allocation === null) throw new Error("no allocation");
    const grid = sheet([
      ["区", "金额"],
      ["甲", 1],
      ["乙", "=D3|7.5"],
      ["合计", "=B2+B3|8.5"],
    ]);
    const line = (row: number) => ({ amounts: [], total: cellRef("表", row, 1) });
    const places = { units: [line(1), line(2)], sum: line(3) };
    const { edits, formulas } = allocationEdits(allocation, places, [grid], ({ unit, factor }) =>
      unit === null ? "=B2+B3" : `=${unit},${String(factor)}`,
    );
    expect(edits).toEqual([
      { at: cellRef("表", 1, 1), was: "1", becomes: "2.50", value: 2.5, formula: "=0,null" },
    ]);
    expect(formulas.map(addressOf)).toEqual(["B3"]);
  });

  test("leaves out what stands on no sheet, what was asked for nowhere, and what shows the same amount in another format", () => {
    if (allocation === null) throw new Error("no allocation");
    const grid = sheet([["甲", 2.5, "2.5"]]);
    const places = {
      units: [
        { amounts: [cellRef("表", 0, 1)], total: cellRef("表", 0, 2) },
        { amounts: [cellRef("别的表", 0, 1)], total: null },
      ],
      sum: { amounts: [], total: null },
    };
    expect(allocationEdits(allocation, places, [grid])).toEqual({ edits: [], formulas: [] });
  });

  test("is shown beside what stands now", () => {
    if (allocation === null) throw new Error("no allocation");
    const preview = previewOf(allocation, [exact("3.00"), null]);
    expect(preview.units.map(({ change }) => (change === null ? null : printAmount(change, 2)))).toEqual([
      "-0.50",
      null,
    ]);
    expect(preview.presentTotal?.toString()).toBe("3");
    expect(previewOf(allocation, []).presentTotal).toBeNull();
  });
});
