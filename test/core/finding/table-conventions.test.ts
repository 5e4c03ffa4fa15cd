import type { Constraint, Shape, Tolerance } from "../../../src/core/constraint";
import type { RoundingConvention } from "../../../src/core/finding/rounding-convention";
import { conventionsOf, underConventions } from "../../../src/core/finding/rounding-convention";
import type { Built } from "./built-relations";
import { builtOver } from "./built-relations";
import { relationsOf } from "./sheet-relations";

/** The convention of a sheet's sums, and how sure it is, as `exact, firmly`. */
function told(sketch: string, sumsOf: (built: Built) => readonly Constraint[]): string {
  const sheet = relationsOf(sketch);
  const conventions = conventionsOf(sumsOf(builtOver(sheet)), sheet.cells, new Map());
  const all = [...conventions.values()].map(({ is, firm }) => `${is}, ${firm ? "firmly" : "perhaps"}`);
  return all.join("; ");
}

/** Lines of three figures and a total that misses by so many last units, `decimals` printed. */
function lines(missing: readonly number[], decimals = 1, heads = "甲项 | 乙项 | 丙项 | 合计"): string {
  const rows = missing.map((gap, at) => {
    const parts = [3120 + at * 17, 4051 + at * 29, 2207 + at * 13];
    const total = parts.reduce((a, b) => a + b, 0) + gap;
    const printed = [...parts, total].map((one) => (one / 10 ** decimals).toFixed(decimals));
    return [`第${at + 1}区`, ...printed].join(" | ");
  });
  return [`区县 | ${heads}`, ...rows].join("\n");
}

/** The total of each of so many lines. */
function totals({ relation, sum }: Built, count: number, result = "E"): readonly Constraint[] {
  return Array.from({ length: count }, (_, at) =>
    relation(`${result}${at + 2}`, sum(`B${at + 2} + C${at + 2} + D${at + 2}`)),
  );
}

function ofLines(missing: readonly number[]): string {
  return told(lines(missing), (built) => totals(built, missing.length));
}

function times(count: number, gap: number): readonly number[] {
  return Array.from({ length: count }, () => gap);
}

// A sum of three hits with a chance of 0.691 where all was rounded: 0.691^12 is 0.012, ^13 0.008, ^24 1.4e-4, ^25 0.98e-4.
test.each<[string, readonly number[], string]>([
  ["twelve sums that hit may do so by chance", times(12, 0), "rounded, firmly"],
  ["thirteen hardly", times(13, 0), "exact, perhaps"],
  ["nor twenty-four", times(24, 0), "exact, perhaps"],
  ["twenty-five do not", times(25, 0), "exact, firmly"],
  ["two misses among them may be slips", [...times(25, 0), 1, -1], "exact, firmly"],
  ["three are too many", [...times(25, 0), 1, -1, 1], "rounded, firmly"],
  ["but not among sixty", [...times(60, 0), 1, -1, 1], "exact, firmly"],
  [
    "what misses by more than rounding makes is a slip, and counts for nothing",
    [...times(25, 0), ...times(6, 40)],
    "exact, firmly",
  ],
  ["one that misses on the side of cutting off leaves no doubt", [...times(5, 0), 1], "rounded, firmly"],
  ["two are a doubt where no more hit", [0, 1, 1], "rounded, perhaps"],
  ["two to the other side are none", [0, -1, -1], "rounded, firmly"],
  ["three that miss by as much as cutting off makes are enough", [2, 2, 2], "cut-off, firmly"],
  ["two are not", [2, 2], "rounded, perhaps"],
  ["what misses altogether is no hit", [...times(12, 0), 40, 40], "rounded, firmly"],
  ["a single miss is no crossing, and asks for as many hits", [...times(8, 0), 1], "rounded, firmly"],
  ["what misses by more than cutting off makes leaves no doubt", [0, 2, 4], "rounded, firmly"],
  ["what misses by just as much does", [0, 2, 3], "rounded, perhaps"],
  ["many are none", [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], "cut-off, firmly"],
])("%s", (_, missing, expected) => {
  expect(ofLines(missing)).toBe(expected);
});

describe("what tells nothing of how a table was printed", () => {
  const hits = times(30, 0);
  test.each<[string, (built: Built) => readonly Constraint[], string]>([
    ["a number that a label states", ({ relation, sum }) => [relation(5, sum("B2 + C2"))], ""],
    ["a product", ({ relation, product }) => [relation("E2", product("B2 C2"))], ""],
    [
      "equality of two figures",
      ({ relation, sum }) => hits.map((__, at) => relation(`B${at + 2}`, sum(`B${at + 2}`))),
      "rounded, firmly",
    ],
  ])("%s", (_, sumsOf, expected) => {
    expect(told(lines(hits), sumsOf)).toBe(expected);
  });

  test("sums with one figure beside noughts", () => {
    const rows = hits.map((_, at) => `第${at + 1}区 | ${312 + at}.4 | 0.0 | 0.0 | ${312 + at}.4`);
    expect(told(["区县 | 甲 | 乙 | 丙 | 计", ...rows].join("\n"), (built) => totals(built, 30))).toBe(
      "rounded, firmly",
    );
  });

  test("sums whose total is blank", () => {
    expect(told(lines(hits).replace(/\| [\d.]+$/gm, "|"), (built) => totals(built, 30))).toBe(
      "rounded, firmly",
    );
  });
});

test("each table has a convention of its own", () => {
  expect(
    told(lines([...times(25, 0), 1, 1, 1]), (built) => [
      ...totals(built, 25),
      ...totals(built, 28)
        .slice(25)
        .map((one) => ({ ...one, table: "表2" })),
    ]),
  ).toBe("exact, firmly; rounded, perhaps");
});

test.each([
  ["a row and a column that miss by the same have one wrong figure where they cross", 1, "exact, perhaps"],
  ["by other amounts they were rounded", 2, "rounded, firmly"],
])("%s", (_, gap, expected) => {
  const rows = lines([...times(7, 0), 1]);
  const column = Array.from({ length: 8 }, (__, at) => 3120 + at * 17).reduce((a, b) => a + b, 0) - gap;
  const sheet = `${rows}\n合计 | ${(column / 10).toFixed(1)} | 1.0 | 1.0 | 1.0`;
  const down = Array.from({ length: 8 }, (__, at) => `B${at + 2}`).join(" + ");
  expect(told(sheet, (built) => [...totals(built, 8), built.relation("B10", built.sum(down))])).toBe(
    expected,
  );
});

describe("whole figures, all misses explained by one", () => {
  const sheet = (unit: string, figures: readonly string[]): string =>
    [
      `卫生院 | 设备${unit} | 人才${unit} | 小计${unit}`,
      ...figures,
      "末院 | 4 | 3 | 7",
      "丙院 | 2 | 4 | 6",
    ].join("\n");
  const wrong = ({ relation, sum }: Built): readonly Constraint[] =>
    [2, 3, 4].map((row) => relation(`D${row}`, sum(`B${row} + C${row}`)));
  test.each([
    ["a few 万元 nobody rounds", "（万元）", "甲院 | 6 | 2 | 9", "exact, perhaps"],
    ["whole 元 neither, however many", "（元）", "甲院 | 61234 | 22340 | 83575", "exact, perhaps"],
    ["many 万元 may be rounded", "（万元）", "甲院 | 612 | 223 | 836", "rounded, firmly"],
    ["and so may tenths", "（万元）", "甲院 | 6.1 | 2.2 | 8.4", "rounded, firmly"],
    ["be they noughts", "（万元）", "甲院 | 6.0 | 2.0 | 9.0", "rounded, firmly"],
    ["and figures without a unit", "", "甲院 | 6 | 2 | 9", "rounded, firmly"],
    ["means are quotients", "（元）", "人均 | 6 | 2 | 9", "rounded, firmly"],
  ])("%s", (_, unit, row, expected) => {
    expect(told(sheet(unit, [row]), wrong)).toBe(expected);
  });
});

describe("whole 万元, of which one figure is wrong", () => {
  const sheet = (row: string): string => `
卫生院 | 设备（万元） | 人才（万元） | 药品（万元） | 基建（万元） | 小计（万元）
甲院 | ${row}
乙院 | 40 | 30 | 20 | 10 | 100
丙院 | 20 | 40 | 60 | 80 | 200`;
  const wrong = ({ relation, sum }: Built): readonly Constraint[] =>
    [2, 3, 4].map((row) => relation(`F${row}`, sum(`B${row} + C${row} + D${row} + E${row}`)));
  test.each([
    ["mostly of two digits", "61 | 22 | 14 | 613 | 711", "exact, perhaps"],
    ["no more than half of two digits", "61 | 22 | 614 | 613 | 1311 | 9", "rounded, firmly"],
    ["noughts say nothing", "612 | 0 | 0 | 613 | 1226", "rounded, firmly"],
    ["nor blanks", "612 | | | 613 | 1226", "rounded, firmly"],
  ])("%s", (_, row, expected) => {
    expect(told(sheet(row), wrong)).toBe(expected);
  });

  test.each([
    [3, "exact, perhaps"],
    [4, "rounded, firmly"],
  ])("in %i sums: %s", (count, expected) => {
    // They miss by one and by two, so that they are no row and column that cross.
    const rows = [9, 11, 11, 13].map((total, at) => `第${at + 1}院 | 6 | ${at + 2} | 3 | ${total}`);
    const shared = ["卫生院 | 设备（元） | 人才（元） | 药品（元） | 小计（元）", ...rows].join("\n");
    expect(
      told(shared, ({ relation, sum }) =>
        Array.from({ length: count }, (_, at) => relation(`E${at + 2}`, sum(`B2 + C${at + 2} + D${at + 2}`))),
      ),
    ).toBe(expected);
  });
});

describe("under a table's convention", () => {
  const sheet = relationsOf(lines(times(5, 0)));
  const { relation, sum, quotient } = builtOver(sheet);
  const granted = (
    shape: Shape,
    convention: RoundingConvention | null,
    tolerance: Tolerance = "likely",
  ): Tolerance | undefined => {
    const conventions = new Map(convention === null ? [] : [["表1", convention] as const]);
    return underConventions([relation("E2", shape, tolerance)], conventions, sheet.cells)[0]?.tolerance;
  };
  test.each<[RoundingConvention["is"], boolean, Tolerance, Tolerance]>([
    ["exact", true, "none", "likely"],
    ["exact", false, "doubtful", "likely"],
    ["rounded", true, "likely", "likely"],
    ["rounded", false, "either", "likely"],
    ["cut-off", true, "cut-off", "cut-off"],
  ])("%s (firmly: %s) a sum is held to %s, a rate to %s", (is, firm, ofSum, ofRate) => {
    expect(granted(sum("B2 + C2 + D2"), { is, firm })).toBe(ofSum);
    expect(granted(quotient("B2", "C2"), { is, firm })).toBe(ofRate);
  });

  test("what must be exact stays so, and what has no convention stays as it is", () => {
    expect(granted(sum("B2 + C2"), { is: "rounded", firm: true }, "none")).toBe("none");
    expect(granted(sum("B2 + C2"), null, "either")).toBe("either");
  });
});

describe("in an exact table what was worked out and rounded adds up as rounded figures do", () => {
  // 面积 × 单价, printed to the cent: 3.33 · 2.15 is 7.1595, and 4 · 2.5 is 10 to the last digit.
  const sheet = relationsOf(`
项目 | 数量 | 标准 | 金额 | 其他
一 | 3.33 | 2.15 | 7.16 | 1.00
二 | 4.00 | 2.50 | 10.00 | 1.00
三 | 5.00 | 2.50 | 13.00 | 1.00
计 | 1.00 | 1.00 | 17.16 | 3.00`);
  const { relation, sum, product } = builtOver(sheet);
  const products = [
    relation("D2", product("B2 C2")),
    relation("D3", product("B3 C3")),
    relation("D4", product("B4 C4")),
  ];
  const granted = (one: Constraint, others: readonly Constraint[]): Tolerance | undefined =>
    underConventions([one, ...others], new Map([["表1", { is: "exact", firm: true }]]), sheet.cells)[0]
      ?.tolerance;
  test.each([
    ["an amount that was rounded among them", "D2 + D3", "likely"],
    ["an amount that came out exactly", "D3 + E3", "none"],
    ["an amount that is wrong", "D4 + E4", "none"],
    ["a sum of one alone", "D2", "none"],
    ["a quotient, which says nothing of what is added up", "E2 + E3", "none"],
  ])("%s: D5 = %s is held to %s", (_, said, expected) => {
    expect(granted(relation("D5", sum(said)), products)).toBe(expected);
  });

  test("and so does what adds up their totals", () => {
    const total = relation("D5", sum("D2 + D3"));
    expect(granted(relation("E5", sum("D5 + E2")), [...products, total])).toBe("likely");
    expect(granted(relation("E5", sum("D5 + E2")), products)).toBe("none");
  });
});

const EACH = Array.from({ length: 12 }, (_, at) => `B${at + 2}`).join(" + ");

describe("one figure with more decimals than its column", () => {
  const sheet = (figure: string, total: string, second = "40.15"): ReturnType<typeof relationsOf> =>
    relationsOf(`
项目 | 投资
一路 | 31.42
二路 | 18.07
三路 | ${figure}
四路 | ${second}
五路 | 22.96
六路 | 19.83
七路 | 44.61
八路 | 12.08
九路 | 33.41
十路 | 25.36
东路 | 17.92
西路 | 38.27
计 | ${total}`);
  const granted = (
    one: ReturnType<typeof relationsOf>,
    tolerance: Tolerance = "likely",
  ): Tolerance | undefined => {
    const { relation, sum } = builtOver(one);
    const whole = relation("B14", sum(EACH), tolerance);
    return underConventions([whole], new Map([["表1", { is: "rounded", firm: true }]]), one.cells)[0]
      ?.tolerance;
  };
  test.each([
    ["27.337 typed for 27.37", "27.337", "331.45", "doubtful"],
    ["27.371 typed for 27.37, though it rounds to the same", "27.371", "331.45", "doubtful"],
    ["27.337 is no slip for 27.34", "27.337", "331.42", "likely"],
    ["no slip of one digit leads to 27.337 from 31.20", "27.337", "335.28", "likely"],
    ["27.37 has no digit too many", "27.37", "331.46", "likely"],
  ])("%s", (_, figure, total, expected) => {
    expect(granted(sheet(figure, total))).toBe(expected);
  });

  test("two of them explain nothing, and what must be exact stays so", () => {
    expect(granted(sheet("27.337", "331.45", "40.155"))).toBe("likely");
    expect(granted(sheet("27.337", "331.45"), "none")).toBe("none");
  });
});
