import { bookOf, findConstraints } from "../../../src/core/constraint";
import { settle } from "../../../src/core/finding";
import type { JudgedConstraint } from "../../../src/core/finding/relations";
import { addressOf } from "../../../src/core/grid";
import { findTables } from "../../../src/core/table";
import { readSketch } from "../../docs/sheet-sketch";

/** The faults of a sheet's formulas, each with the figure that would be right and the broken relations it explains. */
function faultsOf(sketch: string): readonly string[] {
  const { formulas } = settled(sketch);
  const named = ({ constraint: { kind, result } }: JudgedConstraint): string =>
    `${kind} ${result === null ? "" : addressOf(result)}`;
  return formulas.faults.map((fault) => {
    const explained = formulas.explainedBy(fault).map(named).sort();
    return [addressOf(fault.at), fault.is, fault.right?.toFixed() ?? "?", ...explained].join(" · ");
  });
}

/** The broken relations that no fault of a formula explains. */
function leftOver(sketch: string): readonly string[] {
  const { scene, formulas } = settled(sketch);
  return scene.relations.all
    .filter((one) => one.verdict.is === "inconsistent" && !formulas.explains(one))
    .map(({ constraint: { result } }) => (result === null ? "" : addressOf(result)));
}

function settled(sketch: string): ReturnType<typeof settle> {
  const { grids } = readSketch(sketch);
  const book = bookOf(
    grids.flatMap((grid) => findTables(grid, 1)),
    [],
  );
  return settle(grids, book, findConstraints(book), []);
}

/** Four counties, a column of sums by formulas, and the totals. */
function counties(
  second: string,
  totals: string,
  others: { readonly first?: string; readonly typed?: string } = {},
): string {
  return `
地区 | 中央资金 | 省级资金 | 合计
甲县 | 10.10 | 5.50 | ${others.first ?? "=B2+C2 -> 15.60"}
乙县 | 20.20 | 6.60 | ${second}
丙县 | 30.30 | 7.70 | =B4+C4 -> 38.00
丁县 | ${others.typed ?? "40.40"} | 8.80 | =B5+C5 -> 49.20
合计 | ${totals}`;
}

const RIGHT = "=B3+C3 -> 26.80";

test.each<[string, string, readonly string[]]>([
  [
    "formulas that are right have none",
    counties(RIGHT, "=SUM(B2:B5) -> 101.00 | =SUM(C2:C5) -> 28.60 | =SUM(D2:D5) -> 129.60"),
    [],
  ],
  [
    "a sum that leaves a line out explains its own total, and the total across",
    counties(RIGHT, "=SUM(B2:B4) -> 60.60 | 28.60 | 129.60"),
    ["B6 · range · 101 · column-total B6 · row-total D6"],
  ],
  [
    "one unlike its neighbours explains its row and what adds up the rows",
    counties("=B3+B2 -> 30.30", "101.00 | 28.60 | 129.60"),
    ["D3 · range · 26.8 · column-total D6 · row-total D3"],
  ],
  [
    "a constant that was added explains what it shifts",
    counties("=B3+C3+3 -> 29.80", "101.00 | 28.60 | 129.60"),
    ["D3 · constant · 26.8 · column-total D6 · row-total D3"],
  ],
  [
    "of a cell with two faults the first is told: the constant goes before what the neighbours have",
    counties("=B3+3 -> 23.20", "101.00 | 28.60 | 129.60"),
    ["D3 · constant · 20.2"],
  ],
  [
    "one that explains nothing is a fault all the same",
    counties("=B3+C3+0.001 -> 26.80", "101.00 | 28.60 | 129.60"),
    ["D3 · constant · 26.8"],
  ],
  [
    "a formula that nobody can follow has no right figure",
    counties("=NONE(B3)+C3 -> 27.80", "101.00 | 28.60 | 129.60"),
    ["D3 · unlike · ?"],
  ],
])("%s", (_, sketch, expected) => {
  expect(faultsOf(sketch)).toEqual(expected);
});

describe("of the formulas of a line", () => {
  const line = (...formulas: readonly string[]): readonly string[] =>
    faultsOf(
      [
        "地区 | 上年 | 本年 | 差额",
        ...formulas.map((one, at) => {
          const row = at + 2;
          return `${at + 1}县 | 10 | 12 | ${one.replace(/#/g, String(row))} -> 2`;
        }),
      ].join("\n"),
    );
  const [LIKE, ODD, OTHER] = ["=C#-B#", "=C#-B$2", "=C$2-B#"];

  test.each<[string, readonly string[], readonly string[]]>([
    ["one unlike three others", [LIKE, LIKE, ODD, LIKE], ["D4 · unlike · 2"]],
    ["be it the first", [ODD, LIKE, LIKE, LIKE], ["D2 · unlike · 2"]],
    ["not one unlike two", [LIKE, ODD, LIKE], []],
    ["nor two unlike three", [LIKE, LIKE, ODD, ODD, LIKE], []],
    ["nor where two are unlike each in its way", [LIKE, LIKE, ODD, OTHER, LIKE], []],
    ["nor where all are alike", [LIKE, LIKE, LIKE, LIKE], []],
  ])("%s", (_, formulas, expected) => {
    expect(line(...formulas)).toEqual(expected);
  });
});

test("two faults explain together what neither explains alone", () => {
  const sketch = counties("=B3+C3+3 -> 29.80", "101.00 | 28.60 | 129.60", {
    first: "=B2+C2+2 -> 17.60",
  });
  expect(faultsOf(sketch)).toEqual([
    "D2 · constant · 15.6 · column-total D6 · row-total D2",
    "D3 · constant · 26.8 · column-total D6 · row-total D3",
  ]);
  expect(leftOver(sketch)).toEqual([]);
});

test("what rests on no fault is left to the figures, and so is what a mended one would not make hold", () => {
  const elsewhere = counties(RIGHT, "=SUM(B2:B4) -> 60.60 | 29.60 | 129.60");
  expect(leftOver(elsewhere)).toEqual(["D6", "C6"]);
  const still = counties("=B3+C3+3 -> 29.80", "101.00 | 28.60 | 139.60");
  expect(leftOver(still)).toEqual(["D6", "D6"]);
  expect(leftOver(counties(RIGHT, "101.00 | 28.60 | 129.60"))).toEqual([]);
});
