import * as fc from "fast-check";
import {
  cellsIn,
  compute,
  filledTo,
  parseFormula,
  relativeForm,
  withoutConstant,
} from "../../../src/core/formula";
import { cellRef } from "../../../src/core/grid";

const RUN = {
  numRuns: Number(process.env["FUZZ_RUNS"] ?? 1000),
  seed: Number(process.env["FUZZ_SEED"] ?? 20_261_122),
};

/** What formulas are made of, whole and broken, with names like cells, sheets like cells, and what no formula holds. */
const PIECES = [
  ...Array.from("+-*/^&=<>%(),:;!'\"{}[]$#@ "),
  ...["A1", "$B$2", "XFD1048576", "XFE1", "A0", "B2:B4", "B:B", "1:1", "A1!", "'it''s'!", "表1!", "[1]表!"],
  ...["SUM(", "ROUND(", "IF(", "IFERROR(", "SUBTOTAL(", "NOW(", "合计", "YTD2024", "LOG10(", "表1[金额]"],
  ...["0", "12", ".5", "1e400", "1.2.3", '"a""b"', "#REF!", "TRUE", "９", "\u202e", "\ud800", "🏥", "\n"],
];
const formula = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 14 })
  .map((pieces) => `=${pieces.join("")}`);
const AT = cellRef("表1", 4, 3);

test("no formula is too odd: it is understood, or it is not, and what it shows is a number or nothing", () => {
  fc.assert(
    fc.property(formula, (written) => {
      const parsed = parseFormula(written, "表1");
      if (parsed === null) return;
      for (const { row, column } of cellsIn(parsed)) {
        expect(row).toBeGreaterThanOrEqual(0);
        expect(column).toBeGreaterThanOrEqual(0);
      }
      withoutConstant(parsed);
      const shown = compute(parsed, () => "nothing");
      if (shown !== null) expect(shown.isFinite()).toBe(true);
    }),
    RUN,
  );
});

test("filled elsewhere, a formula says the same of the cells around it, or lost one over the edge", () => {
  const step = fc.integer({ min: -6, max: 6 });
  fc.assert(
    fc.property(formula, step, step, (written, down, across) => {
      const to = cellRef("表1", Math.max(0, AT.row + down), Math.max(0, AT.column + across));
      const there = filledTo(written, AT, to);
      if (there.includes("#REF!")) return;
      expect(relativeForm(there, to)).toBe(relativeForm(written, AT));
    }),
    RUN,
  );
});

test.each([
  ["brackets", `=${"(".repeat(8_000)}1${")".repeat(8_000)}`],
  ["signs", `=${"-".repeat(8_000)}1`],
  ["a sum of all it may hold", `=1${"+1".repeat(4_000)}`],
  ["calls in calls", `=${"SUM(".repeat(2_000)}1${")".repeat(2_000)}`],
  ["a text without an end", `="${"a".repeat(8_000)}`],
  ["a quoted sheet without an end", `='${"表".repeat(8_000)}`],
  ["per cent of per cent", `=1${"%".repeat(8_000)}`],
  ["columns by the million", "=SUM(A1:XFD1048576)"],
])("a long one is left alone: %s", (_, written) => {
  expect(parseFormula(written, "表1")).toBeNull();
});
