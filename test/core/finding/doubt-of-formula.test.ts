import { resultsAt } from "../../../src/core/finding/change";
import { doubtOfFormula } from "../../../src/core/finding/doubt-of-formula";
import { sceneOf } from "./scene-of";

/** What the formula of the second county's total says for its figure, or that of another cell. */
function doubt(total: string, others: { readonly corner?: string; readonly at?: string } = {}): string {
  const { scene, cell } = sceneOf(`
# 表1
地区 | 中央资金 | 省级资金 | 合计
甲县 | 10.10 | 5.50 | 15.60
乙县 | 20.20 | 6.60 | ${total}
丙县 | 30.30 | 7.70 | 38.00
丁县 | 40.40 | 8.80 | 49.20
合计 | 101.00 | 28.60 | ${others.corner ?? "129.60"}
# 表2
29.80`);
  const one = cell(others.at ?? "D3");
  return doubtOfFormula(one, resultsAt(one, scene), scene.cells);
}

test.each([
  ["a typed figure has none", "29.80", "typed"],
  ["nor has one without cells", "=29.8", "typed"],
  ["however it is reckoned", "=ROUND(SUM(20.2,9.6),1) -> 29.80", "typed"],
  ["one that is not understood", "=NONE(B3) -> 29.80", "unfollowed"],
  ["one that awaits recalculation", "=B3+C3 -> 29.80", "unfollowed"],
  ["one that makes the total", "=B3+C3 -> 26.80", "followed"],
  ["one that makes it by chance", "=D2+11.2 -> 26.80", "followed"],
  ["one that takes its figure from elsewhere", "=表2!A1 -> 29.80", "at-odds"],
  ["one that reads another row", "=B2+C2+14.2 -> 29.80", "beside-the-point"],
  ["one that leaves a cell out", "=B3+9.6 -> 29.80", "beside-the-point"],
])("%s (%s): %s", (_, total, expected) => {
  expect(doubt(total)).toBe(expected);
});

test("where two sums meet a formula is held to the one that it makes", () => {
  const corner = { at: "D6", corner: "=SUM(D2:D5) -> 132.60" };
  expect(doubt("29.80", corner)).toBe("followed");
  expect(doubt("26.80", { at: "D6", corner: "=SUM(B6:C6)+3 -> 132.60" })).toBe("beside-the-point");
});

test("a formula that no relation has for its result is followed", () => {
  expect(doubt("26.80", { at: "B6", corner: "129.60" })).toBe("typed");
  const { scene, cell } = sceneOf("地区 | 户数 | 标准\n甲县 | 412 | =B2+3 -> 415\n乙县 | 398 | 700");
  expect(doubtOfFormula(cell("C2"), resultsAt(cell("C2"), scene), scene.cells)).toBe("followed");
});
