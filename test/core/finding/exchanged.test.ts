import { areExchanged, exchangesIn } from "../../../src/core/finding/exchanged";
import type { Change } from "../../../src/core/finding/change";
import { addressOf } from "../../../src/core/grid";
import { amountOf } from "../../../src/core/number";
import { explainedBy, inShort } from "./explained";
import { sceneOf } from "./scene-of";

/** The pairs found exchanged, each with what it explains: `B2 120.5, B3 76.3: D2 D3`. */
function exchanges(sketch: string): readonly string[] {
  const { scene } = sceneOf(sketch);
  const broken = scene.relations.all.filter(({ verdict }) => verdict.is === "inconsistent");
  return exchangesIn(broken, scene).map(({ broken: mended, stories }) => {
    const changes = (stories[0]?.changes ?? []).map(
      ({ ref, value }) => `${addressOf(ref)} ${value.toFixed()}`,
    );
    const results = mended.map(({ constraint: { result } }) => (result === null ? "" : addressOf(result)));
    return `${changes.join(", ")}: ${results.join(" ")}`;
  });
}

/** Lawful but for what is put in place of its figures. */
function sheet(...put: readonly (readonly [string, string])[]): string {
  const lawful = `
区县 | 甲项  | 乙项 | 丙项 | 合计
一区 | 120.5 | 98.4 | 31.9 | 250.8
二区 | 76.3  | 55.2 | 47.7 | 179.2
三区 | 60.1  | 41.7 | 12.6 | 114.4
合计 | 256.9 | 195.3 | 92.2 | 544.4`;
  return put.reduce((text, [row, other]) => {
    if (!text.includes(row)) throw new Error(`no such row: ${row}`);
    return text.replace(row, other);
  }, lawful);
}
const FIRST = "一区 | 120.5 | 98.4 | 31.9 ";
const SECOND = "二区 | 76.3  | 55.2 | 47.7 ";
const THIRD = "三区 | 60.1  | 41.7 | 12.6 ";

describe("figures typed in each other's place", () => {
  test.each([
    [
      "one above the other",
      sheet([FIRST, "一区 | 76.3 | 98.4 | 31.9 "], [SECOND, "二区 | 120.5 | 55.2 | 47.7 "]),
      ["B2 120.5, B3 76.3: E2 E3"],
    ],
    ["side by side", sheet([SECOND, "二区 | 76.3 | 47.7 | 55.2 "]), ["C3 55.2, D3 47.7: C5 D5"]],
    [
      "two pairs, each by itself",
      sheet(
        [FIRST, "一区 | 76.3 | 98.4 | 31.9 "],
        [SECOND, "二区 | 120.5 | 55.2 | 47.7 "],
        [THIRD, "三区 | 60.1 | 12.6 | 41.7 "],
      ),
      ["B2 120.5, B3 76.3: E2 E3", "C4 41.7, D4 12.6: C5 D5"],
    ],
  ])("%s", (_, sketch, expected) => {
    expect(exchanges(sketch)).toEqual(expected);
  });

  test.each([
    ["a lawful table", sheet()],
    ["one wrong figure", sheet([FIRST, "一区 | 76.3 | 98.4 | 31.9 "])],
    ["two rows apart", sheet([FIRST, "一区 | 60.1 | 98.4 | 31.9 "], [THIRD, "三区 | 120.5 | 41.7 | 12.6 "])],
    [
      "across: neither one above the other nor side by side",
      sheet([FIRST, "一区 | 55.2 | 98.4 | 31.9 "], [SECOND, "二区 | 76.3 | 120.5 | 47.7 "]),
    ],
    [
      "missed by not quite the same",
      sheet([FIRST, "一区 | 76.3 | 98.4 | 31.9 "], [SECOND, "二区 | 121.5 | 55.2 | 47.7 "]),
    ],
    [
      "missed by the same to the same side",
      sheet([FIRST, "一区 | 164.7 | 98.4 | 31.9 "], [SECOND, "二区 | 120.5 | 55.2 | 47.7 "]),
    ],
    [
      "one of them by formula",
      sheet([FIRST, "一区 | =70+6.3 -> 76.3 | 98.4 | 31.9 "], [SECOND, "二区 | 120.5 | 55.2 | 47.7 "]),
    ],
    [
      "the other by formula",
      sheet([FIRST, "一区 | 76.3 | 98.4 | 31.9 "], [SECOND, "二区 | =100+20.5 -> 120.5 | 55.2 | 47.7 "]),
    ],
    [
      "a figure that slipped down into an empty line",
      sheet(
        [FIRST, "一区 |  | 98.4 | 31.9 "],
        [`${SECOND}| 179.2`, "二区 | 120.5 | 55.2 | 47.7 | 102.9"],
        ["256.9 | 195.3 | 92.2 | 544.4", "180.6 | 195.3 | 92.2 | 468.1"],
      ),
    ],
    [
      "a figure that slipped up into an empty line",
      sheet(
        [`${FIRST}| 250.8`, "一区 | 76.3 | 98.4 | 31.9 | 130.3"],
        [SECOND, "二区 |  | 55.2 | 47.7 "],
        ["256.9 | 195.3 | 92.2 | 544.4", "136.4 | 195.3 | 92.2 | 423.9"],
      ),
    ],
    [
      "another sum of the same column that would be missed then",
      sheet(
        [FIRST, "一区 | 76.3 | 98.4 | 31.9 "],
        [SECOND, "二区 | 120.5 | 55.2 | 47.7 "],
        ["合计 | 256.9", "合计 | 266.9"],
      ),
    ],
  ])("not %s", (_, sketch) => {
    expect(exchanges(sketch)).toEqual([]);
  });

  test("of two pairs that would do, neither is told", () => {
    const pairs = (second: string): string => `
区县 | 甲项  | 乙项 | 丙项 | 合计
一区 | 76.3 | 41.7 | 31.9 | 194.1
二区 | 120.5 | ${second} | 47.7 | 209.9
三区 | 60.1  | 41.7 | 12.6 | 114.4`;
    // 44.2 too little above, too much below: so is the difference of the first column, and of the second.
    expect(exchanges(pairs("85.9"))).toEqual([]);
    expect(exchanges(pairs("85.8").replace("209.9", "209.8"))).toEqual(["B2 120.5, B3 76.3: E2 E3"]);
  });

  test("a gap of a few last units is the difference of some two figures anyhow", () => {
    const near = (other: number): string => `
区县 | 甲项  | 乙项 | 合计
一区 | ${other.toFixed(1)} | 98.4 | 218.9
二区 | 120.5 | 55.2 | ${(other + 55.2).toFixed(1)}
三区 | 60.1  | 41.7 | 101.8`;
    // Two terms: ten last units and more.
    expect(exchanges(near(121.5))).toEqual(["B2 120.5, B3 121.5: D2 D3"]);
    expect(exchanges(near(121.4))).toEqual([]);
  });

  test("more than twelve broken sums have many causes", () => {
    const many = (pairs: number): string =>
      [
        "区县 | 甲项 | 乙项 | 合计",
        ...Array.from({ length: pairs }, (_, at) => {
          const [first, second] = [412.3 + at * 37.9, 181.6 + at * at * 11.3];
          const beside = 51.4 + at * 7.3;
          return [
            `${at}甲 | ${second.toFixed(1)} | ${beside.toFixed(1)} | ${(first + beside).toFixed(1)}`,
            `${at}乙 | ${first.toFixed(1)} | ${(beside * 3).toFixed(1)} | ${(second + beside * 3).toFixed(1)}`,
          ];
        }).flat(),
        ...Array.from(
          { length: 20 },
          (_, at) => `${at}丙 | ${100 + at * at} | ${70 + at} | ${170 + at + at * at}`,
        ),
      ].join("\n");
    expect(exchanges(many(6))).toHaveLength(6);
    expect(exchanges(many(7))).toHaveLength(0);
  });
});

describe("a pair of figures", () => {
  const swapped = sheet([FIRST, "一区 | 76.3 | 98.4 | 31.9 "], [SECOND, "二区 | 120.5 | 55.2 | 47.7 "]);
  const rows = ["E2 = B2 + C2 + D2", "E3 = B3 + C3 + D3"];
  const pairs = (sketch: string, ...said: readonly string[]): readonly string[] =>
    inShort(explainedBy(sketch, said).explanations);

  test("is one cause, in whatever order its sums are met", () => {
    expect(pairs(swapped, ...rows)).toEqual(["E2 E3: B2 120.5, B3 76.3"]);
    expect(pairs(swapped, ...[...rows].reverse())).toEqual(["E3 E2: B2 120.5, B3 76.3"]);
  });

  test.each([
    ["the first", "B2"],
    ["the second", "B3"],
  ])("is none where %s is right elsewhere", (_, cell) => {
    const copied = swapped.replace("250.8", "250.8 | 76.3").replace("179.2", "179.2 | 120.5");
    expect(pairs(copied, ...rows, `F${cell.slice(1)} = ${cell}`)[0]).not.toContain("B2 120.5, B3 76.3");
  });

  test("takes a sum that might go with either of two others once", () => {
    // The second row has 44.2 too much; so much the first lacks in the first column, and the third in the second.
    const either = `
区县 | 甲项 | 乙项 | 合计
一区 | 76.3 | 98.4 | 218.9
二区 | 120.5 | 99.4 | 175.7
三区 | 60.1 | 55.2 | 159.5`;
    const said = ["D2 = B2 + C2", "D3 = B3 + C3", "D4 = B4 + C4"];
    expect(pairs(either, ...said)[0]).toBe("D2 D3: B2 120.5, B3 76.3");
    expect(pairs(either, ...said)).toHaveLength(2);
    expect(pairs(either, ...said.slice(1))).toEqual(["D3 D4: C3 55.2, C4 99.4"]);
  });
});

test("two cells show each other's figures only where both do", () => {
  const { scene, at } = sceneOf(sheet());
  const change = (address: string, value: number): Change => ({
    ref: at(address),
    value: amountOf(value),
    slip: null,
    cost: 0,
  });
  expect(areExchanged(change("B2", 76.3), change("B3", 120.5), scene)).toBe(true);
  expect(areExchanged(change("B2", 76.3), change("B3", 120.6), scene)).toBe(false);
  expect(areExchanged(change("B2", 76.4), change("B3", 120.5), scene)).toBe(false);
});
