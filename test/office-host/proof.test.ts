import { OfficeHost, excelClient } from ".";

/** The whole stand: Microsoft's client, the bridge, the host and the workbook, in one small round. */
describe("Microsoft's client over the host", () => {
  const rows = [
    ["甲", 1],
    ["乙", 2],
    ["合计", "=SUM(B1:B2)"],
  ];

  test("reads what is in the workbook", async () => {
    const host = new OfficeHost({ sheets: [{ name: "表 1", rows }] });
    const seen = await excelClient(host).run(async (context) => {
      const range = context.workbook.worksheets.getItem("表 1").getRange("A1:B3");
      range.load("values,formulas,address");
      await context.sync();
      return { values: range.values, formulas: range.formulas, address: range.address };
    });
    expect(seen).toEqual({
      address: "'表 1'!A1:B3",
      values: [
        ["甲", 1],
        ["乙", 2],
        ["合计", 3],
      ],
      formulas: rows,
    });
  });

  test("does not give what was not loaded", async () => {
    const host = new OfficeHost({ sheets: [{ name: "表1", rows }] });
    const careless = excelClient(host).run(async (context) => {
      const range = context.workbook.worksheets.getItem("表1").getRange("A1");
      range.load("address");
      await context.sync();
      return range.values;
    });
    await expect(careless).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("counts what crosses the bridge", async () => {
    const host = new OfficeHost({ sheets: [{ name: "表1", rows }] });
    await excelClient(host).run(async (context) => {
      const range = context.workbook.worksheets.getItem("表1").getRange("A1").untrack();
      range.load("values");
      await context.sync();
    });
    expect(host.traffic.roundTrips).toBe(1);
    expect(host.traffic.bytes).toBeGreaterThan(300);
  });
});
