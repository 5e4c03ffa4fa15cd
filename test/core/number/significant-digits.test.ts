import { significantDigits } from "../../../src/core/number";

test.each([
  ["10500", 3],
  ["-0.0105", 3],
  ["100.50", 4],
  ["7", 1],
  ["0.00", 0],
  ["", 0],
])("%s has so many digits between its outer noughts: %d", (printed, count) => {
  expect(significantDigits(printed)).toBe(count);
});
