import { addressOf } from "../../../src/core/grid";
import { explainedBy, inShort } from "./explained";

function found(sketch: string, ...said: readonly string[]): readonly string[] {
  return inShort(explainedBy(sketch, said).explanations);
}

/** What would mend everything but break what holds: `B2 121.5 breaks B5`. */
function dropped(sketch: string, ...said: readonly string[]): readonly string[] {
  return explainedBy(sketch, said).explanations.flatMap((one) =>
    one.dropped.map(({ ref, value, breaks }) => {
      const results = breaks.map(({ constraint: { result } }) => (result === null ? "–" : addressOf(result)));
      return `${addressOf(ref)} ${value.toFixed()} breaks ${results.join(" ")}`;
    }),
  );
}

/** A lawful table but for what is put in place of its figures. */
function table(...put: readonly (readonly [string, string])[]): string {
  const lawful = `
项目 | 甲 | 乙 | 丙 | 合计
一 | 120.5 | 98.4 | 31.9 | 250.8
二 | 76.3 | 55.2 | 47.7 | 179.2
三 | 60.1 | 41.7 | 12.6 | 114.4
合计 | 256.9 | 195.3 | 92.2 | 544.4`;
  return put.reduce((text, [was, is]) => {
    if (!text.includes(was)) throw new Error(`no such figure: ${was}`);
    return text.replace(was, is);
  }, lawful);
}
const ROWS = ["E2 = B2 + C2 + D2", "E3 = B3 + C3 + D3", "E4 = B4 + C4 + D4"];
const COLUMNS = ["B5 = B2 + B3 + B4", "C5 = C2 + C3 + C4", "D5 = D2 + D3 + D4", "E5 = E2 + E3 + E4"];
const ALL = [...ROWS, ...COLUMNS, "E5 = B5 + C5 + D5"];

describe("one cell that mends all", () => {
  test("is where a broken row and a broken column cross", () => {
    expect(found(table(["60.1", "60.7"]), ...ALL)).toEqual(["E4 B5: B4 60.1"]);
  });

  test("may be any cell of a relation that stands alone, likeliest first", () => {
    expect(found(table(["60.1", "60.7"]), "E4 = B4 + C4 + D4")).toEqual([
      "E4: C4 41.1 | B4 60.1 | D4 12 | E4 115",
    ]);
  });

  test("is no cell whose change breaks what holds; that is told, and once", () => {
    const said = ["E2 = B2 + C2 + D2", "E2 = D2 + C2 + B2", "B5 = B2 + B3 + B4"];
    expect(found(table(["250.8", "251.8"]), ...said)).toEqual(["E2 E2: E2 250.8 | D2 32.9 | C2 99.4"]);
    expect(dropped(table(["250.8", "251.8"]), ...said)).toEqual(["B2 121.5 breaks B5"]);
  });

  test("is no cell that leaves another of them broken, and that is no reason to tell", () => {
    expect(dropped(table(["60.1", "60.7"]), ...ALL)).toEqual([]);
  });

  test("asked for two figures, it is the one that mends all", () => {
    // The first row asks for 31.9 of D2, the column for 31.8, which is as good as 31.9 to the row.
    expect(found(table(["31.9", "33"], ["92.2", "92.1"]), "E2 = B2 + C2 + D2", "D5 = D2 + D3 + D4")).toEqual([
      "E2 D5: D2 31.9",
    ]);
  });
});

describe("nobody meant an amount below nought where nothing stands", () => {
  const list = (second: string, third: string, total: string): string => `
项目 | 甲
一 | 120.5
二 | ${second}
三 | ${third}
合计 | ${total}`;
  test.each([
    ["not nought", "0.0", "60.1", "170.6", "B5: B5 180.6 | B2 110.5 | B4 50.1"],
    ["not a blank", "", "60.1", "170.6", "B5: B5 180.6 | B2 110.5 | B4 50.1"],
    [
      "but where another is below nought",
      "0.0",
      "-60.1",
      "50.4",
      "B5: B2 110.5 | B5 60.4 | B4 -70.1 | B3 -10",
    ],
    ["but where something stands", "5.2", "60.1", "170.6", "B5: B5 185.8 | B2 105.3 | B4 44.9 | B3 -10"],
    ["and above nought as well", "0.0", "60.1", "190.6", "B5: B5 180.6 | B2 130.5 | B4 70.1 | B3 10"],
  ])("%s", (_, second, third, total, expected) => {
    expect(found(list(second, third, total), "B5 = B2 + B3 + B4")).toEqual([expected]);
  });
});

describe("a figure that a formula makes", () => {
  const added = (total: string): string => `
项目 | 甲 | 乙 | 合计
一 | 120.5 | 98.4 | =SUM(B2:C2) -> 218.9
二 | 待定 | 55.2 | =SUM(B3:C3) -> 55.2
合计 | 120.5 | 153.6 | ${total}`;

  test("follows its cells: they are doubted, not the formula, and no words that it passes over", () => {
    expect(found(added("275.1"), "D4 = D2 + D3")).toEqual(["D4: D4 274.1 | B2 121.5 | C3 56.2 | C2 99.4"]);
  });

  test("words that a formula passes over are not the second of two wrong cells either", () => {
    const said = ["D4 = D2 + D3", "B4 = B2", "C4 = C2 + C3"];
    expect(found(added("275.1"), ...said, "F2 = D4").join()).not.toContain("B3");
  });

  const typed = (second: string): string => `
项目 | 甲 | 乙 | 合计
一 | =B3+60.4 -> 120.5 | ${second} | 210.9
二 | 60.1 | 41.7 | 101.8`;

  test("is right as long as any typed figure may be wrong", () => {
    expect(found(typed("98.4"), "D2 = B2 + C2")).toEqual(["D2: D2 218.9 | C2 90.4 | B3 52.1"]);
    expect(found(typed("=D3-3.4 -> 98.4"), "D2 = B2 + C2", "D3 = B3 + C3")).toEqual(["D2: D2 218.9"]);
  });

  test("was typed as any other where the formula takes in no cell", () => {
    expect(found(typed("=90+8.4 -> 98.4"), "D2 = B2 + C2")).toEqual(["D2: D2 218.9 | C2 90.4 | B3 52.1"]);
  });
});

describe("a formula where a total stands that makes something else", () => {
  /** The second row's total is 131.5, and its column was added up with that. */
  const totalled = (total: string): string => table(["179.2", `${total} -> 197.2`]);

  test.each([
    ["a number", "=197.2"],
    ["numbers that are added", "=140+57.2"],
    ["a reference and a number", "=B3+120.9"],
    ["another row's cells", "=B2+B3+0.4"],
    ["what it should not multiply", "=C3*4-23.6"],
  ])("is wrong alone, rather than all that would have to agree with it: %s", (_, total) => {
    expect(found(totalled(total), ...ALL)).toEqual(["E3 E5: E3 179.2"]);
  });

  test("may be wrong as any typed figure of its row, where only that is broken", () => {
    const [only] = found(totalled("=B3+120.9"), ROWS[1] ?? "");
    expect(only).toBe("E3: E3 179.2 | C3 73.2 | D3 65.7");
  });
});

describe("a formula that no relation has for its result", () => {
  const item = table(["76.3", "=E4-47.1 -> 67.3"]);

  test("is wrong alone, rather than several typed figures together", () => {
    expect(found(item, ROWS[1] ?? "", ...COLUMNS.slice(1))).toEqual(["E3: B3 76.3"]);
    expect(found(item, ...ALL)).toEqual(["E3 B5: B3 76.3"]);
  });

  test("is trusted where one typed figure mends all", () => {
    expect(found(item, ROWS[1] ?? "").join()).not.toContain("B3");
  });
});

describe("what a quotient asks of its amounts", () => {
  const sheet = `
项目 | 收入 | 户数 | 户均
一 | 1234.56 | 12 | 100.5
二 | 300.25 | 5 | 60.0
三 | 912.60 | 9 | 101.4`;

  test("is kept as finely as the finest of them, and the quotient as its column is", () => {
    expect(found(sheet, "D2 = B2 / C2")).toEqual(["D2: D2 102.9 | B2 1206 | C2 12.28"]);
  });

  test("what a product asks of a factor is kept as its column is, and no change is none", () => {
    // 12.28 households would be 12, as there are.
    expect(found(sheet, "B2 = C2 x D2")).toEqual(["B2: B2 1206 | D2 102.9"]);
  });
});

describe("where no cell alone mends all", () => {
  test("one that mends two relations or more is taken out first, and the rest explained by itself", () => {
    expect(found(table(["60.1", "60.7"], ["250.8", "259.9"]), ...ALL)).toEqual([
      "E4 B5: B4 60.1",
      "E2 E5: E2 250.8",
    ]);
  });

  test("two wrong items of one column, whose gaps its total adds up", () => {
    expect(found(table(["120.5", "125.5"], ["60.1", "60.7"]), ...ALL)).toEqual([
      "E2 E4 B5: B2 120.5, B4 60.1",
    ]);
  });

  test("an item and the total of its row, which was worked out from it", () => {
    expect(found(table(["76.3", "67.3"], ["179.2", "170.2"]), ...ALL)).toEqual([
      "B5 E5: B3 76.3, E3 179.2 | B2 129.5, E2 259.8 | B4 69.1, E4 123.4 | B5 247.9, E5 535.4",
    ]);
  });

  /** The price of each change of the first story, as docs/localisation.md has it. */
  const prices = (sketch: string, ...said: readonly string[]): readonly (number | undefined)[] => {
    const [first] = explainedBy(sketch, said).explanations;
    return (first?.stories[0]?.changes ?? []).map(({ cost }) => Math.round(cost * 10) / 10);
  };

  test("a total costs hardly anything, where it held by a label's word and was at odds with nothing", () => {
    const followed = table(["76.3", "67.3"], ["179.2", "170.2"]);
    const wrongItself = table(["76.3", "67.3"], ["179.2", "171.2"]);
    const byFigures = [...ROWS.map((row) => `${row} likely`), ...ALL.slice(ROWS.length)];
    expect(prices(followed, ...ALL)).toEqual([2.4, 1]);
    expect(prices(followed, ...byFigures)).toEqual([2.4, 2.2]);
    expect(prices(wrongItself, ...ALL)).toEqual([2.4, 2.2]);
  });

  /** Every amount of the sum stands once more in so many other columns. */
  const COPIED = `
项目 | 甲 | 乙 | 合计 | | 一 | 二 | 三
一 | 12 | 13 | 30 | | 12 | 12 | 12
二 | 1 | 1 | 2 | | 13 | 13 | 13
三 | 1 | 1 | 2 | | 30 | 30 | 30`;
  const copies = (...columns: readonly string[]): readonly string[] =>
    columns.flatMap((to) => [`${to}2 = B2`, `${to}3 = C2`, `${to}4 = D2`]);

  test("three cells that belong together, one of which was copied twice", () => {
    expect(found(COPIED, "D2 = B2 + C2", ...copies("F", "G"))).toEqual([
      "D2: B2 17, F2 17, G2 17 | C2 18, F3 18, G3 18 | D2 25, F4 25, G4 25",
    ]);
  });

  test("four are none: then nobody is suspected, and what every change would break is told", () => {
    expect(found(COPIED, "D2 = B2 + C2", ...copies("F", "G", "H"))).toEqual(["D2: "]);
    expect(dropped(COPIED, "D2 = B2 + C2", ...copies("F", "G", "H"))).toEqual([
      "D2 25 breaks F4 G4 H4",
      "B2 17 breaks F2 G2 H2",
      "C2 18 breaks F3 G3 H3",
    ]);
  });
});

/** So many lines whose totals are all wrong, each by another amount, under totals of the columns that may be missed too. */
function lines(
  count: number,
  put: { readonly first?: number; readonly second?: number; readonly copy?: number } = {},
): string {
  const items = Array.from({ length: count }, (_, at) => [100 + at * 37, 300 + at * at] as const);
  const sums = [0, 1].map((column) => items.reduce((sum, pair) => sum + (pair[column] ?? 0), 0));
  return [
    "项目 | 甲 | 乙 | 合计 | 抄",
    ...items.map(
      ([a, b], at) => `${at} | ${a} | ${b} | ${a + b + 100 + 50 * at} | ${at === 4 ? (put.copy ?? "") : ""}`,
    ),
    `合计 | ${(sums[0] ?? 0) + (put.first ?? 0)} | ${(sums[1] ?? 0) + (put.second ?? 0)} | ${count * 1000}`,
  ].join("\n");
}
function totalOf(column: string, count: number): string {
  return `${column}${count + 2} = ${Array.from({ length: count }, (_, at) => `${column}${at + 2}`).join(" + ")}`;
}
function linesAdd(count: number): readonly string[] {
  return [
    ...Array.from({ length: count }, (_, at) => `D${at + 2} = B${at + 2} + C${at + 2}`),
    totalOf("D", count),
  ];
}

describe("where many relations hang together", () => {
  test("the change that mends most comes first, whatever else stays broken, and the rest is explained by itself", () => {
    // The column lacks 300 as the fifth line does; its copy is another figure altogether.
    const said = [...linesAdd(5), totalOf("B", 5), "E6 = B6"];
    expect(found(lines(5, { first: 300, copy: 777 }), ...said).slice(0, 3)).toEqual([
      "D6 B7: B6 548",
      "D2: D2 400 | C2 400",
      "D4: D4 478 | C4 504",
    ]);
  });

  test("up to thirty are taken apart so, one change after the other", () => {
    expect(found(lines(29), ...linesAdd(29)).slice(0, 2)).toEqual([
      "D18: D18 1248 | C18 1456 | B18 1592",
      "D16: D16 1114 | C16 1296 | B16 1418",
    ]);
  });

  test("more have many causes: each is explained alone, by no cell that another one needs", () => {
    const said = linesAdd(30);
    expect(found(lines(30), ...said).slice(0, 2)).toEqual(["D2: B2 200 | C2 400", "D3: C3 451 | B3 287"]);
    expect(dropped(lines(30), ...said).slice(0, 2)).toEqual(["D2 400 breaks D32", "D3 438 breaks D32"]);
  });

  test("but for cells where two or more of them cross: the one that mends more, then the likelier, and each relation once", () => {
    const said = [...linesAdd(30), totalOf("B", 30), totalOf("C", 30)];
    const both = { first: 300, second: 300 };
    const crossings = (put: Parameters<typeof lines>[1], ...also: readonly string[]): readonly string[] =>
      found(lines(30, put), ...said, ...also).slice(0, 3);
    // Both columns lack 300 as the fifth line does.
    expect(crossings(both)).toEqual(["D6 C32: C6 616", "D2: ", "D3: "]);
    expect(crossings({ ...both, copy: 548 }, "E6 = B6")).toEqual(["D6 B32 E6: B6 548", "D2: ", "D3: "]);
    expect(crossings({ ...both, copy: 616 }, "E6 = C6")).toEqual(["D6 C32 E6: C6 616", "D2: ", "D3: "]);
  });

  test("of hundreds nobody is suspected", () => {
    const explanations = found(lines(300), ...linesAdd(300));
    expect([explanations.length, explanations[0], explanations[300]]).toEqual([301, "D2: ", "D302: "]);
  });
});

describe("an execution rate of 100 % that was typed without working it out", () => {
  const form = (rate: string): string => `
项目 | 预算 | 执行 | 执行率 | 分值 | 得分
资金 | 480.00 | 432.00 | ${rate} | 10 | 10.00
甲 | | | | 50 | 48.00
乙 | | | | 40 | 37.00
小计 | | | | 60 | 58.00
合计 | | | | 100 | 95.00`;
  const RATE = "execution-rate: D2 = C2 / B2";
  const SCORES = ["F2 = D2 x E2", "F5 = F2 + F3", "F6 = F5 + F4"];

  test("goes with the score and the totals that were worked out from it", () => {
    expect(found(form("100.00%"), RATE, ...SCORES)).toEqual([
      "D2: D2 0.9, F2 9, F5 57, F6 94 | B2 432 | C2 480",
    ]);
  });

  test.each([
    ["not where it is no such rate", form("100.00%"), ["D2 = C2 / B2", ...SCORES]],
    [
      "not where it is another figure",
      form("99.00%").replace("10 | 10.00", "10 | 9.90"),
      [RATE, "F2 = D2 x E2"],
    ],
    ["not where a label states the total", form("100.00%"), [RATE, ...SCORES, "95 = F5 + F4"]],
    ["not where two ask for other scores", form("100.00%"), [RATE, ...SCORES, "F2 = F6 - F3 - F4"]],
  ])("%s", (_, sketch, said) => {
    expect(found(sketch, ...said).join()).not.toMatch(/D2 0.9, F2 9/);
  });
});
