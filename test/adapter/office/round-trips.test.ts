import type { SheetSketch } from "../../office-host";
import { ALLOCATION, cell, edit, open, value } from "./stand";

/** Waiting is what makes an add-in slow: these numbers must not grow with the workbook. */
const SIZES = [1, 10, 50] as const;

function sheets(count: number): readonly SheetSketch[] {
  return Array.from({ length: count }, (_, place) => ({ ...ALLOCATION, name: `表${place + 1}` }));
}

describe.each(SIZES)("with %i sheets", (count) => {
  const everywhere = (address: string): readonly string[] =>
    Array.from({ length: count }, (_, place) => `表${place + 1}!${address}`);

  test("checking takes three round trips and leaves the person's undo list alone", async () => {
    const { host, workbook } = open(sheets(count));
    host.person.types("表1", "C2", "63.63");
    value(await workbook.read());
    expect(host.traffic.roundTrips).toBe(3);
    expect(host.traffic.exchanges.map(({ writes }) => writes)).toEqual([false, false, false]);
    expect(host.person.undoable).toBe(1);
  });

  test("hidden rows cost no more round trips, and no undo list", async () => {
    const { host, workbook } = open(sheets(count));
    for (const { name } of host.workbook.sheets) host.person.hides(name, { rows: [2] });
    host.person.types("表1", "C2", "63.63");
    value(await workbook.read());
    expect(host.traffic.roundTrips).toBe(3);
    expect(host.person.undoable).toBe(1);
  });

  test("correcting a cell on every sheet takes two", async () => {
    const { host, workbook } = open(sheets(count));
    value(await workbook.write(everywhere("B2").map((address) => edit(address, "157.85", "157.58"))));
    expect(host.traffic.roundTrips).toBe(2);
  });

  test("marking takes four, also over marks and rules that are there already; clearing four", async () => {
    const { host, workbook } = open(sheets(count));
    for (const { name } of host.workbook.sheets) host.person.colours(name, "A1:D4", "Custom", "=1");
    const marks = everywhere("B2").map((address) => ({
      at: cell(address),
      colour: "error" as const,
      note: null,
    }));
    value(await workbook.mark(marks));
    expect(host.traffic.roundTrips).toBe(4);
    host.traffic.forget();
    value(await workbook.mark(marks));
    expect(host.traffic.roundTrips).toBe(4);
    host.traffic.forget();
    expect(value(await workbook.clearMarks())).toBe(count);
    expect(host.traffic.roundTrips).toBe(4);
  });

  test("showing takes one, the report three", async () => {
    const { host, workbook } = open(sheets(count));
    value(await workbook.show([cell("表1!B2")]));
    expect(host.traffic.roundTrips).toBe(1);
    host.traffic.forget();
    value(
      await workbook.writeReport({
        name: "核对报告",
        title: "",
        header: ["甲"],
        rows: [[{ text: "乙", link: null }]],
      }),
    );
    expect(host.traffic.roundTrips).toBe(3);
  });

  test("nothing is kept in Excel's memory afterwards", async () => {
    const { host, workbook } = open(sheets(count));
    value(await workbook.read());
    value(await workbook.write([edit("表1!B2", "157.85", "1")]));
    expect(host.references.count).toBe(0);
  });
});
