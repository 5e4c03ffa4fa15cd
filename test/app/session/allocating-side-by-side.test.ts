import { memoryWorkbook } from "../../../src/adapter/memory";
import { createSession } from "../../../src/app";
import type { RawCell, RawSheet } from "../../../src/core/grid";
import { cellAt } from "../../../src/core/grid";
import { basesTable, money, NAMES, text } from "../allocation-fixture";
import { dispatch } from "./dispatch";

/** 5000 by heads, largest remainder. */
const AMOUNTS = [923.08, 692.31, 653.84, 538.46, 500, 492.31, 892.31, 307.69];

type Cells = readonly (RawCell | null)[];

/** The first half of the units beside the second, with rows above and below. */
function twoLists(above: readonly Cells[], below: readonly Cells[]): RawSheet {
  const beside = NAMES.slice(0, 4).map((name, unit) =>
    [unit, unit + 4].flatMap((one) => [text(one < 4 ? name : (NAMES[one] ?? "")), money(AMOUNTS[one] ?? 0)]),
  );
  const rows: readonly Cells[] = [
    [text("2024年补助资金分配表")],
    [text("单位：万元")],
    ["区县", "金额", "区县", "金额"].map(text),
    ...above,
    ...beside,
    ...below,
  ];
  return { sheet: "分配表", top: 0, left: 0, rows };
}

const TOTAL = [text("合计"), money(5000)];
const heads = basesTable((_, column, cell) => (column === 2 ? { value: null, text: "" } : cell));

describe("two lists beside each other are one allocation", () => {
  test.each([
    ["with the total at the foot of the right one", twoLists([], [[null, null, ...TOTAL]]), [7, 3], 3],
    ["with the total at the foot of the left one", twoLists([], [TOTAL]), [7, 1], 3],
    ["with the total at the head", twoLists([TOTAL], []), [3, 1], 4],
  ] as const)("%s", async (_, sheet, [row, column], first) => {
    const workbook = memoryWorkbook("分配.xlsx", [sheet, heads]);
    const session = createSession(workbook);
    await dispatch(session, { is: "open-allocation" });
    const { allocation } = session.state().frame;
    expect(allocation).toMatchObject({ draft: { by: "bases", total: "5000.00", method: "hamilton" } });
    expect(allocation?.preview?.rows.map(({ name }) => name)).toEqual(NAMES);
    expect(allocation?.write).toBe("分配表已经是这个结果");
    await dispatch(session, { is: "edit-allocation", change: { total: "6500" } }, { is: "write-allocation" });
    const read = await workbook.read(["分配表"]);
    const grid = read.ok ? read.value.sheets[0] : undefined;
    if (grid === undefined) throw new Error("no sheet");
    const at = (r: number, c: number): string => cellAt(grid, r, c).text;
    expect([1, 3].flatMap((c) => [0, 1, 2, 3].map((r) => at(first + r, c)))).toEqual(
      ["1200", "900", "850", "700", "650", "640", "1160", "400"].map((one) => `${one}.00`),
    );
    expect(at(row, column)).toBe("6500.00");
    const state = session.state();
    expect(state.is === "report" ? state.report.groups : null).toEqual([]);
  });
});
