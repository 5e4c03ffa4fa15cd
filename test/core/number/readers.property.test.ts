import * as fc from "fast-check";
import { amount, printAmount, readCell, readFigure } from "../../../src/core/number";
import { label, plain } from "../../../src/core/text";

const RUN = {
  numRuns: Number(process.env["FUZZ_RUNS"] ?? 1000),
  seed: Number(process.env["FUZZ_SEED"] ?? 20_261_122),
};

/** What figures and labels are made of, and what comes along when they are copied. */
const PIECES = [
  ...Array.from(
    "0123456789.,%‰()（）+-−－—–=<>≥≤/:：、，。①②⑳１２．％￥¥$€年月日万亿个人次其中合计小ABC abc\t\n\u00a0\u3000\u00ad\u200b\u200e\u200f\u202e\u2066\u2069\ufeff",
  ),
  "其中：",
  "不低于",
  "以上",
  "万元",
  "1,000",
  "#DIV/0!",
  "NaN",
  "Infinity",
  "1e5",
  "0x10",
  "🏥",
  "\ud800",
];
const made = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(""));
const text = fc.oneof(made, fc.string({ unit: "binary", maxLength: 20 }));

test("no text is too odd for the readers, and a figure read is a figure", () => {
  fc.assert(
    fc.property(text, (said) => {
      const figure = readFigure(said);
      if (figure !== null) {
        expect(figure.value.isFinite()).toBe(true);
        expect(figure.decimals).toBeGreaterThanOrEqual(0);
      }
      expect(readCell(said, said).is).not.toBe("");
    }),
    RUN,
  );
});

test("one form is one form: bringing it into form again changes nothing", () => {
  fc.assert(
    fc.property(text, (said) => {
      expect(plain(plain(said))).toBe(plain(said));
      expect(label(label(said))).toBe(label(said));
    }),
    RUN,
  );
});

const digits = fc.tuple(
  fc.boolean(),
  fc.bigInt({ min: 0n, max: 10n ** 18n }),
  fc.integer({ min: 0, max: 6 }),
  fc.boolean(),
);

/** −1,234.50, as sheets print it. */
function printed([negative, whole, decimals, grouped]: readonly [boolean, bigint, number, boolean]): string {
  const bare = whole.toString().padStart(decimals + 1, "0");
  const [left, right] = [bare.slice(0, bare.length - decimals), bare.slice(bare.length - decimals)];
  const head = grouped ? left.replace(/\B(?=(\d{3})+$)/g, ",") : left;
  return `${negative ? "-" : ""}${head}${decimals === 0 ? "" : `.${right}`}`;
}

test("what is printed is read back to the last digit, however it was typed", () => {
  const width = fc.constantFrom(
    (said: string) => said,
    (said: string) => said.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
    (said: string) => ` ${said}\u3000`,
    (said: string) => `\u202d\u200e${said}\u202c\u200f`,
    (said: string) => said.replace("-", "−"),
  );
  fc.assert(
    fc.property(digits, width, (parts, typed) => {
      const said = printed(parts);
      const figure = readFigure(typed(said));
      const wanted = amount(said.replace(/,/g, ""));
      expect(wanted).not.toBeNull();
      expect(figure?.value.toFixed()).toBe(wanted?.toFixed());
      expect(figure?.decimals).toBe(parts[2]);
      if (wanted !== null && !(wanted.isZero() && parts[0]))
        expect(printAmount(wanted, parts[2]).replace(/,/g, "")).toBe(said.replace(/,/g, ""));
    }),
    RUN,
  );
});

test.each([
  ["digits", "1".repeat(32_767)],
  ["groups", "1,".repeat(16_000)],
  ["spaces", " ".repeat(32_767)],
  ["brackets", "(".repeat(32_767)],
  ["a number and letters", `1${"个".repeat(32_766)}`],
  ["points", ".".repeat(32_767)],
  ["comparators", "≥".repeat(32_767)],
])("a cell full of %s is read like any other", (_, said) => {
  expect(["figure", "words", "mark", "blank", "error"]).toContain(readCell(said, said).is);
  expect(label(said).length).toBeLessThanOrEqual(said.length);
});
