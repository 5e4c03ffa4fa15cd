import fc from "fast-check";
import type { Printing, Reading } from "../../../src/core/number";
import {
  amount,
  amountOf,
  exactSpan,
  printAmount,
  printLike,
  readCell,
  readFigure,
  spanOf,
  sumOf,
} from "../../../src/core/number";

describe("amounts", () => {
  test("are decimal, not binary", () => {
    expect(amountOf(0.1).plus(amountOf(0.2)).equals(amountOf(0.3))).toBe(true);
    expect(sumOf([amountOf(66.25), amountOf(-9.02), amountOf(0.01)]).toFixed()).toBe("57.24");
    expect(sumOf([]).toFixed()).toBe("0");
  });

  test("keep every digit of the largest tables", () => {
    const large = amount("999999999999.999999");
    expect(large?.times(1000).minus(large).toFixed()).toBe("998999999999999.999001");
  });

  test.each(["", " 1", "1,000", "0x10", "1.2.3", "NaN", "Infinity", "１", "-", "."])(
    "%p is no literal",
    (text) => {
      expect(amount(text)).toBeNull();
    },
  );
});

describe("printing", () => {
  test.each([
    ["12.345", 2, "12.35"],
    ["-12.345", 2, "-12.35"],
    ["12", 2, "12.00"],
    ["0.004", 2, "0.00"],
    ["-0.004", 2, "0.00"],
    ["1234567.5", 0, "1234568"],
    ["1e15", 0, "1000000000000000"],
    ["5", -1, "5"],
  ])("%s with %i decimals is %s", (text, decimals, printed) => {
    expect(printAmount(amount(text) ?? amountOf(NaN), decimals)).toBe(printed);
  });

  test.each([
    ["0.8596", "85.96%", "85.96%"],
    ["0.8596", "86%", "86%"],
    ["0.921", "92.1%", "92.1%"],
    ["12.3", "1,200.50", "12.30"],
  ])("%s like %s", (text, model, printed) => {
    const figure = readFigure(model);
    if (figure === null) throw new Error("no model");
    expect(printLike(amount(text) ?? amountOf(NaN), figure)).toBe(printed);
  });

  test("what is printed reads back as the same figure", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.integer({ min: 0, max: 6 }),
        (units, decimals) => {
          const value = (amount(String(units)) ?? amountOf(NaN)).div(amountOf(10).pow(decimals));
          const figure = readFigure(printAmount(value, decimals));
          expect(figure?.value.equals(value)).toBe(true);
          expect(figure?.decimals).toBe(decimals);
        },
      ),
      { seed: 20240514, numRuns: 200 },
    );
  });
});

describe("spans", () => {
  const ends = (text: string, decimals: number, printing: Printing = "rounded"): readonly string[] => {
    const { low, high } = spanOf(amount(text) ?? amountOf(NaN), decimals, printing);
    return [low.toFixed(), high.toFixed()];
  };

  test("reach half a last unit to either side", () => {
    expect(ends("12.3", 1)).toEqual(["12.25", "12.35"]);
    expect(ends("-12.3", 1)).toEqual(["-12.35", "-12.25"]);
    expect(ends("0", 0)).toEqual(["-0.5", "0.5"]);
    expect(ends("0.8596", 4)).toEqual(["0.85955", "0.85965"]);
  });

  test("of what was cut off reach away from nought", () => {
    expect(ends("12.3", 1, "cut-off")).toEqual(["12.3", "12.4"]);
    expect(ends("-12.3", 1, "cut-off")).toEqual(["-12.4", "-12.3"]);
    expect(ends("0", 1, "cut-off")).toEqual(["-0.1", "0.1"]);
    expect(ends("12.3", 1, "either")).toEqual(["12.25", "12.4"]);
  });

  test("of an exact figure are that figure", () => {
    const { low, high } = exactSpan(amountOf(5));
    expect([low.toFixed(), high.toFixed()]).toEqual(["5", "5"]);
  });

  test("hold whatever rounds to the printed figure, and nothing else", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
        fc.integer({ min: 0, max: 4 }),
        (thousandths, decimals) => {
          const value = amountOf(thousandths).div(1000);
          const printed = value.toDecimalPlaces(decimals);
          const { low, high } = spanOf(printed, decimals);
          expect(low.lte(value) && value.lte(high)).toBe(true);
        },
      ),
      { seed: 20240515, numRuns: 200 },
    );
  });
});

describe("cells", () => {
  const is = (value: string | number | boolean | null, text: string): Reading["is"] =>
    readCell(value, text).is;

  test.each([null, "", " ", "\u3000", "\n"])("%p is nothing", (value) => {
    expect(is(value, "")).toBe("blank");
  });

  test.each(["—", "-", "–", "/", "×", "无", "暂无", "不适用", "N/A", "*", "…", "——", "／"])(
    "%s is a mark, and no nought",
    (text) => {
      expect(is(text, text)).toBe("mark");
    },
  );

  test.each(["#DIV/0!", "#N/A", "#REF!", "#NAME?", "#VALUE!"])("%s is an error", (text) => {
    expect(is(text, text)).toBe("error");
  });

  test("a number prints as its text does, and keeps what it stores", () => {
    const reading = readCell(338.8754, "338.88");
    if (reading.is !== "figure") throw new Error("no figure");
    expect(reading.figure.value.toFixed()).toBe("338.88");
    expect(reading.figure.stored.toFixed()).toBe("338.8754");
    expect(reading.figure.decimals).toBe(2);
    expect(reading.figure.typedAsText).toBe(false);
  });

  test("a number whose text hides it counts as printed in full", () => {
    for (const text of ["####", "", " -   "]) {
      const reading = readCell(12.5, text);
      expect(reading.is === "figure" ? reading.figure.value.toFixed() : reading.is).toBe("12.5");
    }
  });

  test("a number that prints as a date is words, and so are truth values", () => {
    expect(is(45291, "2023-12-31")).toBe("words");
    expect(is(45291, "2023年12月")).toBe("words");
    expect(is(true, "TRUE")).toBe("words");
  });

  test("a number that is none is an error", () => {
    expect(is(Number.NaN, "")).toBe("error");
    expect(is(Number.POSITIVE_INFINITY, "")).toBe("error");
  });
});
