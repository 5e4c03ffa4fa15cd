import type { Line, RoundingTable } from "../../../src/core/allocate";
import { roundTable } from "../../../src/core/allocate";
import { amount, printAmount } from "../../../src/core/number";
import type { Amount } from "../../../src/core/number";

function cells(rows: readonly (readonly (string | null)[])[]): readonly (readonly (Amount | null)[])[] {
  return rows.map((row) => row.map((text) => (text === null ? null : amount(text))));
}

function lines(parents: readonly (number | null)[]): readonly Line[] {
  return parents.map((partOf) => ({ partOf }));
}

function table(
  rows: readonly (number | null)[],
  columns: readonly (number | null)[],
  texts: readonly (readonly (string | null)[])[],
): RoundingTable {
  return { rows: lines(rows), columns: lines(columns), cells: cells(texts) };
}

function rounded(given: RoundingTable, decimals: number, margins: "fixed" | "movable" = "movable") {
  const answer = roundTable(given, { decimals, margins });
  if (answer.is === "impossible") throw new Error(answer.because.is);
  return answer.cells.map((row) => row.map((cell) => (cell === null ? null : printAmount(cell, decimals))));
}

test("a column of items under a total", () => {
  const given = table([3, 3, 3, null], [null], [["1.4"], ["1.4"], ["1.4"], ["4.2"]]);
  expect(rounded(given, 0)).toEqual([["1"], ["1"], ["2"], ["4"]]);
});

test("the total keeps what it rounds to by itself, the items move", () => {
  const given = table([3, 3, 3, null], [null], [["0.5"], ["0.5"], ["0.5"], ["1.5"]]);
  expect(rounded(given, 0)).toEqual([["1"], ["1"], ["0"], ["2"]]);
});

test("rows and columns at once", () => {
  const given = table(
    [3, 3, 3, null],
    [3, 3, 3, null],
    [
      ["0.5", "0.3", "0.2", "1.0"],
      ["0.3", "0.4", "0.3", "1.0"],
      ["0.2", "0.3", "0.5", "1.0"],
      ["1.0", "1.0", "1.0", "3.0"],
    ],
  );
  expect(rounded(given, 0)).toEqual([
    ["1", "0", "0", "1"],
    ["0", "1", "0", "1"],
    ["0", "0", "1", "1"],
    ["1", "1", "1", "3"],
  ]);
});

test("subtotals, and cells without a sum beside them", () => {
  const given = table(
    [2, 2, 5, 5, 5, null, null],
    [2, 2, null, null],
    [
      ["0.4", "1.4", "1.8", "7.5"],
      ["0.4", "1.4", "1.8", "-7.5"],
      ["0.8", "2.8", "3.6", null],
      ["0.4", "0", "0.4", "0.04"],
      ["2", "1", "3", "-0.04"],
      ["3.2", "3.8", "7.0", null],
      ["9.9", "0.2", "10.1", null],
    ],
  );
  const answer = rounded(given, 0);
  expect(answer[5]).toEqual(["3", "4", "7", null]);
  expect(answer[4]).toEqual(["2", "1", "3", "0"]);
  expect(answer[6]).toEqual(["10", "0", "10", null]);
  expect(answer.map((row) => row[3]).slice(0, 2)).toEqual(["8", "-8"]);
  expect(answer[3]?.[1]).toBe("0");
});

test("yuan become ten thousands, and every sum still holds", () => {
  const given = table(
    [2, 2, null],
    [2, 2, null],
    [
      ["3354.030728", "0.004999", "3354.035727"],
      ["0.004999", "12.004999", "12.009998"],
      ["3354.035727", "12.009998", "3366.045725"],
    ],
  );
  expect(rounded(given, 2)).toEqual([
    ["3354.03", "0.01", "3354.04"],
    ["0.01", "12.00", "12.01"],
    ["3354.04", "12.01", "3366.05"],
  ]);
});

test("zero stays zero and no sign turns", () => {
  const given = table([3, 3, 3, null], [null], [["-0.03"], ["0"], ["0.53"], ["0.5"]]);
  expect(rounded(given, 0)).toEqual([["0"], ["0"], ["1"], ["1"]]);
});

test("blank subtotals and blank totals bind nothing, whichever side they stand on", () => {
  const rows = [2, 2, 6, 5, 5, 6, null];
  const items = [
    ["1.5", "1.5"],
    ["1.5", "1.5"],
    [null, "3.0"],
    ["2.4", "2.4"],
    ["2.4", "2.4"],
    [null, null],
    ["7.8", null],
  ];
  const answer = rounded(table(rows, [null, null], items), 0);
  const sum = (column: number, parts: readonly number[]) =>
    parts.reduce((total, row) => total + Number(answer[row]?.[column]), 0);
  expect(sum(0, [0, 1, 3, 4])).toBe(8);
  expect([answer[2], answer[5], answer[6]?.[1]]).toEqual([[null, "3"], [null, null], null]);
  expect(sum(1, [0, 1])).toBe(3);
  const across = items[0]?.map((_, column) => items.map((row) => row[column] ?? null)) ?? [];
  const turned = rounded(table([null, null], rows, across), 0);
  expect(turned).toEqual(answer[0]?.map((_, column) => answer.map((row) => row[column] ?? null)));
});

test("a blank sum binds nothing", () => {
  const given = table(
    [2, 2, null],
    [2, 2, null],
    [
      ["0.5", "0.5", null],
      ["0.5", "0.5", null],
      [null, "1.0", null],
    ],
  );
  const answer = rounded(given, 0);
  expect(answer[2]).toEqual([null, "1", null]);
  expect([answer[0]?.[1], answer[1]?.[1]].sort()).toEqual(["0", "1"]);
});

describe("fixed margins", () => {
  test("keep what every sum rounds to by itself", () => {
    const given = table([3, 3, 3, null], [null], [["0.4"], ["0.4"], ["0.4"], ["1.2"]]);
    expect(rounded(given, 0, "fixed")).toEqual([["0"], ["0"], ["1"], ["1"]]);
  });

  test("that do not add up are refused with the sum that cannot be met", () => {
    const given = table(
      [2, 2, null],
      [2, 2, null],
      [
        ["0.25", "0.25", "0.5"],
        ["0.25", "0.25", "0.5"],
        ["0.5", "0.5", "1.0"],
      ],
    );
    const answer = roundTable(given, { decimals: 0, margins: "fixed" });
    expect(answer).toMatchObject({ is: "impossible", because: { is: "line", whole: { row: 2, column: 2 } } });
    if (answer.is !== "impossible" || answer.because.is !== "line") throw new Error("no proof");
    expect(answer.because.parts).toEqual([
      { row: 0, column: 2 },
      { row: 1, column: 2 },
    ]);
    const { low, high, least, most } = answer.because;
    expect([low, high, least, most].map((value) => printAmount(value, 0))).toEqual(["1", "1", "2", "2"]);
    expect(rounded(given, 0, "movable")[2]?.[2]).toBe("1");
  });

  test("that each can be met, but not together, are refused with the sums concerned", () => {
    const given = table(
      [3, 3, 3, null],
      [3, 3, 3, null],
      [
        ["0.6", "1", "1", "3"],
        ["1", "0.6", "0.6", "2"],
        ["1", "0.6", "0.6", "2"],
        ["2", "2", "3", "7"],
      ],
    );
    const answer = roundTable(given, { decimals: 0, margins: "movable" });
    expect(answer).toMatchObject({ is: "impossible", because: { is: "together" } });
    if (answer.is !== "impossible" || answer.because.is !== "together") throw new Error("no proof");
    expect(answer.because.wholes.map(({ row, column }) => `${row},${column}`).sort()).toEqual(["0,3", "3,0"]);
    expect(printAmount(answer.because.missing, 0)).toBe("1");
  });
});

test("a cell alone is rounded half-up, away from nought", () => {
  const given = table(
    [null, null],
    [null, null],
    [
      ["0.5", "-0.5"],
      ["0.49", "-0.51"],
    ],
  );
  expect(rounded(given, 0)).toEqual([
    ["1", "-1"],
    ["0", "-1"],
  ]);
});

test("of two items the nearer one moves, to a millionth of the last place", () => {
  expect(rounded(table([2, 2, null], [null], [["0.500001"], ["0.499999"], ["1"]]), 0)).toEqual([
    ["1"],
    ["0"],
    ["1"],
  ]);
  expect(rounded(table([2, 2, null], [null], [["0.499999"], ["0.500001"], ["1"]]), 0)).toEqual([
    ["0"],
    ["1"],
    ["1"],
  ]);
});

test("a whole figure below nought stays as well, whatever its sum would need", () => {
  const given = table([2, 2, null], [null], [["-2"], ["0"], ["-3"]]);
  expect(roundTable(given, { decimals: 0, margins: "movable" })).toMatchObject({
    is: "impossible",
    because: { is: "line", whole: { row: 2, column: 0 } },
  });
});

test("with fixed margins a block of items that cannot make its sum is proof enough, subtotals or not", () => {
  const tree = [2, 2, 4, 4, null];
  const whole = ["1", "1", "2", "1", "3"];
  const given = table(tree, tree, [
    whole,
    whole,
    ["2", "2", "9", "2", "6"],
    whole,
    ["3", "3", "6", "3", "9"],
  ]);
  expect(roundTable(given, { decimals: 0, margins: "fixed" })).toMatchObject({
    is: "impossible",
    because: { is: "line" },
  });
});

test("a sum typed wrongly across subtotals on both sides is told, with its place", () => {
  const tree = [2, 2, 4, 4, null];
  const given = table(tree, tree, [
    ["0.8", "0.6", "1.4", "0.6", "2.0"],
    ["0.0", "0.9", "0.5", "0.4", "0.9"],
    ["0.8", "1.1", "1.9", "1.0", "2.9"],
    ["0.5", "0.6", "1.1", "0.2", "1.3"],
    ["1.3", "3.0", "2.2", "1.2", "4.2"],
  ]);
  expect(roundTable(given, { decimals: 0, margins: "movable" })).toEqual({
    is: "impossible",
    because: { is: "crossing-subtotals", whole: { row: 4, column: 2 } },
  });
});

test("subtotals of rows across subtotals of columns", () => {
  const row = ["0.3", "0.3", "0.6", "0.3", "0.3", "0.6", "1.2"];
  const twice = ["0.6", "0.6", "1.2", "0.6", "0.6", "1.2", "2.4"];
  const four = ["1.2", "1.2", "2.4", "1.2", "1.2", "2.4", "4.8"];
  const tree = [2, 2, 6, 5, 5, 6, null];
  const given = table(tree, tree, [row, row, twice, row, row, twice, four]);
  const answer = rounded(given, 0);
  const at = (r: number, c: number): number => Number(answer[r]?.[c]);
  for (let line = 0; line < 7; line += 1) {
    for (const [sum, parts] of [
      [2, [0, 1]],
      [5, [3, 4]],
      [6, [2, 5]],
    ] as const) {
      expect(at(line, sum)).toBe(parts.reduce<number>((total, part) => total + at(line, part), 0));
      expect(at(sum, line)).toBe(parts.reduce<number>((total, part) => total + at(part, line), 0));
    }
  }
  expect(at(6, 6)).toBe(5);
});
