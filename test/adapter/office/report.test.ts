import type { ReportSheet } from "../../../src/port";
import { ALLOCATION, cell, open, trouble, value, workbookOver } from "./stand";

function report(...found: readonly string[]): ReportSheet {
  return {
    name: "核对报告",
    title: "样表.xlsx 核对报告",
    header: ["程度", "位置", "问题"],
    rows: found.map((text) => [
      { text: "必改", link: null },
      { text: "B2", link: cell("'表 1'!B2") },
      { text, link: null },
    ]),
  };
}

const SHEET = { ...ALLOCATION, name: "表 1" };

describe("the report sheet in Excel", () => {
  test("is a real table with a link to each cell, on a sheet of its own that is then shown", async () => {
    const { host, workbook } = open([SHEET]);
    expect(value(await workbook.writeReport(report("=合计不符", "少 3.60 万元")))).toBe("核对报告");
    const sheet = host.workbook.sheetNamed("核对报告");
    expect(sheet.tables.map(({ area }) => area)).toEqual([{ top: 2, left: 0, bottom: 4, right: 2 }]);
    expect(sheet.cell(3, 1).formula).toBe(`=HYPERLINK("#'表 1'!B2","B2")`);
    expect([0, 1, 2].map((column) => sheet.textOf(3, column))).toEqual(["必改", "B2", "=合计不符"]);
    expect(sheet.textOf(0, 0)).toBe("样表.xlsx 核对报告");
    expect(sheet.frozenRows).toBe(3);
    expect(host.workbook.selection.sheet).toBe("核对报告");
  });

  test("is replaced by the next one as long as it is as it was written", async () => {
    const { host, workbook } = open([SHEET]);
    value(await workbook.writeReport(report("甲", "乙", "丙")));
    expect(value(await workbook.writeReport(report("丁")))).toBe("核对报告");
    const sheet = host.workbook.sheetNamed("核对报告");
    expect(host.workbook.sheets).toHaveLength(2);
    expect(sheet.tables).toHaveLength(1);
    expect(sheet.used(true)).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
  });

  test("is replaced in a later session too", async () => {
    const { host, workbook } = open([SHEET]);
    value(await workbook.writeReport(report("甲")));
    host.person.reopens();
    expect(value(await workbookOver(host).writeReport(report("乙")))).toBe("核对报告");
    expect(host.workbook.sheets).toHaveLength(2);
  });

  test("is left alone once a person has written into it", async () => {
    const { host, workbook } = open([SHEET]);
    value(await workbook.writeReport(report("甲")));
    host.person.types("核对报告", "D4", "已核实");
    expect(value(await workbook.writeReport(report("乙")))).toBe("核对报告 (2)");
    expect(host.workbook.sheetNamed("核对报告").textOf(3, 3)).toBe("已核实");
    expect(value(await workbook.writeReport(report("丙")))).toBe("核对报告 (2)");
  });

  test("never takes a sheet of that name that was not ours", async () => {
    const { host, workbook } = open([SHEET, { name: "核对报告", rows: [["别人的"]] }]);
    expect(value(await workbook.writeReport(report("甲")))).toBe("核对报告 (2)");
    expect(host.workbook.sheetNamed("核对报告").textOf(0, 0)).toBe("别人的");
  });

  test("is written anew where the person deleted or renamed the one before", async () => {
    const { host, workbook } = open([SHEET]);
    value(await workbook.writeReport(report("甲")));
    host.person.renames("核对报告", "存档");
    expect(value(await workbook.writeReport(report("乙")))).toBe("核对报告");
    host.person.deletes("核对报告");
    expect(value(await workbook.writeReport(report("丙")))).toBe("核对报告");
    expect(host.workbook.sheetNamed("存档").textOf(3, 2)).toBe("甲");
  });

  test("follows the language: the same sheet gets the other name", async () => {
    const { host, workbook } = open([SHEET]);
    value(await workbook.writeReport(report("甲")));
    expect(value(await workbook.writeReport({ ...report("A"), name: "Check report" }))).toBe("Check report");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["表 1", "Check report"]);
  });

  test("a report without findings is a table too", async () => {
    const { host, workbook } = open([SHEET]);
    value(await workbook.writeReport(report()));
    expect(host.workbook.sheetNamed("核对报告").tables[0]?.area).toEqual({
      top: 2,
      left: 0,
      bottom: 3,
      right: 2,
    });
  });

  test("two thousand findings need two requests more, not two thousand", async () => {
    const { host, workbook } = open([SHEET]);
    value(await workbook.writeReport(report(...Array.from({ length: 2_500 }, (_, place) => `第${place}处`))));
    expect(host.traffic.roundTrips).toBe(5);
    expect(host.workbook.sheetNamed("核对报告").textOf(2_502, 2)).toBe("第2499处");
  });

  test("a workbook whose structure is protected gets no new sheet, but the report of before can be replaced", async () => {
    const { host, workbook } = open([SHEET]);
    host.workbook.structureProtected = true;
    expect(trouble(await workbook.writeReport(report("甲")))).toEqual({ is: "structure-protected" });
    host.workbook.structureProtected = false;
    value(await workbook.writeReport(report("甲")));
    host.workbook.structureProtected = true;
    expect(value(await workbook.writeReport(report("乙")))).toBe("核对报告");
  });

  test("our own report, protected since, is named", async () => {
    const { host, workbook } = open([SHEET]);
    value(await workbook.writeReport(report("甲")));
    host.person.protects("核对报告");
    expect(trouble(await workbook.writeReport(report("乙")))).toEqual({
      is: "sheet-protected",
      sheet: "核对报告",
    });
  });
});
