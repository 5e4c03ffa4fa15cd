import * as fc from "fast-check";
import { format } from "numfmt";
import { plainText } from "../../../src/adapter/xlsx/style/plain-format";

const plainCodes = ["0", "0.0", "0.00", "0.000", "#,##0", "#,##0.00", "0%", "0.0%", "0.00%", "#,##0.0%"];

test("a plain format gives what the full formatter gives", () => {
  const figure = fc.oneof(
    fc.double({ noNaN: true, min: -2e9, max: 2e9 }),
    fc.double({ noNaN: true, min: -2, max: 2 }),
    fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 })).map(
      // Halves and short decimals are where rounding goes wrong.
      ([digits, decimals]) => digits / 10 ** decimals,
    ),
  );
  fc.assert(
    fc.property(figure, fc.constantFrom(...plainCodes), (value, code) => {
      expect(plainText(value, code) ?? "").toBe(
        Math.abs(value) < 1e9 ? format(code, value, { locale: "zh-CN" }) : "",
      );
    }),
    { numRuns: 3000, seed: 41 },
  );
});

test("what is not plain is left to the full formatter", () => {
  for (const code of ["General", "0.00;-0.00", "#,##0_ ", "0.##", "yyyy", "00", "0.0E+0", "[Red]0"])
    expect(plainText(1.5, code)).toBeNull();
  expect(plainText(1e15, "0")).toBeNull();
});
