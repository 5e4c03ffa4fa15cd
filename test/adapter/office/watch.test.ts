import type { CellRef } from "../../../src/core/grid";
import { ALLOCATION, cell, edit, open, value } from "./stand";
import type { Stand } from "./stand";

/** Everything that was heard so far, once the host has said all it has to say. */
async function watching(
  stand: Stand,
): Promise<{ edits: () => Promise<number>; selections: () => Promise<readonly CellRef[]> }> {
  let edits = 0;
  const selections: CellRef[] = [];
  value(
    await stand.workbook.watch(
      () => (edits += 1),
      (at) => selections.push(at),
    ),
  );
  // Turns of the event loop, not a time: what was under way when it began has had its turn, however slow the machine.
  const quiet = async (): Promise<void> => {
    for (let turn = 0; turn < 40; turn += 1) await new Promise((done) => setTimeout(done, 1));
  };
  return { edits: () => quiet().then(() => edits), selections: () => quiet().then(() => selections) };
}

describe("hearing of what others do", () => {
  test("a person's edit on any sheet, also one added later, is heard", async () => {
    const stand = open([ALLOCATION]);
    const heard = await watching(stand);
    stand.host.person.types("表1", "B2", "1");
    stand.host.person.adds("新表");
    stand.host.person.types("新表", "A1", "2");
    expect(await heard.edits()).toBe(2);
  });

  test("a co-author's edit and a deleted sheet are heard", async () => {
    const stand = open([ALLOCATION, { name: "表2", rows: [] }]);
    const heard = await watching(stand);
    stand.host.person.types("表1", "B2", "1", "co-author");
    stand.host.person.deletes("表2");
    expect(await heard.edits()).toBe(2);
  });

  test("what we write ourselves is no news", async () => {
    const stand = open([ALLOCATION]);
    const heard = await watching(stand);
    value(await stand.workbook.write([edit("表1!B2", "157.85", "1")]));
    value(await stand.workbook.mark([{ at: cell("表1!B2"), colour: "error", note: null }]));
    value(await stand.workbook.writeReport({ name: "核对报告", title: "", header: ["甲"], rows: [] }));
    expect(await heard.edits()).toBe(0);
  });

  test("watching is one round trip, whatever the number of sheets, and no change", async () => {
    const stand = open(Array.from({ length: 20 }, (_, place) => ({ name: `表${place}`, rows: [[1]] })));
    await watching(stand);
    expect(stand.host.traffic.roundTrips).toBe(1);
    expect(stand.host.traffic.exchanges[0]?.writes).toBe(false);
  });

  test("the person's selection is followed where that costs nobody his undo list", async () => {
    const stand = open([ALLOCATION], { generation: "1.20" });
    const heard = await watching(stand);
    stand.host.person.selects("表1", "C3:D4");
    expect(await heard.selections()).toEqual([cell("表1!C3")]);
    const older = open([ALLOCATION], { generation: "1.14" });
    const deaf = await watching(older);
    older.host.person.selects("表1", "C3");
    expect(await deaf.selections()).toEqual([]);
    expect(older.host.traffic.exchanges.some(({ writes }) => writes)).toBe(false);
  });

  test("what we select ourselves is not the person's selection", async () => {
    const stand = open([ALLOCATION], { generation: "1.20" });
    const heard = await watching(stand);
    value(await stand.workbook.show([cell("表1!B2")]));
    expect(await heard.selections()).toEqual([]);
    stand.host.person.selects("表1", "D4");
    expect(await heard.selections()).toEqual([cell("表1!D4")]);
  });

  test("whole columns are no cell", async () => {
    const stand = open([ALLOCATION], { generation: "1.20" });
    const heard = await watching(stand);
    stand.host.events.selected(stand.host.workbook.sheetNamed("表1"), {
      top: 0,
      left: 1,
      bottom: 1_048_575,
      right: 1,
    });
    expect(await heard.selections()).toEqual([cell("表1!B1")]);
  });
});
