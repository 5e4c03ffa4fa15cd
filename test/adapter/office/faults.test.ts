import type { CellRef } from "../../../src/core/grid";
import type { Fault, OfficeHost } from "../../office-host";
import { ALLOCATION, cell, edit, open, trouble, value, workbookOver } from "./stand";

const EDITS = [edit("表1!B2", "157.85", "1"), edit("表1!B3", "97.05", "2"), edit("表2!B2", "157.85", "3")];
const BEFORE = [157.85, 97.05, 157.85];
const AFTER = [1, 2, 3];

function twoSheets(): OfficeHost {
  return open([ALLOCATION, { ...ALLOCATION, name: "表2" }]).host;
}

function stored(host: OfficeHost): readonly unknown[] {
  return EDITS.map(
    ({ at }: { readonly at: CellRef }) => host.workbook.sheetNamed(at.sheet).cell(at.row, at.column).value,
  );
}

/** Something happens around the request of that number; it is answered all the same where `instead` gives nothing. */
function at(
  host: OfficeHost,
  number: number,
  happens: { readonly before?: () => void; readonly after?: () => void; readonly lost?: boolean },
): void {
  const answer = host.answer.bind(host);
  let requests = 0;
  host.answer = (body, flags) => {
    requests += 1;
    if (requests !== number) return answer(body, flags);
    happens.before?.();
    const said = answer(body, flags);
    happens.after?.();
    return happens.lost === true ? null : said;
  };
}

const LOOKING = 1;
const WRITING = 2;

describe("between the look at the cells and the writing", () => {
  test.each([
    ["the sheet is deleted", (host: OfficeHost) => host.person.deletes("表2")],
    ["the sheet is protected", (host: OfficeHost) => host.person.protects("表2")],
  ])("%s: what had been written is put back", async (name, happens) => {
    const host = twoSheets();
    at(host, WRITING, { before: () => happens(host) });
    // The sheet that stays protected refuses the putting back of its own cells too; they were never written.
    const refused = await workbookOver(host).write(EDITS);
    expect(trouble(refused).is).toMatch(/host-refused|sheet-protected|no-such-sheet/);
    const sheet = host.workbook.sheetNamed("表1");
    expect([sheet.cell(1, 1).value, sheet.cell(2, 1).value]).toEqual([157.85, 97.05]);
    if (name.includes("protected")) expect(stored(host)).toEqual(BEFORE);
  });

  test.each(["cell-edit", "session-lost"] as const)("%s: nothing is written", async (fault: Fault) => {
    const host = twoSheets();
    at(host, WRITING, { before: () => (host.fault = fault) });
    expect(trouble(await workbookOver(host).write(EDITS)).is).toMatch(/cell-being-edited|host-lost/);
    expect(stored(host)).toEqual(BEFORE);
  });
});

describe("an edit of somebody else's in the round trip between the look and the writing", () => {
  test.each([
    ["a number", "12.34", 12.34],
    ["the text of an old figure", "'旧", "旧"],
    ["nothing", "", ""],
  ])("%s: is seen, stands again, and nothing of ours is left", async (_, typed, stands) => {
    const host = twoSheets();
    at(host, WRITING, { before: () => host.person.types("表1", "B3", typed) });
    const refused = trouble(await workbookOver(host).write(EDITS));
    expect(refused).toMatchObject({ is: "cell-changed", at: cell("表1!B3"), expected: "97.05" });
    expect(stored(host)).toEqual([157.85, stands, 157.85]);
  });

  test("a formula: is a formula again", async () => {
    const host = twoSheets();
    at(host, WRITING, { before: () => host.person.types("表1", "B3", "=B2*2") });
    expect(trouble(await workbookOver(host).write(EDITS)).is).toBe("cell-changed");
    expect(host.workbook.sheetNamed("表1").cell(2, 1).formula).toBe("=B2*2");
    expect(stored(host).filter((_, place) => place !== 1)).toEqual([157.85, 157.85]);
  });

  test("of a cell that we do not write: both stand", async () => {
    const host = twoSheets();
    at(host, WRITING, { before: () => host.person.types("表1", "B4", "5") });
    value(await workbookOver(host).write(EDITS));
    expect(stored(host)).toEqual(AFTER);
    expect(host.workbook.sheetNamed("表1").cell(3, 1).value).toBe(5);
  });

  test("in the second of two requests that write: what the first one wrote is put back", async () => {
    const rows = Array.from({ length: 5_200 }, (_, row) => [row, "x"]);
    const { host } = open([{ name: "长", rows }]);
    const workbook = workbookOver(host, 60_000);
    const edits = rows.flatMap((_, row) => (row % 2 === 0 ? [edit(`长!A${row + 1}`, String(row), "7")] : []));
    // Two requests look, two write.
    at(host, 4, { before: () => host.person.types("长", "A5199", "99") });
    expect(trouble(await workbook.write(edits))).toMatchObject({ is: "cell-changed", at: cell("长!A5199") });
    const column = rows.map((_, row) => host.workbook.sheetNamed("长").cell(row, 0).value);
    expect(column).toEqual(rows.map((_, row) => (row === 5198 ? 99 : row)));
  });
});

describe("at any request", () => {
  test.each([LOOKING, WRITING])(
    "request %d fails: nothing is written, and the next try succeeds",
    async (number) => {
      const host = twoSheets();
      at(host, number, { before: () => host.failNext("GeneralException") });
      const workbook = workbookOver(host);
      expect(trouble(await workbook.write(EDITS))).toMatchObject({ is: "host-refused" });
      expect(stored(host)).toEqual(BEFORE);
      value(await workbook.write(EDITS));
      expect(stored(host)).toEqual(AFTER);
    },
  );

  test("the look is never answered: nothing is written", async () => {
    const host = twoSheets();
    at(host, LOOKING, { lost: true });
    expect(trouble(await workbookOver(host, 20).write(EDITS))).toEqual({ is: "host-lost" });
    expect(stored(host)).toEqual(BEFORE);
  });

  test("the writing is done but never answered: it is put back", async () => {
    const host = twoSheets();
    at(host, WRITING, { lost: true });
    expect(trouble(await workbookOver(host, 20).write(EDITS))).toEqual({ is: "host-lost" });
    expect(stored(host)).toEqual(BEFORE);
  });
});

describe("a write that nobody could finish", () => {
  test("Excel is gone once the writing is done: the next look shows what stands, and writing again is refused", async () => {
    const host = twoSheets();
    at(host, WRITING, { lost: true, after: () => (host.fault = "silent") });
    expect(trouble(await workbookOver(host, 20).write(EDITS))).toEqual({ is: "host-lost" });
    // Nothing can be put back into an Excel that does not answer: the cells are written.
    expect(stored(host)).toEqual(AFTER);
    host.fault = null;
    const later = workbookOver(host);
    expect(trouble(await later.write(EDITS))).toEqual({
      is: "cell-changed",
      at: cell("表1!B2"),
      expected: "157.85",
      found: "1",
    });
    expect(stored(host)).toEqual(AFTER);
  });
});
