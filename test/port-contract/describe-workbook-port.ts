import * as fc from "fast-check";
import type { MarkColour, MarkRequest, NewSheet, ReportSheet } from "../../src/port";
import type { MakeBench, PortBench } from "./port-bench";
import { SAMPLE } from "./raw-workbook";
import type { Contents } from "./reading-of";
import { cellIn, contentsOf, edit, refOf, troubleOf, valueOf } from "./reading-of";

/** What every port promises, whoever it serves. A port that breaks a promise here would surprise the engine. */
export function describeWorkbookPort(name: string, make: MakeBench): void {
  describe(`workbook port: ${name}`, () => {
    let bench: PortBench;
    beforeEach(async () => {
      bench = await make(SAMPLE);
    });
    describeReading(() => bench);
    describeWriting(() => bench);
    describeRefusals(() => bench);
    describeFormulas(() => bench);
    describeUndo(() => bench, make);
    describeMarks(() => bench);
    describeReport(() => bench, make);
    describeInserting(() => bench);
    describeKeeping(() => bench);
    test("showing cells is no trouble", async () => {
      expect(await valueOf(bench.port.show([refOf("结算表!B3")]))).toBeNull();
    });
  });
}

function describeReading(bench: () => PortBench): void {
  describe("reading", () => {
    test("gives the sheets in order, with what they are", async () => {
      const { sheets, skipped } = await valueOf(bench().port.read());
      expect(sheets.map((grid) => [grid.sheet, grid.hidden, grid.locked])).toEqual([
        ["结算表", false, false],
        ["说明 '甲' 表", true, false],
        ["锁定", false, true],
      ]);
      expect(skipped).toEqual([]);
    });

    test("gives values, texts as shown and formulas", async () => {
      const cells = await contentsOf(bench().port);
      expect(cells["结算表!B3"]).toEqual([12.5, "12.50", null]);
      expect(cells["结算表!C3"]).toEqual(["1,234", "1,234", null]);
      expect(cells["结算表!D4"]).toEqual([0, "0.00", "=SUM(B4:C4)"]);
      expect(cells["结算表!C5"]).toEqual([0.8596, "85.96%", null]);
      expect(cells["结算表!D5"]).toEqual([true, "TRUE", null]);
      expect(cells["说明 '甲' 表!B3"]).toEqual(["第一行\n第二行", "第一行\n第二行", null]);
      expect(cells["说明 '甲' 表!C3"]).toEqual([21154, "21,154", null]);
      expect(cells["说明 '甲' 表!B5"]).toEqual([" 两边有空格 ", " 两边有空格 ", null]);
      expect(cells["结算表!C4"]).toBeUndefined();
      expect(Object.keys(cells)).toHaveLength(21);
    });

    test("gives number formats, and hidden rows and columns", async () => {
      const { sheets } = await valueOf(bench().port.read(["结算表"]));
      expect((await cellIn(bench().port, "结算表!C5")).format).toBe("0.00%");
      expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([3]);
      expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([2]);
    });

    test("gives only the sheets asked for, and none where one is missing", async () => {
      const { sheets } = await valueOf(bench().port.read(["锁定"]));
      expect(sheets.map((grid) => grid.sheet)).toEqual(["锁定"]);
      expect(await troubleOf(bench().port.read(["锁定", "没有"]))).toEqual({
        is: "no-such-sheet",
        sheet: "没有",
      });
    });
  });
}

function describeWriting(bench: () => PortBench): void {
  describe("writing", () => {
    test("changes the cells asked for and no other", async () => {
      const before = typed(await contentsOf(bench().port));
      const { edits } = await valueOf(
        bench().port.write([
          edit("结算表!B3", "12.50", 21.5, "21.50"),
          edit("说明 '甲' 表!C3", "21,154", 21145, "21,145"),
        ]),
      );
      expect(edits.map((one) => one.becomes)).toEqual(["21.50", "21,145"]);
      expect(typed(await contentsOf(bench().port))).toEqual({
        ...before,
        "结算表!B3": [21.5, "21.50", null],
        "说明 '甲' 表!C3": [21145, "21,145", null],
      });
    });

    test.each([
      "1,234.5",
      "12.50",
      "=SUM(A1:A3)",
      "'前面一撇",
      "+1",
      "-",
      "85.96%",
      "2023/1/1",
      "TRUE",
      "a\nb",
    ])("keeps the text %j text", async (text) => {
      await valueOf(bench().port.write([edit("结算表!C3", "1,234", text)]));
      const cell = await cellIn(bench().port, "结算表!C3");
      expect([cell.value, cell.text, cell.formula]).toEqual([text, text, null]);
    });

    test("keeps a number a number where a text was", async () => {
      await valueOf(bench().port.write([edit("结算表!C3", "1,234", 1234)]));
      expect((await cellIn(bench().port, "结算表!C3")).value).toBe(1234);
    });

    test("fills blank cells, also beyond the used area, and empties full ones", async () => {
      await valueOf(
        bench().port.write([
          edit("结算表!C4", "", 7),
          edit("结算表!F9", "", "远处"),
          edit("结算表!A4", "徐汇", null, ""),
        ]),
      );
      const cells = await contentsOf(bench().port);
      expect(cells["结算表!C4"]?.[0]).toBe(7);
      expect(cells["结算表!F9"]).toEqual(["远处", "远处", null]);
      expect(cells["结算表!A4"]).toBeUndefined();
    });

    test("keeps a cell's number format", async () => {
      await valueOf(bench().port.write([edit("结算表!C5", "85.96%", 0.921, "92.10%")]));
      const cell = await cellIn(bench().port, "结算表!C5");
      expect([cell.value, cell.text, cell.format]).toEqual([0.921, "92.10%", "0.00%"]);
    });

    test("no edits are no trouble", async () => {
      expect(await valueOf(bench().port.write([]))).toEqual({ edits: [], inverse: [] });
    });
  });
}

/** What a hand has typed: a formula counts by itself, for Excel works out its result anew and a file does not. */
function typed(contents: Contents): Contents {
  return Object.fromEntries(
    Object.entries(contents).map(([address, [value, text, formula]]) => [
      address,
      formula === null ? [value, text, formula] : [formula],
    ]),
  );
}

function describeRefusals(bench: () => PortBench): void {
  const good = edit("结算表!B3", "12.50", 21.5, "21.50");
  const refused = [
    {
      why: "a cell that no longer shows what was expected",
      bad: edit("结算表!B4", "0.01", 1),
      trouble: { is: "cell-changed", at: refOf("结算表!B4"), expected: "0.01", found: "0.00" },
    },
    {
      why: "a cell taken for blank that is not",
      bad: edit("结算表!A3", "", "x"),
      trouble: { is: "cell-changed", at: refOf("结算表!A3"), expected: "", found: "黄浦" },
    },
    {
      why: "a formula",
      bad: edit("结算表!D3", "12.50", 1),
      trouble: { is: "formula-cell", at: refOf("结算表!D3") },
    },
    {
      why: "a protected sheet, by name",
      bad: edit("锁定!B1", "3", 4),
      trouble: { is: "sheet-protected", sheet: "锁定" },
    },
    {
      why: "a sheet that is not there",
      bad: edit("没有!A1", "", 1),
      trouble: { is: "no-such-sheet", sheet: "没有" },
    },
    {
      why: "a text longer than a cell",
      bad: edit("结算表!C3", "1,234", "长".repeat(32_768)),
      trouble: { is: "text-too-long", at: refOf("结算表!C3") },
    },
    {
      why: "a cell twice",
      bad: edit("结算表!B3", "12.50", 33, "33.00"),
      trouble: { is: "cell-changed", at: refOf("结算表!B3"), expected: "12.50", found: "21.50" },
    },
  ];

  describe("refusing", () => {
    test.each(refused)("$why, and with it all other edits", async ({ bad, trouble }) => {
      const before = await contentsOf(bench().port);
      expect(await troubleOf(bench().port.write([good, bad]))).toEqual(trouble);
      expect(await contentsOf(bench().port)).toEqual(before);
    });

    test("a longest text is not too long", async () => {
      const text = "长".repeat(32_767);
      await valueOf(bench().port.write([edit("结算表!C3", "1,234", text)]));
      expect((await cellIn(bench().port, "结算表!C3")).value).toBe(text);
    });
  });
}

function describeFormulas(bench: () => PortBench): void {
  describe("formulas", () => {
    const formula = { ...edit("结算表!B3", "12.50", 14, "14.00"), formula: "=SUM(2,12)" };

    test("are written where none stood, shown with their result, and taken back", async () => {
      const { port } = bench();
      const before = await contentsOf(port);
      const receipt = await valueOf(port.write([formula]));
      expect((await contentsOf(port))["结算表!B3"]).toEqual([14, "14.00", "=SUM(2,12)"]);
      expect(await troubleOf(port.write([edit("结算表!B3", "14.00", 1)]))).toMatchObject({
        is: "formula-cell",
      });
      const back = await valueOf(port.write(receipt.inverse));
      expect(await contentsOf(port)).toEqual(before);
      await valueOf(port.write(back.inverse));
      expect((await contentsOf(port))["结算表!B3"]).toEqual([14, "14.00", "=SUM(2,12)"]);
    });

    test("go only where the edit names the very formula", async () => {
      const { port } = bench();
      const wrong = { ...edit("结算表!D4", "0.00", 1), replaces: "=SUM(B4:B4)" };
      expect(await troubleOf(port.write([wrong]))).toMatchObject({ is: "formula-cell" });
      const none = { ...edit("结算表!B3", "12.50", 1), replaces: "=SUM(B4:B4)" };
      expect(await troubleOf(port.write([none]))).toMatchObject({ is: "cell-changed" });
      expect((await contentsOf(port))["结算表!D4"]).toEqual([0, "0.00", "=SUM(B4:C4)"]);
    });
  });
}

function describeUndo(bench: () => PortBench, make: MakeBench): void {
  describe("taking back", () => {
    test("a receipt's inverse restores every cell, and its own inverse does it again", async () => {
      const before = await contentsOf(bench().port);
      const first = await valueOf(
        bench().port.write([
          edit("结算表!B3", "12.50", "12.5"),
          edit("结算表!C3", "1,234", 1234),
          edit("结算表!C4", "", 7),
          edit("结算表!D5", "TRUE", null, ""),
        ]),
      );
      const after = await contentsOf(bench().port);
      const second = await valueOf(bench().port.write(first.inverse));
      expect(await contentsOf(bench().port)).toEqual(before);
      await valueOf(bench().port.write(second.inverse));
      expect(await contentsOf(bench().port)).toEqual(after);
    });

    test("a stale inverse is refused", async () => {
      const { inverse } = await valueOf(bench().port.write([edit("结算表!C3", "1,234", "2")]));
      await valueOf(bench().port.write([edit("结算表!C3", "2", "3")]));
      expect(await troubleOf(bench().port.write(inverse))).toEqual({
        is: "cell-changed",
        at: refOf("结算表!C3"),
        expected: "2",
        found: "3",
      });
    });

    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
      fc.integer({ min: -100000, max: 100000 }),
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constant(null),
    );
    const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 5 })), {
      selector: ([row, column]) => `${row},${column}`,
      minLength: 1,
      maxLength: 8,
    });
    test("any edits can be taken back", async () => {
      await fc.assert(
        fc.asyncProperty(places, fc.array(value, { minLength: 8, maxLength: 8 }), async (where, values) => {
          const { port } = await make(SAMPLE);
          const before = await contentsOf(port);
          const wanted = where.map(([row, column], index) => ({ row, column, value: values[index] ?? null }));
          const edits = wanted.flatMap(({ row, column, value: becomes }) => {
            const address = `结算表!${"ABCDEF"[column] ?? "A"}${row + 1}`;
            const [, text, formula] = before[address] ?? [null, "", null];
            return formula === null ? [edit(address, String(text), becomes)] : [];
          });
          const { inverse } = await valueOf(port.write(edits));
          await valueOf(port.write(inverse));
          expect(await contentsOf(port)).toEqual(before);
        }),
        { numRuns: 40, seed: 1103 },
      );
    });
  });
}

function describeMarks(bench: () => PortBench): void {
  const marks = [mark("结算表!B3", "error"), mark("结算表!B4", "error"), mark("说明 '甲' 表!C3", "notice")];

  describe("marks", () => {
    test("colour cells and change nothing that is read", async () => {
      const before = await contentsOf(bench().port);
      expect(await valueOf(bench().port.mark(marks))).toBe(3);
      expect([...(await bench().marks())].sort()).toEqual(
        ["结算表!B3 error", "结算表!B4 error", "说明 '甲' 表!C3 notice"].sort(),
      );
      expect(await contentsOf(bench().port)).toEqual(before);
    });

    test("replace earlier marks", async () => {
      await valueOf(bench().port.mark(marks));
      await valueOf(bench().port.mark([mark("结算表!C3", "verify")]));
      expect(await bench().marks()).toEqual(["结算表!C3 verify"]);
      await valueOf(bench().port.mark([]));
      expect(await bench().marks()).toEqual([]);
    });

    test("are cleared, and there is nothing to clear after that", async () => {
      await valueOf(bench().port.mark(marks));
      expect(await valueOf(bench().port.clearMarks())).toBeGreaterThan(0);
      expect(await bench().marks()).toEqual([]);
      expect(await valueOf(bench().port.clearMarks())).toBe(0);
    });

    test("stay through a write", async () => {
      await valueOf(bench().port.mark(marks));
      await valueOf(bench().port.write([edit("结算表!B3", "12.50", 21.5, "21.50")]));
      expect(await bench().marks()).toHaveLength(3);
    });

    test("are refused on a protected or missing sheet, and then none is set", async () => {
      expect(await troubleOf(bench().port.mark([...marks, mark("锁定!A1", "error")]))).toEqual({
        is: "sheet-protected",
        sheet: "锁定",
      });
      expect(await troubleOf(bench().port.mark([...marks, mark("没有!A1", "error")]))).toEqual({
        is: "no-such-sheet",
        sheet: "没有",
      });
      expect(await bench().marks()).toEqual([]);
    });
  });
}

function describeReport(bench: () => PortBench, make: MakeBench): void {
  const report: ReportSheet = {
    name: "核对报告",
    title: "核对报告：结算.xlsx",
    header: ["位置", "问题", "现在的数"],
    rows: [
      [
        { text: "结算表!B3", link: refOf("结算表!B3") },
        { text: "=1+1 不是公式", link: null },
        { text: "12.50", link: null },
      ],
      [
        { text: "C3", link: refOf("说明 '甲' 表!C3") },
        { text: "两行\n文字", link: null },
        { text: "21,154", link: null },
      ],
    ],
  };
  const shorter: ReportSheet = { ...report, title: "第二次", rows: report.rows.slice(0, 1) };

  describe("report", () => {
    test("stands on a sheet of its own, behind all others, as text", async () => {
      const sheet = await valueOf(bench().port.writeReport(report));
      expect(await bench().sheets()).toEqual(["结算表", "说明 '甲' 表", "锁定", sheet]);
      expect(await textsOn(bench(), sheet)).toEqual([
        "核对报告：结算.xlsx",
        ...["位置", "问题", "现在的数"],
        ...["结算表!B3", "=1+1 不是公式", "12.50"],
        ...["C3", "两行\n文字", "21,154"],
      ]);
    });

    test("is no part of what is read, unless asked for by name", async () => {
      const before = await contentsOf(bench().port);
      await valueOf(bench().port.writeReport(report));
      expect(await contentsOf(bench().port)).toEqual(before);
    });

    test("is replaced by the next one", async () => {
      const first = await valueOf(bench().port.writeReport(report));
      const second = await valueOf(bench().port.writeReport(shorter));
      expect(second).toBe(first);
      expect(await bench().sheets()).toHaveLength(4);
      expect(await textsOn(bench(), second)).toEqual([
        "第二次",
        ...["位置", "问题", "现在的数"],
        ...["结算表!B3", "=1+1 不是公式", "12.50"],
      ]);
    });

    test("leaves a foreign sheet of its name alone", async () => {
      const foreign = { sheet: "核对报告", top: 0, left: 0, rows: [[{ value: "我自己写的" }]] };
      const taken = await make({ ...SAMPLE, sheets: [...SAMPLE.sheets, foreign] });
      const sheet = await valueOf(taken.port.writeReport(report));
      expect(sheet).not.toBe("核对报告");
      expect(await textsOn(taken, "核对报告")).toEqual(["我自己写的"]);
      expect(await valueOf(taken.port.writeReport(shorter))).toBe(sheet);
      expect(await textsOn(taken, "核对报告")).toEqual(["我自己写的"]);
    });
  });
}

function describeInserting(bench: () => PortBench): void {
  const sheet: NewSheet = {
    name: "结算表",
    headings: [1],
    rows: [
      [{ value: "=标题" }],
      [{ value: "单位" }, { value: "金额" }],
      [{ value: "1月" }, { value: 12.5, text: "12.50", format: "0.00" }],
      [{ value: "乙" }, { value: 3, text: "3.000", format: "0.000" }],
      [
        { value: "合计" },
        { value: 15.5, text: "15.50", formula: "=SUM(B3:B4)", format: "0.00" },
        null,
        { value: "1,234" },
      ],
    ],
  };

  describe("inserting a sheet", () => {
    test("puts it behind all others under a free name; numbers are numbers, formulas formulas", async () => {
      const name = await valueOf(bench().port.insertSheet(sheet));
      expect(name).toBe("结算表 (2)");
      expect(await bench().sheets()).toEqual(["结算表", "说明 '甲' 表", "锁定", name]);
      const { sheets } = await valueOf(bench().port.read());
      const grid = sheets.find((one) => one.sheet === name);
      expect(
        grid?.cells.map((row) =>
          row
            .map(({ value, text, formula, format }) => [value, text, formula, format])
            .filter(([value]) => value !== null),
        ),
      ).toEqual([
        [["=标题", "=标题", null, null]],
        [
          ["单位", "单位", null, null],
          ["金额", "金额", null, null],
        ],
        [
          ["1月", "1月", null, null],
          [12.5, "12.50", null, "0.00"],
        ],
        [
          ["乙", "乙", null, null],
          [3, "3.000", null, "0.000"],
        ],
        [
          ["合计", "合计", null, null],
          [15.5, "15.50", "=SUM(B3:B4)", "0.00"],
          ["1,234", "1,234", null, null],
        ],
      ]);
    });

    test("can be taken back while nobody has changed it, also after a write that was taken back", async () => {
      const { port, sheets } = bench();
      const before = await contentsOf(port);
      const name = await valueOf(port.insertSheet(sheet));
      const written = await valueOf(port.write([edit(`${name}!B3`, "12.50", 13.5, "13.50")]));
      expect(await troubleOf(port.removeSheet(name, sheet))).toEqual({ is: "sheet-changed", sheet: name });
      await valueOf(port.write(written.inverse));
      expect(await valueOf(port.removeSheet(name, sheet))).toBeNull();
      expect(await sheets()).toEqual(["结算表", "说明 '甲' 表", "锁定"]);
      expect(await contentsOf(port)).toEqual(before);
      expect(await valueOf(port.insertSheet(sheet))).toBe(name);
    });

    test("a sheet of the person's own is never removed", async () => {
      expect(await troubleOf(bench().port.removeSheet("结算表", sheet))).toEqual({
        is: "sheet-changed",
        sheet: "结算表",
      });
    });

    test("changes no other sheet, and can be done twice", async () => {
      const before = await contentsOf(bench().port);
      await valueOf(bench().port.insertSheet(sheet));
      expect(await valueOf(bench().port.insertSheet(sheet))).toBe("结算表 (3)");
      expect(await contentsOf(bench().port)).toMatchObject(before);
    });
  });
}

function describeKeeping(bench: () => PortBench): void {
  describe("keeping a text", () => {
    test("gives back the latest, nothing before and nothing once it was taken away", async () => {
      const { port } = bench();
      expect(await valueOf(port.keptText())).toBeNull();
      await valueOf(port.keepText("甲"));
      await valueOf(port.keepText('{"乙":"a < b & \r\n "c""}'));
      expect(await valueOf(port.keptText())).toBe('{"乙":"a < b & \r\n "c""}');
      await valueOf(port.keepText(null));
      expect(await valueOf(port.keptText())).toBeNull();
    });

    test("changes no cell", async () => {
      const before = await contentsOf(bench().port);
      await valueOf(bench().port.keepText("甲"));
      expect(await contentsOf(bench().port)).toEqual(before);
    });
  });
}

async function textsOn(bench: PortBench, sheet: string): Promise<readonly string[]> {
  const { sheets } = await valueOf(bench.port.read([sheet]));
  return (sheets[0]?.cells ?? [])
    .flatMap((row) => row.map((cell) => cell.text))
    .filter((text) => text !== "");
}

function mark(address: string, colour: MarkColour): MarkRequest {
  return { at: refOf(address), colour, note: null };
}
