import { workbookJson, wordsIn } from "../../src/app";
import { at, edit, finding, relation, report } from "./fixture";

const WORDS = wordsIn("zh-CN");

test("a workbook's part of the answer has exactly the shape that was promised", () => {
  expect(workbookJson("a/2023.xlsx", report(), WORDS, true)).toEqual({
    file: "a/2023.xlsx",
    tables: [
      { id: "t1", sheet: "表2", range: "A1:D4", kind: "allocation", title: "第一批分配", unit: "万元" },
    ],
    relations: 2,
    relationList: [
      { rule: "row-total", result: "表2!D2", terms: ["表2!B2", "表2!C2"], verdict: "holds" },
      { rule: "column-total", result: "表2!B4", terms: ["表2!B2", "表2!B3"], verdict: "inconsistent" },
    ],
    findings: [
      {
        id: "f1",
        rule: "column-total",
        severity: "error",
        sheet: "表2",
        cells: ["B4", "B3", "D3"],
        message: "人数一列相加为 220.50，合计写的是 224.10，差 3.60 万元。",
        expected: "220.50",
        actual: "224.10",
        gap: "3.60",
        suspects: [
          {
            sheet: "表2",
            cell: "B3",
            value: "62.65",
            proposed: "66.25",
            slip: "swapped-digits",
            confidence: 0.97,
            why: "相邻两位颠倒；改后 2 条关系都平衡。",
          },
        ],
        fix: { safety: "ask", edits: [{ sheet: "表2", cell: "B3", was: "62.65", becomes: "66.25" }] },
      },
    ],
  });
});

test("the relations are counted always and listed only when asked for", () => {
  const json = workbookJson("x.xlsx", report(), WORDS, false);
  expect(json.relations).toBe(2);
  expect("relationList" in json).toBe(false);
});

test("a cell of another sheet is named with its sheet, and the first cell's sheet is the finding's", () => {
  const [one] = workbookJson(
    "x.xlsx",
    report({ findings: [finding({ cells: [at(6, 4, "表3"), at(6, 4), at(7, 4, "表3")] })] }),
    WORDS,
    false,
  ).findings;
  expect(one?.sheet).toBe("表3");
  expect(one?.cells).toEqual(["E7", "表2!E7", "E8"]);
});

test("what has no figure, no suspect and no fix says so", () => {
  const bare = finding({
    facts: { ...finding().facts, expected: null, actual: null, gap: null },
    suspects: [],
    fix: null,
  });
  const [one] = workbookJson("x.xlsx", report({ findings: [bare] }), WORDS, false).findings;
  expect(one).toMatchObject({ expected: null, actual: null, gap: null, suspects: [], fix: null });
});

test("a relation whose result a label states has none", () => {
  const stated = relation(at(0, 0), [at(1, 1)], { result: null, rule: "block-weight" });
  const json = workbookJson("x.xlsx", report({ relations: [stated] }), WORDS, true);
  expect(json.relationList).toEqual([
    { rule: "block-weight", result: null, terms: ["表2!B2"], verdict: "holds" },
  ]);
});

test("a confidence has two decimals, and edits of another sheet carry its name", () => {
  const [suspect] = finding().suspects;
  const one = finding({
    suspects: suspect === undefined ? [] : [{ ...suspect, confidence: 0.123456 }],
    fix: { safety: "safe", edits: [edit(at(0, 0, "表3"), "1", "2")] },
  });
  const [json] = workbookJson("x.xlsx", report({ findings: [one] }), WORDS, false).findings;
  expect(json?.suspects[0]?.confidence).toBe(0.12);
  expect(json?.fix?.edits).toEqual([{ sheet: "表3", cell: "A1", was: "1", becomes: "2" }]);
});

test("the message is in the language asked for", () => {
  const [one] = workbookJson("x.xlsx", report(), wordsIn("en"), false).findings;
  expect(one?.message).toBe(
    "The column sum for 人数 comes to 220.50, but 合计 says 224.10, off by 3.60 × 10,000 yuan.",
  );
});
