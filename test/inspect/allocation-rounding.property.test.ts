import * as fc from "fast-check";
import { APPORTION_METHODS, TIE_RULES } from "../../src/core/allocate";
import type { Grid, RawCell } from "../../src/core/grid";
import { makeGrid } from "../../src/core/grid";
import { inspect } from "../../src/core/inspect";
import type { Amount } from "../../src/core/number";
import { amountOf, printAmount, sumOf } from "../../src/core/number";
import { split } from "../core/allocate/sheet";

const text = (value: string): RawCell => ({ value, text: value });
const money = (value: Amount): RawCell => ({
  value: value.toNumber(),
  text: printAmount(value, 2),
  format: "0.00",
});

interface Table {
  readonly bases: readonly number[];
  readonly other: readonly Amount[];
  readonly parts: readonly Amount[];
}

/** Two factors, one of them by scores: the scores stand beside, on a sheet of their own, or nowhere. */
function book({ bases, other, parts }: Table, where: "beside" | "elsewhere" | "nowhere"): readonly Grid[] {
  const score = (base: number): RawCell => ({ value: base, text: String(base) });
  const wholes = parts.map((part, place) => part.plus(other[place] ?? 0));
  const line = (name: string, a: Amount, b: Amount, sum: Amount): readonly RawCell[] => [
    text(name),
    money(a),
    money(b),
    money(sum),
  ];
  const total = [sumOf(other), sumOf(parts)] as const;
  const weights = total.map((one) => one.div(sumOf(wholes)).times(100).toDecimalPlaces(4).toFixed());
  const rows = [
    [text("2024年补助资金分配表")],
    [
      ...["区县", `人数因素（${weights[0] ?? ""}%）`, `绩效因素（${weights[1] ?? ""}%）`, "合计"].map(text),
      ...(where === "beside" ? [text("绩效得分")] : []),
    ],
    ...parts.map((part, place) => [
      ...line(`第${place + 1}区`, other[place] ?? amountOf(0), part, wholes[place] ?? part),
      ...(where === "beside" ? [score(bases[place] ?? 0)] : []),
    ]),
    line("合计", total[0], total[1], sumOf(wholes)),
  ];
  const scores = [
    [text("区县"), text("绩效得分")],
    ...bases.map((base, place) => [text(`第${place + 1}区`), score(base)]),
  ];
  return [
    makeGrid({ sheet: "表", top: 0, left: 0, rows }),
    ...(where === "elsewhere" ? [makeGrid({ sheet: "得分", top: 0, left: 0, rows: scores })] : []),
  ];
}

const table = fc
  .record({
    bases: fc.array(fc.integer({ min: 20, max: 99 }), { minLength: 5, maxLength: 30 }),
    total: fc.integer({ min: 100_000, max: 9_000_000 }),
    method: fc.constantFrom(...APPORTION_METHODS),
    ties: fc.constantFrom(...TIE_RULES),
    where: fc.constantFrom("beside" as const, "elsewhere" as const, "nowhere" as const),
    seed: fc.array(fc.integer({ min: 1000, max: 999_999 }), { minLength: 30, maxLength: 30 }),
  })
  .chain((drawn) => fc.nat({ max: drawn.bases.length - 1 }).map((place) => ({ ...drawn, place })))
  .map(({ bases, total, method, ties, where, seed, place }) => {
    const cut = split(amountOf(total).div(100), bases.map(amountOf), { decimals: 2, method, ties });
    const parts = "because" in cut ? [] : cut;
    const other = parts.map((_, at) => amountOf(seed[at] ?? 1).div(100));
    return { bases, parts, other, where, place };
  })
  .filter(({ parts }) => 0 < parts.length);

test("a column that any rule has made is never held to another", () => {
  fc.assert(
    fc.property(table, ({ where, ...one }) => {
      const found = inspect(book(one, where)).findings.filter(({ rule }) => rule === "allocation-rounding");
      expect(found).toEqual([]);
    }),
    { numRuns: 150, seed: 11 },
  );
});

test("money moved from one unit to the next is told with what is due to both, wherever the scores stand", () => {
  let told = 0;
  fc.assert(
    fc.property(table, ({ where, place, ...one }) => {
      fc.pre(where !== "nowhere" && 8 <= one.parts.length && new Set(one.bases).size > 3);
      const next = (place + 1) % one.parts.length;
      const moved = one.parts.map((part, at) =>
        at === place ? part.plus("0.37") : at === next ? part.minus("0.37") : part,
      );
      const grids = book({ ...one, parts: moved }, where);
      const found = inspect(grids).findings.filter(({ rule }) => rule === "allocation-rounding");
      // A table in which fewer than three shares needed rounding has no rule to be told.
      if (found.length === 0) return;
      told += 1;
      expect(found).toHaveLength(1);
      const due = [place, next]
        .sort((a, b) => a - b)
        .map((at) => printAmount(one.parts[at] ?? amountOf(0), 2));
      expect(found[0]?.suspects.map(({ proposed }) => proposed)).toEqual(due);
    }),
    { numRuns: 150, seed: 12 },
  );
  expect(told).toBeGreaterThan(40);
});
