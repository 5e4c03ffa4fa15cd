import { amount, lastUnits, ofLastUnits, printAmount, wholeUnits, ZERO } from "../../../src/core/number";

function exact(text: string) {
  return amount(text) ?? ZERO;
}

test.each([
  ["12.345", 2, 1234n, "0.5"],
  ["-12.345", 2, -1235n, "0.5"],
  ["12.34", 2, 1234n, "0"],
  ["0.0001", 0, 0n, "0.0001"],
])("%s at %i decimals", (text, decimals, whole, rest) => {
  const units = lastUnits(exact(text), decimals);
  expect(units.whole).toBe(whole);
  expect(units.rest.toString()).toBe(rest);
});

test("only what has no more decimals is a whole number of units", () => {
  expect(wholeUnits(exact("12.30"), 2)).toBe(1230n);
  expect(wholeUnits(exact("-9.02"), 2)).toBe(-902n);
  expect(wholeUnits(exact("12.305"), 2)).toBeNull();
});

test("units become the amount they came from", () => {
  expect(printAmount(ofLastUnits(-902n, 2), 2)).toBe("-9.02");
  expect(ofLastUnits(12n, 0).toString()).toBe("12");
  expect(ofLastUnits(10n ** 30n + 1n, 4).toFixed(4)).toBe("100000000000000000000000000.0001");
});
