import type { Session } from "../../../src/app";
import { createSession } from "../../../src/app";
import { open } from "./stand";

const TABLE = {
  name: "分配表",
  rows: [
    ["2024年补助资金分配表", null, null, null],
    ["区县", "人数因素(80%)", "绩效得分因素(20%)", "合计"],
    ["甲区", 400, 50, 450],
    ["乙区", 300, 50, 350],
    ["丙区", 60, 60, 120],
    ["丁区", 40, 40, 80],
    ["合计", 800, 200, 1000],
  ],
};
const BASES = {
  name: "基础数据",
  rows: [
    ["区县", "人数", "绩效得分"],
    ["甲区", 1000, 5],
    ["乙区", 750, 5],
    ["丙区", 150, 6],
    ["丁区", 100, 4],
  ],
};

async function sends(session: Session, ...intents: readonly Parameters<Session["dispatch"]>[0][]) {
  for (const intent of intents) {
    session.dispatch(intent);
    await session.settled();
  }
}

describe("the tab 分配 in Excel", () => {
  test("writes a new total into the table, and takes it back", async () => {
    const { host, workbook } = open([TABLE, BASES]);
    const session = createSession(workbook);
    await sends(
      session,
      { is: "open-allocation" },
      { is: "edit-allocation", change: { total: "2000" } },
      { is: "write-allocation" },
    );
    const sheet = host.workbook.sheetNamed("分配表");
    const column = (at: number): readonly string[] => [2, 3, 4, 5, 6].map((row) => sheet.textOf(row, at));
    expect(column(1)).toEqual(["800", "600", "120", "80", "1600"]);
    expect(column(3)).toEqual(["900", "700", "240", "160", "2000"]);
    expect(session.state().frame.allocation?.write).toBe("分配表已经是这个结果");
    await sends(session, { is: "undo" });
    expect(column(3)).toEqual(["450", "350", "120", "80", "1000"]);
  });

  test("knows the figures it wrote where Excel shows them with fewer decimals", async () => {
    const fine = { ...TABLE, rows: TABLE.rows.map((row) => row.map((cell) => (cell === 60 ? 60.5 : cell))) };
    const { workbook } = open([fine, BASES]);
    const session = createSession(workbook);
    await sends(
      session,
      { is: "open-allocation" },
      { is: "edit-allocation", change: { total: "2000", decimals: "1" } },
      { is: "write-allocation" },
    );
    expect(session.state().frame.allocation?.write).toBe("分配表已经是这个结果");
  });

  test("puts formulas on a sheet of their own", async () => {
    const { host, workbook } = open([TABLE, BASES]);
    const session = createSession(workbook);
    await sends(
      session,
      { is: "open-allocation" },
      { is: "edit-allocation", change: { write: "formula-sheet" } },
      { is: "write-allocation" },
    );
    const sheet = host.workbook.sheetNamed("资金分配表");
    expect(sheet.textOf(1, 1)).toBe("1000");
    expect(sheet.cell(2, 2).formula).toBe("=ROUND($B$2*B3,0)");
    expect(sheet.textOf(2, 2)).toBe("800");
    expect(sheet.cell(10, 1).formula).toBe("=SUM(B7:B10)");
    expect(sheet.textOf(10, 1)).toBe("2000");
  });
});
