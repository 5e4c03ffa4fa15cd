import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellObject } from "@e965/xlsx";
import { read } from "@e965/xlsx";
import { thisBatch } from "../../../src/core/allocate";
import { amountOf, printAmount } from "../../../src/core/number";
import { exact } from "./sheet";

test("this batch of the published tables is due less allocated before, 16 of 16, and makes 12.00", () => {
  const book = read(readFileSync(join(__dirname, "../../../samples/shanghai-2023-medical-assistance.xlsx")));
  const column = (sheet: string, letter: string, from: number) =>
    Array.from({ length: 16 }, (_, place) => {
      const at = (name: string) => book.Sheets[sheet]?.[`${name}${from + place}`] as CellObject | undefined;
      return { name: String(at("A")?.v), amount: amountOf(Number(at(letter)?.v)) };
    });
  const batch = thisBatch(column("表3", "E", 6), column("表2", "E", 5));
  expect(batch.units.map(({ now }) => printAmount(now, 2))).toEqual(
    column("表3", "G", 6).map(({ amount }) => printAmount(amount, 2)),
  );
  expect(printAmount(batch.total, 2)).toBe("12.00");
  expect(batch.gone).toEqual([]);
});

test("names are matched whatever their spaces; who is new, gone or named twice is told", () => {
  const batch = thisBatch(
    [
      { name: "黄 浦", amount: exact("5.00") },
      { name: "新区", amount: exact("1.00") },
      { name: "空", amount: null },
    ],
    [
      { name: "黄浦", amount: exact("3.00") },
      { name: "黄浦", amount: exact("0.50") },
      { name: "旧区", amount: exact("2.00") },
      { name: "旧 区", amount: exact("1.00") },
      { name: "撤销", amount: null },
    ],
  );
  expect(batch.units.map(({ before, now }) => [before?.toString() ?? null, now.toString()])).toEqual([
    ["3.5", "1.5"],
    [null, "1"],
  ]);
  expect(batch.gone).toEqual(["旧区"]);
  expect(batch.doubled).toEqual(["黄浦", "旧区"]);
});
