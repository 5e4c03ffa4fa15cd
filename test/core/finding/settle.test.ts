import { addressOf } from "../../../src/core/grid";
import { sceneOf } from "./scene-of";

/** Six amounts in a column, with a formula for their total. */
const LIST = (formula: string): string => `
项目 | 金额
甲 | 12.5
乙 | 30.25
丙 | 41.75
丁 | 55.5
戊 | 2.5
己 | 3.5
合计 | ${formula}`;

test("beside a cell stand the figures above, below, left and right of it", () => {
  const { scene, at } = sceneOf(`
地区 | 甲 | 乙 | 丙
东区 | 1.5 | 2.5 | 3.5
西区 | 4.5 | 5.5 | 待定
南区 | 7.5 |  | 9.5`);
  const beside = (address: string): readonly string[] =>
    scene.neighbours(at(address)).map((value) => value.toFixed());
  expect(beside("C3")).toEqual(["2.5", "4.5"]);
  expect(beside("B3")).toEqual(["1.5", "7.5", "5.5"]);
  expect(scene.neighbours({ ...at("C3"), sheet: "别处" })).toEqual([]);
});

describe("a formula in the place of a total", () => {
  const settled = (formula: string): readonly [relations: number, doubted: number] => {
    const { scene, explanations } = sceneOf(LIST(formula));
    const at = scene.relations.all.filter(
      ({ constraint }) => constraint.result !== null && addressOf(constraint.result) === "B8",
    );
    return [at.length, explanations.length];
  };
  test.each<[string, string, readonly [number, number]]>([
    ["that adds up all lines leaves nothing to doubt", "=SUM(B2:B7) -> 146", [1, 0]],
    ["that leaves one out is to blame itself, and no figure is", "=SUM(B2:B6) -> 142.5", [1, 0]],
    ["that adds up another list is held against no line", "=SUM(B2:B3) -> 42.75", [0, 0]],
    ["that was typed over is doubted", "147", [1, 1]],
  ])("%s", (_, formula, expected) => {
    expect(settled(formula)).toEqual(expected);
  });
});
