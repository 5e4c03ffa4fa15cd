import type { ExcelDoor } from "../../../src/adapter/office";
import { OfficeWorkbook } from "../../../src/adapter/office";
import type { NewSheet } from "../../../src/port";
import type { OfficeHost } from "../../office-host";
import { excelClient } from "../../office-host";
import { ALLOCATION, doorTo, edit, open, trouble, value, workbookOver } from "./stand";

/** Something happens around the request of that number; the answer is what `answered` makes of it. */
function at(
  host: OfficeHost,
  number: number,
  { before, answered = (said) => said }: { before?: () => void; answered?: (said: string) => string | null },
): void {
  const answer = host.answer.bind(host);
  let requests = 0;
  host.answer = (body, flags) => {
    requests += 1;
    if (requests !== number) return answer(body, flags);
    before?.();
    const said = answer(body, flags);
    return said === null ? null : answered(said);
  };
}

const half = (said: string): string => said.slice(0, said.length / 2);
const EDITS = [edit("表1!B2", "157.85", "1"), edit("表1!B3", "97.05", "2")];

function stored(host: OfficeHost): readonly unknown[] {
  return [1, 2].map((row) => host.workbook.sheetNamed("表1").cell(row, 1).value);
}

describe("a write", () => {
  test.each([1, 2])(
    "of which request %d is answered by half: nothing is written, and it is told",
    async (n) => {
      const { host } = open([ALLOCATION]);
      at(host, n, { answered: half });
      expect(trouble(await workbookOver(host, 50).write(EDITS))).toEqual({ is: "host-lost" });
      expect(stored(host)).toEqual([157.85, 97.05]);
      value(await workbookOver(host).write(EDITS));
      expect(stored(host)).toEqual([1, 2]);
    },
  );

  test("during which the person renames the sheet: what is written already is put back under the new name", async () => {
    const rows = Array.from({ length: 5_200 }, (_, row) => [row, "x"]);
    const { host } = open([{ name: "长", rows }]);
    const edits = rows.flatMap((_, row) => (row % 2 === 0 ? [edit(`长!A${row + 1}`, String(row), "7")] : []));
    // Two requests look, two write.
    at(host, 4, { before: () => host.person.renames("长", "短") });
    expect(trouble(await workbookOver(host, 60_000).write(edits))).toMatchObject({ is: "host-refused" });
    const column = rows.map((_, row) => host.workbook.sheetNamed("短").cell(row, 0).value);
    expect(column).toEqual(rows.map((_, row) => row));
  });
});

describe("the patience of a write", () => {
  /** A pane whose request of that number is done by Excel, but whose answer comes only when `answer` is called. */
  function slowAt(host: OfficeHost, number: number, patience: number) {
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const door = doorTo(excelClient(host), host, patience);
    const run: ExcelDoor["run"] = (batch) =>
      door.run((context) => {
        const sync = context.sync.bind(context);
        let requests = 0;
        const slowly = async (): Promise<void> => {
          requests += 1;
          const late = requests === number;
          await sync();
          if (late) await held;
        };
        return batch(Object.assign(context, { sync: slowly }));
      });
    return { workbook: new OfficeWorkbook({ ...door, run }), answer };
  }

  test.each([1, 2])(
    "request %d is answered late but in time: nothing is asked or written twice",
    async (n) => {
      const { host } = open([ALLOCATION]);
      const { workbook, answer } = slowAt(host, n, 60_000);
      setTimeout(answer, 0);
      value(await workbook.write(EDITS));
      expect([stored(host), host.traffic.roundTrips]).toEqual([[1, 2], 2]);
    },
  );

  test.each([1, 2])(
    "request %d is answered after it was given up: nothing stays, nor comes of it later",
    async (n) => {
      const { host } = open([ALLOCATION]);
      const { workbook, answer } = slowAt(host, n, 30);
      expect(trouble(await workbook.write(EDITS))).toEqual({ is: "host-lost" });
      expect(stored(host)).toEqual([157.85, 97.05]);
      answer();
      value(await workbookOver(host).write([edit("表1!B2", "157.85", "8")]));
      expect(stored(host)).toEqual([8, 97.05]);
    },
  );
});

const SHEET: NewSheet = {
  name: "分配",
  rows: Array.from({ length: 2500 }, (_, row) => [{ value: `单位${row}` }, { value: row }]),
  headings: [0],
};

describe("a sheet put in", () => {
  test.each([2, 3, 4])("of which request %d fails is not there, and can be put in again", async (n) => {
    const { host } = open([ALLOCATION]);
    at(host, n, { before: () => host.failNext("GeneralException") });
    expect(trouble(await workbookOver(host).insertSheet(SHEET))).toMatchObject({ is: "host-refused" });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["表1"]);
    expect(value(await workbookOver(host).insertSheet(SHEET))).toBe("分配");
  });

  test.each([2, 3, 4])("of which request %d is never answered is taken away", async (n) => {
    const { host } = open([ALLOCATION]);
    at(host, n, { answered: () => null });
    expect(trouble(await workbookOver(host, 50).insertSheet(SHEET))).toEqual({ is: "host-lost" });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["表1"]);
  });

  test("into which the person wrote meanwhile stays: what they wrote is theirs", async () => {
    const { host } = open([ALLOCATION]);
    at(host, 3, {
      before: () => {
        host.person.types("分配", "F9", "我的");
        host.failNext("GeneralException");
      },
    });
    expect(trouble(await workbookOver(host).insertSheet(SHEET))).toMatchObject({ is: "host-refused" });
    expect(host.workbook.sheetNamed("分配").cell(8, 5).value).toBe("我的");
  });
});
