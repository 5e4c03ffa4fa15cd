import { printReport, wordsIn } from "../../../src/app";
import type { Checked, Language } from "../../../src/app";
import type { Relation } from "../../../src/core/inspect";
import { at, relation, report, sampleGrid } from "../fixture";

const HOLDS = relation(at(3, 3), [at(3, 1), at(3, 2)]);
const UNKNOWN = [
  relation(at(1, 3), [at(1, 1), at(1, 2)], { verdict: "unknown" }),
  relation(at(3, 1), [at(1, 1), at(2, 1)], { verdict: "unknown", rule: "column-total" }),
];

function closing(
  cells: Readonly<Record<string, string>>,
  relations: readonly Relation[],
  language: Language = "zh-CN",
): readonly string[] {
  const checked: Checked = {
    name: "2023.xlsx",
    grids: [sampleGrid(cells)],
    skipped: [],
    report: report({ findings: [], relations }),
    at: 1000,
  };
  return printReport("2023.xlsx", checked, wordsIn(language), 300).trimEnd().split("\n").slice(3);
}

test("all is not said to balance where something could not be checked, and the cell is named", () => {
  expect(closing({ "1,1": "约20" }, [HOLDS, ...UNKNOWN])).toEqual([
    "1 张表：核对过的 1 条勾稽关系都平衡，另有 2 条没有核对。",
    "表2 第一批分配：2 条勾稽关系因单元格空白或读不出数字，没有核对；读不出数字的是 B2『约20』。",
  ]);
  expect(closing({ "1,1": "约20" }, [HOLDS, ...UNKNOWN], "en")).toEqual([
    "1 table: 1 relation checked, all balance; 2 could not be checked.",
    "表2 第一批分配: 2 relations could not be checked, because a cell is blank or holds no figure; no figure can be read in B2 “约20”.",
  ]);
});

test("of many such cells the first are named, and no more of a long text than tells it", () => {
  const cells = { "1,1": "1+19", "1,2": "2 0", "1,3": "#REF!", "2,1": "按照有关规定另行通知下达各单位" };
  const said = closing(cells, UNKNOWN);
  expect(said).toEqual([
    "1 张表，2 条勾稽关系都没有核对。",
    "表2 第一批分配：2 条勾稽关系因单元格空白或读不出数字，没有核对；读不出数字的是 B2『1+19』、C2『2 0』、D2『#REF!』 等 4 个单元格。",
  ]);
  expect(closing(cells, UNKNOWN, "en").join("\n")).toMatch(
    /^1 table: 2 relations, none of which could be checked\.\n.*B2 “1\+19”, C2 “2 0”, D2 “#REF!” and 1 more cell\.$/,
  );
  expect(closing({ "2,1": cells["2,1"] }, UNKNOWN)[1]).toMatch(/B3『按照有关规定另行通知下…』。$/);
});

test("blank cells are not named: they show by themselves", () => {
  expect(closing({ "1,3": "" }, [HOLDS, ...UNKNOWN.slice(0, 1)])[1]).toBe(
    "表2 第一批分配：1 条勾稽关系因单元格空白或读不出数字，没有核对。",
  );
});
