import { allocatedColumns, bookOf } from "../../../../src/core/constraint";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** Which columns of a sheet follow which bases, as `资金 by 得分, 1 departs`. */
function allocated(title: string, ...lines: readonly string[]): readonly string[] {
  const tables = readSketch([title, ...lines].join("\n")).grids.flatMap((grid) => findTables(grid, 1));
  return allocatedColumns(bookOf(tables, [])).map(({ view, column, base, explanation: { best } }) => {
    const heading = view.table.columns[column]?.label ?? "";
    const of = base === null ? "equal parts" : (base.view.table.columns[base.column]?.label ?? "");
    const gone = best.departures.length;
    return `${heading} by ${of}${gone === 0 ? "" : `, ${gone} depart`}`;
  });
}

const TITLE = "2024年补助资金分配表";
const SCORES = [407, 393, 421, 438, 385];
const SHARES = ["199.12", "192.27", "205.97", "214.28", "188.36"];
const places = (row: (at: number) => string): readonly string[] =>
  SCORES.map((_, at) => `${"甲乙丙丁戊"[at] ?? ""}区 | ${row(at)}`);

describe("money that follows a column of the same sheet", () => {
  const head = "区县 | 下达资金 | 绩效得分";
  const rows = places((at) => `${SHARES[at] ?? ""} | ${SCORES[at] ?? 0}`);

  test("is told in a table that hands money out, and in no other", () => {
    expect(allocated(TITLE, head, ...rows, "合计 | 1000.00 |")).toEqual(["下达资金 by 绩效得分"]);
    expect(allocated("2024年补助资金一览", head, ...rows, "合计 | 1000.00 |")).toEqual([]);
  });

  test("is told by the column from which fewer units depart, wherever it stands", () => {
    const nearly = (at: number): number => (SCORES[at] ?? 0) + (at === 0 ? 1 : 0) - (at === 1 ? 1 : 0);
    const beside = places((at) => `${SHARES[at] ?? ""} | ${nearly(at)} | ${SCORES[at] ?? 0}`);
    expect(
      allocated(TITLE, "区县 | 下达资金 | 初评得分 | 复评得分", ...beside, "合计 | 1000.00 | |"),
    ).toEqual(["下达资金 by 复评得分"]);
    const before = places((at) => `${SHARES[at] ?? ""} | ${SCORES[at] ?? 0} | ${nearly(at)}`);
    expect(
      allocated(TITLE, "区县 | 下达资金 | 复评得分 | 初评得分", ...before, "合计 | 1000.00 | |"),
    ).toEqual(["下达资金 by 复评得分"]);
  });

  test("is not told where half of the units are a last unit off", () => {
    const off = ["199.13", "192.26", "205.98", "214.27", "188.36"];
    expect(
      allocated(TITLE, head, ...places((at) => `${off[at] ?? ""} | ${SCORES[at] ?? 0}`), "合计 | 1000.00 |"),
    ).toEqual([]);
  });

  test("is never told by money of the same table, though all of it is handed out alike", () => {
    const both = places((at) => `${SHARES[at] ?? ""} | ${SHARES[at] ?? ""} | ${2 * Number(SHARES[at])}`);
    const told = allocated(
      TITLE,
      "区县 | 人口因素(50%) | 面积因素(50%) | 合计",
      ...both,
      "合计 | 1000.00 | 1000.00 | 2000.00",
    );
    expect(told).toEqual([]);
  });
});
