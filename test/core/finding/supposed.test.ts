import { isMoved, NOTHING_SUPPOSED, supposedAt, supposedDecimals } from "../../../src/core/finding/supposed";
import type { Supposed } from "../../../src/core/finding/supposed";
import { refKey } from "../../../src/core/grid";
import { amountOf, ONE } from "../../../src/core/number";
import { relationsOf } from "./sheet-relations";

const { at, cell } = relationsOf(`
项目 | 甲 | 乙
一 | 10.25 | 1.5
二 | 20.50 | 2.5
合计 | =B2+B3 -> 30.75 | 4.0`);

const supposing = (...addresses: readonly string[]): Supposed =>
  new Map(addresses.map((address) => [refKey(at(address)), ONE] as const));

test("a cell shows what it is supposed to show, and only it", () => {
  expect(supposedAt(at("B2"), supposing("B2"))).toBe(ONE);
  expect(supposedAt(at("B3"), supposing("B2"))).toBeUndefined();
  expect(supposedAt(at("B2"), NOTHING_SUPPOSED)).toBeUndefined();
});

test.each<[string, string, Supposed, boolean]>([
  ["by a cell that it reads", "B4", supposing("B2"), true],
  ["by one of several", "B4", supposing("C2", "B3"), true],
  ["by nothing else", "B4", supposing("C2"), false],
  ["by nothing", "B4", NOTHING_SUPPOSED, false],
])("a formula's figure is moved %s", (_, address, supposed, expected) => {
  expect(isMoved(cell(address), supposed)).toBe(expected);
});

test("a typed figure is never moved", () => {
  expect(isMoved(cell("C4"), supposing("C2"))).toBe(false);
});

test("a supposed value has its column's decimals, or as many as it needs", () => {
  expect(supposedDecimals(cell("B2"), amountOf(7))).toBe(2);
  expect(supposedDecimals(cell("B2"), amountOf(7.125))).toBe(3);
  expect(supposedDecimals(undefined, amountOf(7.5))).toBe(1);
});
