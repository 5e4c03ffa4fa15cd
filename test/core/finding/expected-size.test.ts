import { sceneOf } from "./scene-of";

/** How far figures at an address would lie from what its table suggests; null where nothing tells. */
function strangeness(
  sketch: string,
  address: string,
  figures: readonly number[],
): readonly (number | null)[] {
  const { scene, at } = sceneOf(sketch);
  const told = scene.strangeness(at(address));
  return figures.map((figure) => (told === null ? null : Math.round(told(figure) * 100) / 100));
}

/** Every row has three times as much in the second column. */
const TRIPLE = `
区县 | 基本 | 绩效
甲区 | 100  | 300
乙区 | 70   | 210
丙区 | 200  | 600`;

describe("a column with no other that runs along", () => {
  test.each([
    ["what the other rows make of it", 100, 0],
    ["ten times too much is a distance of one", 1000, 1],
    ["ten times too little is as far", 10, 1],
    ["the sign does not count for size", -100, 0],
    ["a hundred times too much is two", 10_000, 2],
    ["nothing is further than three", 1e9, 3],
    ["and nought is that far", 0, 3],
  ])("%s: %d lies at %d", (_, figure, expected) => {
    expect(strangeness(TRIPLE, "B2", [figure])).toEqual([expected]);
  });

  test("it is the middle of what the others suggest that counts, not one that is off itself", () => {
    const off = `
区县 | 基本 | 绩效
甲区 | 100  | 300
乙区 | 70   | 210
丙区 | 200  | 600
丁区 | 40   | 400000`;
    expect(strangeness(off, "C2", [300, 3000])).toEqual([0, 1]);
  });

  test.each([
    ["a table of one column", "区县 | 基本\n甲区 | 100\n乙区 | 70\n丙区 | 200", "B2"],
    ["a table of two rows", "区县 | 基本 | 绩效\n甲区 | 100 | 300\n乙区 | 70 | 210", "B2"],
    ["nothing beside it in its row", TRIPLE.replace("300", ""), "B2"],
    ["a nought beside it in its row", TRIPLE.replace("300", "0"), "B2"],
    ["nothing in the other rows but one", TRIPLE.replace("| 210", "| 0"), "B2"],
    ["words outside of the table's body", TRIPLE, "A1"],
  ])("%s tells nothing", (_, sketch, address) => {
    expect(strangeness(sketch, address, [100])).toEqual([null]);
  });

  test("a rate beside it suggests no size", () => {
    const rates = `
区县 | 支出 | 完成率
甲区 | 100  | 80%
乙区 | 70   | 70%
丙区 | 200  | 90%`;
    expect(strangeness(rates, "B2", [100])).toEqual([null]);
  });
});

/** Every place gets about 94.6 元 an acre, but for the fourth. */
const ACRES = `
县区   | 发放面积（亩） | 补贴资金（万元）
定海区 | 38255.63       | 361.95
普陀区 | 26355.12       | 249.36
临城   | 2749.74        | 26.02
千岛   | 4048.97        | 83.30
朱家尖 | 4306.74        | 40.75
合计   | 75716.20       | 716.38`;

describe("a column with another that runs along with it", () => {
  test("a few parts in a hundred count as much as ten times too much do elsewhere", () => {
    const [due, fourMore, shown, minus] = strangeness(ACRES, "C5", [38.3, 40, 83.3, -38.3]);
    expect(due).toBeLessThan(0.1);
    expect(fourMore).toBeGreaterThan(1);
    expect(shown).toBe(3);
    expect(minus).toBe(due);
  });

  test("the one that leaves it does not make the others strange", () => {
    expect(strangeness(ACRES, "C2", [361.95])).toEqual([0]);
    expect(strangeness(ACRES, "C2", [3619.5])).toEqual([3]);
  });

  test("three other rows may run along by chance: then ten times is a distance of one", () => {
    const four = ACRES.split("\n").filter((line) => !/^(朱家尖|合计)/.test(line));
    expect(strangeness(four.join("\n"), "C5", [383])).toEqual([1]);
    expect(strangeness(four.concat("朱家尖 | 4306.74 | 40.75").join("\n"), "C5", [383])).toEqual([3]);
  });

  test("where most of several agree, they count; where they do not, none does", () => {
    const rows = [120, 75, 310, 46, 230, 92];
    const sheet = (third: number): string =>
      [
        "区县 | 人数 | 户数 | 面积 | 补贴",
        ...rows.map((of, at) => {
          // In the first row the area, or the households too, are no longer of that proportion.
          const households = at === 0 && third === 2 ? of * 3 : of;
          const area = at === 0 ? of * 5 : of;
          return [`${at + 1}区`, of * 20, households * 7, area * 3, of * 50].join(" | ");
        }),
      ].join("\n");
    expect(strangeness(sheet(1), "E2", [6000, 12_000])).toEqual([0, 3]);
    // All three disagree: only the size is known, by the middle one.
    expect(strangeness(sheet(2), "E2", [180_000])).toEqual([1]);
  });
});
