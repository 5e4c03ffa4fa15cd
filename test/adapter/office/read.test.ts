import { cellAt } from "../../../src/core/grid";
import { ALLOCATION, cell, open, trouble, value } from "./stand";

describe("reading the workbook open in Excel", () => {
  test("gives values, texts, formulas and formats as Excel has them", async () => {
    const { host, workbook } = open([ALLOCATION]);
    host.person.formats("表1", "B2:C4", "#,##0.00");
    const { name, sheets } = value(await workbook.read());
    expect(name).toBe("样表.xlsx");
    const [grid] = sheets;
    expect(sheets).toHaveLength(1);
    expect(grid).toMatchObject({
      sheet: "表1",
      used: { top: 0, left: 0, bottom: 3, right: 3 },
      hidden: false,
      locked: false,
    });
    if (grid === undefined) throw new Error("no sheet");
    expect(cellAt(grid, 3, 2)).toMatchObject({
      value: 127.26,
      text: "127.26",
      formula: null,
      format: "#,##0.00",
    });
    expect(cellAt(grid, 1, 3)).toMatchObject({ value: 221.48, formula: "=B2+C2", format: null });
    expect(cellAt(grid, 0, 0)).toMatchObject({ value: "区", text: "区" });
  });

  test("begins where the used part begins, and does not count cells that only have a format", async () => {
    const { host, workbook } = open([{ name: "表1", at: { row: 4, column: 2 }, rows: [["甲", 1]] }]);
    host.person.formats("表1", "A1:A200", "0.00");
    const [grid] = value(await workbook.read()).sheets;
    expect(grid).toMatchObject({
      origin: { row: 4, column: 2 },
      used: { top: 4, left: 2, bottom: 4, right: 3 },
    });
  });

  test("reads hidden sheets and says that they are hidden; an empty sheet has nothing", async () => {
    const { host, workbook } = open([ALLOCATION, { name: "底稿", rows: [[1]] }, { name: "空", rows: [] }]);
    host.person.hides("底稿", "sheet");
    const { sheets } = value(await workbook.read());
    expect(sheets.map(({ sheet, hidden, used }) => [sheet, hidden, used !== null])).toEqual([
      ["表1", false, true],
      ["底稿", true, true],
      ["空", false, false],
    ]);
  });

  test("reads the sheets named, in the workbook's order, and names one that is not there", async () => {
    const { workbook } = open([ALLOCATION, { name: "表2", rows: [[1]] }, { name: "表3", rows: [[1]] }]);
    expect(value(await workbook.read(["表3", "表1"])).sheets.map(({ sheet }) => sheet)).toEqual([
      "表1",
      "表3",
    ]);
    expect(trouble(await workbook.read(["表1", "表9"]))).toEqual({ is: "no-such-sheet", sheet: "表9" });
  });

  test("finds hidden rows and columns, and asks for them only where there are any", async () => {
    const { host, workbook } = open([
      ALLOCATION,
      {
        name: "表 2",
        rows: [
          ["a", 1, 2],
          ["b", 1, 2],
          ["c", 1, 2],
        ],
      },
    ]);
    host.person.hides("表 2", { rows: [1], columns: [2] });
    const [whole, partly] = value(await workbook.read()).sheets;
    expect([...(whole?.hiddenRows ?? [])]).toEqual([]);
    expect([...(partly?.hiddenRows ?? [])]).toEqual([1]);
    expect([...(partly?.hiddenColumns ?? [])]).toEqual([2]);
  });

  test("hidden places are those of the sheet, wherever its used part begins", async () => {
    const { host, workbook } = open([
      {
        name: "表1",
        at: { row: 3, column: 1 },
        rows: [
          ["a", 1],
          ["b", 2],
          ["c", 3],
        ],
      },
    ]);
    host.person.hides("表1", { rows: [0, 4] });
    const [grid] = value(await workbook.read()).sheets;
    expect([...(grid?.hiddenRows ?? [])]).toEqual([4]);
  });

  test("a text that begins with = is a text, not a formula", async () => {
    const { workbook } = open([{ name: "表1", rows: [["'=A2+B2", "=1+1"]] }]);
    const [grid] = value(await workbook.read()).sheets;
    if (grid === undefined) throw new Error("no sheet");
    expect(cellAt(grid, 0, 0)).toMatchObject({ value: "=A2+B2", formula: null });
    expect(cellAt(grid, 0, 1)).toMatchObject({ value: 2, formula: "=1+1" });
  });

  test("errors and booleans come as they are", async () => {
    const { workbook } = open([{ name: "表1", rows: [["=1/0", true, "#N/A"]] }]);
    const [grid] = value(await workbook.read()).sheets;
    if (grid === undefined) throw new Error("no sheet");
    expect([0, 1, 2].map((column) => cellAt(grid, 0, column).value)).toEqual(["#DIV/0!", true, "#N/A"]);
  });

  test("says that a sheet is protected, and reads it all the same", async () => {
    const { host, workbook } = open([ALLOCATION]);
    host.person.protects("表1");
    const [grid] = value(await workbook.read()).sheets;
    expect(grid).toMatchObject({ locked: true, used: { bottom: 3 } });
  });

  test("leaves our own report out, unless it is asked for by name", async () => {
    const { workbook } = open([ALLOCATION]);
    const name = value(
      await workbook.writeReport({
        name: "核对报告",
        title: "核对报告",
        header: ["位置"],
        rows: [[{ text: "B2", link: cell("表1!B2") }]],
      }),
    );
    expect(value(await workbook.read()).sheets.map(({ sheet }) => sheet)).toEqual(["表1"]);
    const [report] = value(await workbook.read([name])).sheets;
    expect(report?.used).not.toBeNull();
  });
});

describe("large workbooks", () => {
  test("a sheet of more cells than one request carries is read in bands and is whole again", async () => {
    const rows = Array.from({ length: 12_000 }, (_, row) => [row, null, null, null, row * 2]);
    const { host, workbook } = open([{ name: "大表", rows }]);
    const [grid] = value(await workbook.read()).sheets;
    expect(host.traffic.roundTrips).toBe(4);
    expect(grid?.cells).toHaveLength(12_000);
    if (grid === undefined) throw new Error("no sheet");
    expect([0, 9_995, 9_996, 11_999].map((row) => cellAt(grid, row, 4).value)).toEqual([
      0, 19_990, 19_992, 23_998,
    ]);
  });

  test("an answer that is too large is asked for again in parts", async () => {
    const rows = Array.from({ length: 40 }, (_, row) => [row, "情况说明".repeat(20)]);
    const sheets = [{ name: "说明", rows }, ALLOCATION];
    const { host, workbook } = open(sheets, { limits: { message: 12_000 } });
    const { sheets: read, skipped } = value(await workbook.read());
    expect(skipped).toEqual([]);
    expect(host.traffic.exchanges.filter(({ received }) => 12_000 < received).length).toBeGreaterThan(0);
    const [grid, other] = read;
    if (grid === undefined || other === undefined) throw new Error("no sheet");
    expect(grid.cells.map((row) => row[0]?.value)).toEqual(rows.map(([first]) => first));
    expect(cellAt(other, 3, 3).text).toBe("382.16");
  });

  test("where even one row is too large, its parts are joined again side by side", async () => {
    const rows = [Array.from({ length: 60 }, (_, column) => `第${column}列${"长".repeat(30)}`)];
    const { workbook } = open([{ name: "宽", rows }], { limits: { message: 9_000 } });
    const [grid] = value(await workbook.read()).sheets;
    expect(grid?.cells[0]?.map((one) => one.value)).toEqual(rows[0]);
  });

  test("a range of more cells than Excel gives is asked for in parts", async () => {
    const rows = Array.from({ length: 90 }, (_, row) => [row, row, row]);
    const { workbook } = open([{ name: "大表", rows }], { limits: { cells: 100 } });
    expect(value(await workbook.read()).sheets[0]?.cells).toHaveLength(90);
  });

  test("one cell that is too large for any answer costs its sheet, and the others are read", async () => {
    const { workbook } = open([{ name: "巨", rows: [["长".repeat(9_000)]] }, ALLOCATION], {
      limits: { message: 20_000 },
    });
    const { sheets, skipped } = value(await workbook.read());
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["表1"]);
    expect(skipped).toEqual([{ sheet: "巨", trouble: { is: "too-large", cells: 1 } }]);
  });

  test("a sheet that cannot be held is named with its size, and the others are read", async () => {
    const { host, workbook } = open([ALLOCATION, { name: "无边", rows: [[1]] }]);
    host.person.types("无边", "XFD1048576", "1");
    const { sheets, skipped } = value(await workbook.read());
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["表1"]);
    expect(skipped).toEqual([{ sheet: "无边", trouble: { is: "too-large", cells: 17_179_869_184 } }]);
  });
});
