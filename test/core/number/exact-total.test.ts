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

const signOf = (value: Amount): number => (value.isZero() ? 0 : value.isNegative() ? -1 : 1);

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
        expect(total.sign()).toBe(signOf(sum));
        expect(total.add(sum, -1)).toBe(true);
        expect(total.sign()).toBe(0);
        total.add(other, 1);
        expect(total.sign()).toBe(signOf(other));
      }),
    );
  });

  it("does not take a last digit for nothing, however large the rest", () => {
    const total = new ExactTotal();
    for (const text of ["9999999999999.99", "0.01", "-10000000000000"]) total.add(read(text), 1);
    expect(total.sign()).toBe(0);
    total.add(read("0.0000000001"), 1);
    expect(total.sign()).toBe(1);
  });

  it("carries many words over without losing one", () => {
    const total = new ExactTotal();
    for (let time = 0; time < 100_000; time += 1) total.add(read("9999999.9999999"), 1);
    total.add(read("999999999999.99"), -1);
    expect(total.sign()).toBe(0);
  });

  it.each(["1e28", "1e-29", "12345678901234567890.123456789012345678901"])(
    "says what it has no room for: %s",
    (text) => {
      const total = new ExactTotal();
      const fits = total.add(read(text), 1);
      total.add(read(text), -1);
      expect(fits).toBe(text.includes("."));
      if (fits) expect(total.sign()).toBe(0);
    },
  );
});

describe("how far totals are from nothing", () => {
  it("is compared as the amounts are", () => {
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        const [gap, room] = [new ExactTotal(), new ExactTotal()];
        gap.add(one, 1);
        room.add(other.abs(), 1);
        expect(gap.outweighs(room)).toBe(other.abs().lt(one.abs()));
      }),
    );
  });

  it.each([0, 1, 6, 7, 8, 14, 28])("counts the last of %i decimals", (decimals) => {
    const total = new ExactTotal();
    expect(total.addLastUnit(decimals)).toBe(true);
    expect(total.sign()).toBe(1);
    total.add(read(`1e-${decimals}`), -1);
    expect(total.sign()).toBe(0);
  });

  it("has no room for what is too fine", () => {
    expect(new ExactTotal().addLastUnit(29)).toBe(false);
  });
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
