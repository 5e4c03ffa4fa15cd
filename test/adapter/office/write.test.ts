import type { OfficeHost } from "../../office-host";
import { ALLOCATION, cell, edit, open, trouble, value, workbookOver } from "./stand";

/** What stands in a cell now. */
function stored(
  host: OfficeHost,
  address: string,
): { value: unknown; text: string; formula: string | null; format: string } {
  const { sheet, row, column } = cell(address);
  const found = host.workbook.sheetNamed(sheet);
  const { formula, format } = found.cell(row, column);
  return { value: found.valueOf(row, column), text: found.textOf(row, column), formula, format };
}

describe("writing into the workbook open in Excel", () => {
  test("writes what was expected and gives the way back", async () => {
    const { host, workbook } = open([ALLOCATION]);
    const receipt = value(await workbook.write([edit("表1!B2", "157.85", "157.58")]));
    expect(stored(host, "表1!B2")).toMatchObject({ value: 157.58, formula: null });
    expect(stored(host, "表1!D2").value).toBe(221.21);
    expect(receipt.inverse).toEqual([edit("表1!B2", "157.58", "157.85")]);
    value(await workbook.write(receipt.inverse));
    expect(stored(host, "表1!B2").value).toBe(157.85);
  });

  test("two round trips, one to compare and one to write and read back", async () => {
    const { host, workbook } = open([ALLOCATION, { ...ALLOCATION, name: "表2" }]);
    value(
      await workbook.write([
        edit("表1!B2", "157.85", "1"),
        edit("表2!C3", "63.63", "2"),
        edit("表2!B3", "97.05", "3"),
      ]),
    );
    expect(host.traffic.roundTrips).toBe(2);
    expect(host.traffic.exchanges.map(({ writes }) => writes)).toEqual([false, true]);
  });

  test("one cell that changed meanwhile refuses all", async () => {
    const { host, workbook } = open([ALLOCATION]);
    host.person.types("表1", "C3", "63.36");
    const refused = await workbook.write([edit("表1!B2", "157.85", "1"), edit("表1!C3", "63.63", "2")]);
    expect(trouble(refused)).toEqual({
      is: "cell-changed",
      at: cell("表1!C3"),
      expected: "63.63",
      found: "63.36",
    });
    expect(stored(host, "表1!B2").value).toBe(157.85);
    expect(host.traffic.exchanges.some(({ writes }) => writes)).toBe(false);
  });

  test("what counts is the text shown, not the number behind it", async () => {
    const { host, workbook } = open([ALLOCATION]);
    host.person.formats("表1", "B2", "0.0");
    expect(trouble(await workbook.write([edit("表1!B2", "157.85", "1")]))).toMatchObject({
      is: "cell-changed",
      found: "157.9",
    });
    value(await workbook.write([edit("表1!B2", "157.9", "158")]));
    expect(stored(host, "表1!B2")).toMatchObject({ value: 158, text: "158.0", format: "0.0" });
  });

  test("a formula is never replaced", async () => {
    const { host, workbook } = open([ALLOCATION]);
    const refused = await workbook.write([edit("表1!B2", "157.85", "1"), edit("表1!D2", "221.48", "221.49")]);
    expect(trouble(refused)).toEqual({ is: "formula-cell", at: cell("表1!D2") });
    expect(stored(host, "表1!B2").value).toBe(157.85);
  });

  test("a protected sheet is named, and nothing is written on the others", async () => {
    const { host, workbook } = open([ALLOCATION, { ...ALLOCATION, name: "自评表" }]);
    host.person.protects("自评表");
    const refused = await workbook.write([edit("表1!B2", "157.85", "1"), edit("自评表!B2", "157.85", "1")]);
    expect(trouble(refused)).toEqual({ is: "sheet-protected", sheet: "自评表" });
    expect(stored(host, "表1!B2").value).toBe(157.85);
  });

  test("a sheet that is gone is named", async () => {
    const { workbook } = open([ALLOCATION]);
    const refused = await workbook.write([edit("表1!B2", "157.85", "1"), edit("表7!B2", "1", "2")]);
    expect(trouble(refused)).toEqual({ is: "no-such-sheet", sheet: "表7" });
  });

  test("a cell into which an array spills is refused; the array's own formula is a formula", async () => {
    const { host, workbook } = open([ALLOCATION]);
    host.person.spills("表1", "F2:F4", "=SUM(B2:B4)");
    expect(trouble(await workbook.write([edit("表1!F3", "1", "5")]))).toEqual({
      is: "array-cell",
      at: cell("表1!F3"),
    });
    expect(trouble(await workbook.write([edit("表1!F2", "510", "5")]))).toMatchObject({ is: "formula-cell" });
  });

  test("a text that is too long, and two edits of one cell, are refused before anything is asked", async () => {
    const { host, workbook } = open([ALLOCATION]);
    const long = "长".repeat(32_768);
    expect(trouble(await workbook.write([edit("表1!A2", "黄浦", long, long)]))).toMatchObject({
      is: "text-too-long",
    });
    const twice = [edit("表1!B2", "157.85", "1"), edit("表1!B2", "157.85", "2")];
    expect(trouble(await workbook.write(twice))).toMatchObject({ is: "cell-changed", found: "1" });
    expect(host.traffic.roundTrips).toBe(0);
  });

  test("nothing to write is nothing to ask", async () => {
    const { host, workbook } = open([ALLOCATION]);
    expect(value(await workbook.write([]))).toEqual({ edits: [], inverse: [] });
    expect(host.traffic.roundTrips).toBe(0);
  });

  test("only the cells that change are written, however many they are", async () => {
    const rows = Array.from({ length: 30 }, (_, row) => [row, row + 100, "=1+1"]);
    const { host, workbook } = open([{ name: "表1", rows }]);
    const edits = rows.flatMap((_, row) => [
      edit(`表1!A${row + 1}`, String(row), "7"),
      edit(`表1!B${row + 1}`, String(row + 100), "8"),
    ]);
    value(await workbook.write(edits));
    expect(stored(host, "表1!A30").value).toBe(7);
    expect(stored(host, "表1!C30").formula).toBe("=1+1");
    expect(host.traffic.roundTrips).toBe(2);
    // One rectangle of sixty cells, not sixty ranges.
    expect(Math.max(...host.traffic.exchanges.map(({ actions }) => actions))).toBeLessThan(20);
  });

  test("very many edits are sent in parts and all arrive", async () => {
    const rows = Array.from({ length: 2_600 }, (_, row) => [row, "x", row]);
    const { host } = open([{ name: "表1", rows }]);
    // A busy machine takes its time over so many ranges.
    const workbook = workbookOver(host, 60_000);
    const edits = rows
      .filter((_, row) => row % 1 === 0)
      .flatMap((_, row) => [edit(`表1!A${row + 1}`, String(row), "1")]);
    const scattered = edits.filter((_, place) => place % 2 === 0);
    value(await workbook.write(scattered));
    expect(host.traffic.roundTrips).toBe(2);
    expect(stored(host, "表1!A2599").value).toBe(1);
    expect(stored(host, "表1!A2598").value).toBe(2597);
  });
});

describe("what Excel would make of a value", () => {
  const typed = (stored: string): [string, string] => [stored, stored];

  test.each([
    typed("=A2+B2"),
    typed("+86 21"),
    typed("-无"),
    typed("@甲"),
    typed("1,234"),
    typed("12%"),
    typed("3-4"),
    typed("5月1日"),
    typed("2023-5-1"),
    typed("TRUE"),
    typed("#N/A"),
    typed("00123"),
    typed("'引"),
    typed("１２３"),
    typed("困难群众"),
  ])("the text %s stays that text", async (text, becomes) => {
    const { host, workbook } = open([{ name: "表1", rows: [["原"]] }]);
    value(await workbook.write([edit("表1!A1", "原", becomes, text)]));
    expect(stored(host, "表1!A1")).toMatchObject({ value: text, formula: null });
  });

  test("in a cell formatted as text, text needs no apostrophe and a number stays a number", async () => {
    const { host, workbook } = open([{ name: "表1", rows: [["a", "b"]] }]);
    host.person.formats("表1", "A1:B1", "@");
    host.person.types("表1", "A1", "12.00");
    value(await workbook.write([edit("表1!B1", "b", "=1+1", "=1+1"), edit("表1!A1", "12.00", "12.00", 12)]));
    expect(stored(host, "表1!B1")).toMatchObject({ value: "=1+1", formula: null });
    expect(stored(host, "表1!A1")).toMatchObject({ value: 12, text: "12.00", format: "0.00" });
  });

  test("a figure kept as text becomes a number that looks the same, and the way back makes it text again", async () => {
    const { host, workbook } = open([{ name: "表1", rows: [["'21,154", "'85.96%"]] }]);
    const receipt = value(
      await workbook.write([
        edit("表1!A1", "21,154", "21,154", 21154),
        edit("表1!B1", "85.96%", "85.96%", 0.8596),
      ]),
    );
    expect(stored(host, "表1!A1")).toMatchObject({ value: 21154, text: "21,154" });
    expect(stored(host, "表1!B1")).toMatchObject({ value: 0.8596, text: "85.96%" });
    value(await workbook.write(receipt.inverse));
    expect(stored(host, "表1!A1")).toMatchObject({ value: "21,154", text: "21,154" });
    expect(stored(host, "表1!B1")).toMatchObject({ value: "85.96%" });
  });

  test("a cell can be emptied and filled again", async () => {
    const { host, workbook } = open([ALLOCATION]);
    const receipt = value(await workbook.write([edit("表1!B2", "157.85", "", null)]));
    expect(stored(host, "表1!B2")).toMatchObject({ value: "", text: "" });
    value(await workbook.write(receipt.inverse));
    expect(stored(host, "表1!B2").value).toBe(157.85);
  });

  test("sixteen digits are more than Excel keeps, which is no reason to refuse", async () => {
    const { host, workbook } = open([ALLOCATION]);
    value(await workbook.write([edit("表1!B2", "157.85", "0.3", 0.1 + 0.2)]));
    expect(stored(host, "表1!B2").value).toBe(0.3);
  });
});

describe("when writing goes wrong", () => {
  test("a cell that does not take the value is told with what it shows, and all is put back", async () => {
    const { host, workbook } = open([ALLOCATION]);
    host.person.merges("表1", "B2:C2");
    const refused = await workbook.write([edit("表1!B3", "97.05", "1"), edit("表1!C2", "", "5")]);
    expect(trouble(refused)).toEqual({ is: "not-written", at: cell("表1!C2"), found: "" });
    expect(stored(host, "表1!B3").value).toBe(97.05);
  });

  test("a failure half way leaves nothing half written", async () => {
    const { host, workbook } = open([ALLOCATION, { ...ALLOCATION, name: "表2" }]);
    // Protected between looking and writing: the first sheet's cells are written by then.
    const answer = host.answer.bind(host);
    let requests = 0;
    host.answer = (body, flags) => {
      requests += 1;
      if (requests === 2) host.person.protects("表2");
      if (requests === 3) host.person.unprotects("表2");
      return answer(body, flags);
    };
    const refused = await workbook.write([edit("表1!B2", "157.85", "1"), edit("表2!B2", "157.85", "1")]);
    expect(trouble(refused)).toMatchObject({ is: "host-refused", code: "AccessDenied" });
    expect(stored(host, "表1!B2").value).toBe(157.85);
    expect(stored(host, "表2!B2").value).toBe(157.85);
  });

  test("while a cell is being edited nothing is written and one sentence says so; after that it works", async () => {
    const { host, workbook } = open([ALLOCATION]);
    host.fault = "cell-edit";
    expect(trouble(await workbook.write([edit("表1!B2", "157.85", "1")]))).toEqual({
      is: "cell-being-edited",
    });
    expect(trouble(await workbook.read())).toEqual({ is: "cell-being-edited" });
    host.fault = null;
    value(await workbook.write([edit("表1!B2", "157.85", "1")]));
    expect(stored(host, "表1!B2").value).toBe(1);
  });

  test("a session that ended is a lost host, and so is one that no longer answers", async () => {
    const { host } = open([ALLOCATION]);
    const workbook = workbookOver(host, 20);
    host.fault = "session-lost";
    expect(trouble(await workbook.read())).toEqual({ is: "host-lost" });
    host.fault = "silent";
    expect(trouble(await workbook.read())).toEqual({ is: "host-lost" });
  });

  test("what Excel refuses for reasons of its own is told in its words", async () => {
    const { host, workbook } = open([ALLOCATION]);
    host.failNext("GeneralException");
    expect(trouble(await workbook.read())).toMatchObject({ is: "host-refused", code: "GeneralException" });
  });

  test("an Excel that is too old is said to be, before anything is asked of it", async () => {
    const { host, workbook } = open([ALLOCATION], { generation: "1.7" });
    expect(trouble(await workbook.read())).toEqual({ is: "host-too-old", needs: "ExcelApi 1.9" });
    expect(host.traffic.roundTrips).toBe(0);
  });

  test("two workbooks open side by side keep apart", async () => {
    const [one, other] = [open([ALLOCATION], { name: "甲.xlsx" }), open([ALLOCATION], { name: "乙.xlsx" })];
    value(await one.workbook.write([edit("表1!B2", "157.85", "1")]));
    expect(stored(other.host, "表1!B2").value).toBe(157.85);
    expect(value(await one.workbook.read()).name).toBe("甲.xlsx");
    expect(value(await other.workbook.read()).name).toBe("乙.xlsx");
  });
});
