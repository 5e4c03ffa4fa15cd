import fc from "fast-check";
import type { Amount } from "../../../src/core/number";
import {
  ExactTotal,
  amount,
  amountOf,
  lastUnitOf,
  machineNumber,
  sumOf,
  ZERO,
} from "../../../src/core/number";

const read = (text: string): Amount => amount(text) ?? ZERO;

/** Printed figures of any size a sheet holds: up to fifteen digits before the point, up to twelve behind. */
const figures = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 12 }))
  .map(([negative, digits, decimals]) => read(`${negative ? "-" : ""}${digits}e-${decimals}`));

describe("an exact total", () => {
  it("comes to nothing exactly where the amounts do", () => {
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 30 }), figures, (parts, other) => {
        const sum = sumOf(parts);
        const total = new ExactTotal();
        expect(parts.every((part) => total.add(part, 1))).toBe(true);
        expect(total.isNothing()).toBe(sum.isZero());
        expect(total.add(sum, -1)).toBe(true);
        expect(total.isNothing()).toBe(true);
        total.add(other, 1);
        expect(total.isNothing()).toBe(other.isZero());
      }),
    );
  });

  it("does not take a last digit for nothing, however large the rest", () => {
    const total = new ExactTotal();
    for (const text of ["9999999999999.99", "0.01", "-10000000000000"]) total.add(read(text), 1);
    expect(total.isNothing()).toBe(true);
    total.add(read("0.0000000001"), 1);
    expect(total.isNothing()).toBe(false);
  });

  it("carries many words over without losing one", () => {
    const total = new ExactTotal();
    for (let time = 0; time < 100_000; time += 1) total.add(read("9999999.9999999"), 1);
    total.add(read("999999999999.99"), -1);
    expect(total.isNothing()).toBe(true);
  });

  it.each(["1e28", "1e-29", "12345678901234567890.123456789012345678901"])(
    "says what it has no room for: %s",
    (text) => {
      const total = new ExactTotal();
      const fits = total.add(read(text), 1);
      total.add(read(text), -1);
      expect(fits).toBe(text.includes("."));
      if (fits) expect(total.isNothing()).toBe(true);
    },
  );
});

describe("a machine number", () => {
  it("is the one that the library gives", () => {
    fc.assert(fc.property(figures, (figure) => machineNumber(figure) === figure.toNumber()));
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) =>
        Object.is(machineNumber(amountOf(value)), amountOf(value).toNumber()),
      ),
    );
  });

  it.each([0, 1, 2, 7, 40, 41, 60])("knows the last of %i decimals", (decimals) => {
    expect(lastUnitOf(decimals)).toBe(10 ** -decimals);
  });
});
