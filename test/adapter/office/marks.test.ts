import type { MarkColour } from "../../../src/port";
import { ALLOCATION, cell, open, trouble, value, workbookOver } from "./stand";

function mark(
  address: string,
  colour: MarkColour = "error",
): { at: ReturnType<typeof cell>; colour: MarkColour; note: string } {
  return { at: cell(address), colour, note: "" };
}

describe("marks in Excel", () => {
  test("are conditional formats that carry our tag, and no cell's own format changes", async () => {
    const { host, workbook } = open([ALLOCATION]);
    expect(value(await workbook.mark([mark("表1!B2"), mark("表1!B3"), mark("表1!D4", "verify")]))).toBe(3);
    const sheet = host.workbook.sheetNamed("表1");
    expect(sheet.rules.map(({ type, formula }) => [type, formula])).toEqual([
      ["Custom", '=N("hebiao:mark:verify")=0'],
      ["Custom", '=N("hebiao:mark:error")=0'],
    ]);
    expect(sheet.rules[1]?.areas).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }]);
    expect(sheet.formats).toEqual([]);
    expect(sheet.rules[1]?.format.get("Fill.Color")).toBe("#FFC7CE");
  });

  test("marking again replaces the marks of before", async () => {
    const { host, workbook } = open([ALLOCATION]);
    value(await workbook.mark([mark("表1!B2")]));
    value(await workbook.mark([mark("表1!C3", "notice")]));
    expect(host.workbook.sheetNamed("表1").rules.map(({ areas }) => areas[0])).toEqual([
      { top: 2, left: 2, bottom: 2, right: 2 },
    ]);
  });

  test("clearing removes exactly ours, whatever others the sheets have", async () => {
    const { host, workbook } = open([ALLOCATION, { ...ALLOCATION, name: "表2" }]);
    const theirs = [
      host.person.colours("表1", "A1:D9", "ColorScale"),
      host.person.colours("表1", "B2:B4", "Custom", "=$B2>100"),
      host.person.colours("表2", "B2", "DataBar"),
    ];
    value(await workbook.mark([mark("表1!B2"), mark("表2!C3", "changed")]));
    expect(value(await workbook.clearMarks())).toBe(2);
    expect(host.workbook.sheets.flatMap(({ rules }) => rules)).toEqual([theirs[1], theirs[0], theirs[2]]);
  });

  test("a later session clears them too, though Excel gave them new identifiers", async () => {
    const { host, workbook } = open([ALLOCATION]);
    host.person.colours("表1", "B2:B4", "Custom", "=$B2>100");
    value(await workbook.mark([mark("表1!B2")]));
    host.person.reopens();
    expect(value(await workbookOver(host).clearMarks())).toBe(1);
    expect(host.workbook.sheetNamed("表1").rules.map(({ formula }) => formula)).toEqual(["=$B2>100"]);
  });

  test("a rule that Excel itself cannot read is left alone, and ours beside it are found", async () => {
    const { host, workbook } = open([ALLOCATION]);
    for (const address of ["A1", "A2", "A3"]) host.person.colours("表1", address, "Custom", "=1");
    value(await workbook.mark([mark("表1!B2"), mark("表1!B3", "verify")]));
    host.person.colours("表1", "A4", "Custom", "=2").unreadable = true;
    expect(value(await workbook.clearMarks())).toBe(2);
    expect(host.workbook.sheetNamed("表1").rules).toHaveLength(4);
  });

  test("nothing marked, nothing cleared, nothing written", async () => {
    const { host, workbook } = open([ALLOCATION]);
    expect(value(await workbook.clearMarks())).toBe(0);
    expect(host.traffic.exchanges.some(({ writes }) => writes)).toBe(false);
  });

  test("a protected sheet is named, and no other sheet is marked", async () => {
    const { host, workbook } = open([ALLOCATION, { ...ALLOCATION, name: "自评表" }]);
    host.person.protects("自评表");
    expect(trouble(await workbook.mark([mark("表1!B2"), mark("自评表!B2")]))).toEqual({
      is: "sheet-protected",
      sheet: "自评表",
    });
    expect(host.workbook.sheetNamed("表1").rules).toEqual([]);
  });

  test("marks on a sheet that was protected since are not cleared in part", async () => {
    const { host, workbook } = open([ALLOCATION, { ...ALLOCATION, name: "自评表" }]);
    value(await workbook.mark([mark("表1!B2"), mark("自评表!B2")]));
    host.person.protects("自评表");
    expect(trouble(await workbook.clearMarks())).toEqual({ is: "sheet-protected", sheet: "自评表" });
    expect(host.workbook.sheetNamed("表1").rules).toHaveLength(1);
  });

  test("a protected sheet without marks does not hinder the others", async () => {
    const { host, workbook } = open([ALLOCATION, { ...ALLOCATION, name: "自评表" }]);
    host.person.protects("自评表");
    value(await workbook.mark([mark("表1!B2")]));
    expect(value(await workbook.clearMarks())).toBe(1);
  });

  test("more cells than one address holds are marked in several rules", async () => {
    const { host, workbook } = open([ALLOCATION]);
    const scattered = Array.from({ length: 3_000 }, (_, place) =>
      mark(`表1!${place % 2 === 0 ? "B" : "D"}${2 * place + 1}`),
    );
    value(await workbook.mark(scattered));
    const { rules } = host.workbook.sheetNamed("表1");
    expect(rules.flatMap(({ areas }) => areas)).toHaveLength(3_000);
    const many = rules.length;
    expect(many).toBeGreaterThan(2);
    expect(value(await workbook.clearMarks())).toBe(many);
  });

  test("a sheet that is not there is named", async () => {
    const { workbook } = open([ALLOCATION]);
    expect(trouble(await workbook.mark([mark("表5!A1")]))).toEqual({ is: "no-such-sheet", sheet: "表5" });
  });
});

describe("showing cells", () => {
  test("selects a rectangle as a whole", async () => {
    const { host, workbook } = open([ALLOCATION, { ...ALLOCATION, name: "表 2" }]);
    value(
      await workbook.show(
        ["表 2!B2", "表 2!B3", "表 2!C2", "表 2!C3"].map((one) => cell(`'表 2'!${one.slice(4)}`)),
      ),
    );
    expect(host.workbook.selection).toEqual({
      sheet: "表 2",
      area: { top: 1, left: 1, bottom: 2, right: 2 },
    });
    expect(host.traffic.roundTrips).toBe(1);
  });

  test("shows the first where the cells are no rectangle, or on several sheets", async () => {
    const { host, workbook } = open([ALLOCATION, { ...ALLOCATION, name: "表2" }]);
    value(await workbook.show(["表2!D4", "表2!B2", "表1!A1"].map(cell)));
    expect(host.workbook.selection).toEqual({ sheet: "表2", area: { top: 3, left: 3, bottom: 3, right: 3 } });
  });

  test("names a sheet that is gone, and does nothing for no cells", async () => {
    const { host, workbook } = open([ALLOCATION]);
    expect(trouble(await workbook.show([cell("表9!A1")]))).toEqual({ is: "no-such-sheet", sheet: "表9" });
    host.traffic.forget();
    value(await workbook.show([]));
    expect(host.traffic.roundTrips).toBe(0);
  });
});
