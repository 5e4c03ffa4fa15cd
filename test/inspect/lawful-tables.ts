import fc from "fast-check";
import { ofLastUnits, printAmount } from "../../src/core/number";
import { amountOf } from "../../src/core/number";
import type { Drawing } from "./drawing";

/**
 * Tables in which everything that must hold does hold, of each family the engine knows. Figures are whole last units, so
 * that every sum is exact.
 */
const UNITS = [
  "东河",
  "西岭",
  "南塘",
  "北山",
  "中和",
  "安平",
  "长宁",
  "永兴",
  "太和",
  "新城",
  "石桥",
  "临江",
];
const FACTORS = ["人数因素", "绩效因素", "财力因素", "工作量因素"];

/** How figures print: so many digits at most, so many of them decimals. */
export interface Scale {
  readonly digits: number;
  readonly decimals: number;
}

/** Money as tables print it: 4 to 9 digits, 0 to 2 of them decimals. */
export const money: fc.Arbitrary<Scale> = fc.record({
  digits: fc.integer({ min: 4, max: 9 }),
  decimals: fc.integer({ min: 0, max: 2 }),
});

/** Amounts of so many last units. */
function amounts(scale: Scale, count: number): fc.Arbitrary<bigint[]> {
  const least = 10n ** BigInt(Math.max(0, scale.digits - 3));
  return fc.array(fc.bigInt({ min: least, max: 10n ** BigInt(scale.digits) - 1n }), {
    minLength: count,
    maxLength: count,
  });
}

function printed(units: bigint, { decimals }: Scale): string {
  return printAmount(ofLastUnits(units, decimals), decimals);
}

function total(units: readonly bigint[]): bigint {
  return units.reduce((sum, one) => sum + one, 0n);
}

function chunked(values: readonly bigint[], width: number): bigint[][] {
  return Array.from({ length: values.length / width }, (_, at) => values.slice(at * width, (at + 1) * width));
}

/** Units by factors, with a total column and a total row, either of them first or last. */
export function allocationTable(scales: fc.Arbitrary<Scale>, least = 3): fc.Arbitrary<Drawing> {
  return fc
    .record({
      scale: scales,
      units: fc.integer({ min: least, max: UNITS.length }),
      factors: fc.integer({ min: 2, max: FACTORS.length }),
      totalFirst: fc.boolean(),
      totalOnTop: fc.boolean(),
    })
    .chain(({ scale, units, factors, totalFirst, totalOnTop }) =>
      amounts(scale, units * factors).map((values) => {
        const lines = chunked(values, factors);
        const sums = Array.from({ length: factors }, (_, at) => total(lines.map((line) => line[at] ?? 0n)));
        const line = (name: string, parts: readonly bigint[]): string[] => {
          const own = parts.map((part) => printed(part, scale));
          const all = printed(total(parts), scale);
          return totalFirst ? [name, all, ...own] : [name, ...own, all];
        };
        const names = FACTORS.slice(0, factors);
        const header = totalFirst ? ["区县", "合计", ...names] : ["区县", ...names, "合计"];
        const body = lines.map((parts, at) => line(UNITS[at] ?? "", parts));
        const closing = line("合计", sums);
        const rows = totalOnTop ? [header, closing, ...body] : [header, ...body, closing];
        return [{ name: "表1", top: 0, left: 0, rows }];
      }),
    );
}

/** Groups with a 小计 above or below their lines, and a 合计. */
export const groupedTable: fc.Arbitrary<Drawing> = fc
  .record({
    scale: money,
    sizes: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 2, maxLength: 3 }),
    above: fc.boolean(),
    seed: fc.constant(2),
  })
  .chain(({ scale, sizes, above, seed: years }) =>
    amounts(scale, sizes.reduce((sum, size) => sum + size, 0) * years).map((values) => {
      const lines = chunked(values, years);
      const texts = (parts: readonly bigint[]): string[] => parts.map((part) => printed(part, scale));
      const sumOf = (some: readonly (readonly bigint[])[]): bigint[] =>
        Array.from({ length: years }, (_, at) => total(some.map((line) => line[at] ?? 0n)));
      let from = 0;
      const groups = sizes.flatMap((size, group) => {
        const own = lines.slice(from, from + size);
        const first = from;
        from += size;
        const items = own.map((parts, at) => ["", UNITS[first + at] ?? "", ...texts(parts)]);
        const closing = ["", "小计", ...texts(sumOf(own))];
        const rows = above ? [closing, ...items] : [...items, closing];
        return rows.map((row, at) => (at === 0 ? [`${"东西中"[group] ?? ""}片`, ...row.slice(1)] : row));
      });
      const rows = [["片区", "单位", "上年数", "本年数"], ...groups, ["合计", "", ...texts(sumOf(lines))]];
      return [{ name: "表1", top: 0, left: 0, rows }];
    }),
  );

/** The funds block of a self-evaluation form: total, central, local, other; budget, executed, rate. */
export const fundsForm: fc.Arbitrary<Drawing> = fc
  .record({ scale: money, places: fc.integer({ min: 1, max: 2 }) })
  .chain(({ scale, places }) =>
    fc
      .record({
        budget: amounts(scale, 3),
        unspent: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 }),
      })
      .map(({ budget, unspent }) => {
        const executed = budget.map((one, at) => one - (one * BigInt(unspent[at] ?? 0)) / 100n);
        const line = (name: string, a: bigint, b: bigint): string[] => {
          const rate = amountOf(100).times(ofLastUnits(b, 0)).div(ofLastUnits(a, 0));
          return [name, printed(a, scale), printed(b, scale), `${printAmount(rate, places)}%`];
        };
        const names = ["其中：中央财政资金", "地方资金", "其他资金"];
        const rows = [
          ["项目资金", "全年预算数（A）", "全年执行数（B）", "执行率（B/A）"],
          line("年度资金总额", total(budget), total(executed)),
          ...budget.map((a, at) => line(names[at] ?? "", a, executed[at] ?? 0n)),
        ];
        return [{ name: "自评表", top: 0, left: 0, rows }];
      }),
  );

/** Two sheets: what was handed out first, and what the second document brings to each unit. */
export const batches: fc.Arbitrary<Drawing> = fc
  .record({ scale: money, units: fc.integer({ min: 4, max: UNITS.length }) })
  .chain(({ scale, units }) =>
    fc
      .record({ first: amounts(scale, units), now: amounts({ ...scale, digits: 3 }, units) })
      .map(({ first, now }) => {
        const changes = now.map((one, at) => (at % 3 === 1 ? -one : one));
        const due = first.map((one, at) => one + (changes[at] ?? 0n));
        const line = (name: string, ...parts: bigint[]): string[] => [
          name,
          ...parts.map((part) => printed(part, scale)),
        ];
        return [
          {
            name: "第一批",
            top: 0,
            left: 0,
            rows: [
              ["区县", "下达金额"],
              ...first.map((one, at) => line(UNITS[at] ?? "", one)),
              line("合计", total(first)),
            ],
          },
          {
            name: "第二批",
            top: 0,
            left: 0,
            rows: [
              ["区县", "应分配资金", "此次分配"],
              ...due.map((one, at) => line(UNITS[at] ?? "", one, changes[at] ?? 0n)),
              line("合计", total(due), total(changes)),
            ],
          },
        ];
      }),
  );

/** A statement of income and expenditure over two years, with what is carried forward. */
export const balanceStatement: fc.Arbitrary<Drawing> = fc
  .record({ scale: money, income: fc.integer({ min: 2, max: 4 }), outlay: fc.integer({ min: 2, max: 4 }) })
  .chain(({ scale, income, outlay }) =>
    amounts(scale, 2 * (income + outlay) + 1).map((values) => {
      const start = values[0] ?? 0n;
      const lines = chunked(values.slice(1), 2);
      const years = [0, 1].map((year) => {
        const own = lines.map((line) => line[year] ?? 0n);
        return { earned: own.slice(0, income), spent: own.slice(income) };
      });
      let carried = start;
      const closing = years.map(({ earned, spent }) => {
        const left = total(earned) - total(spent);
        const before = carried;
        carried += left;
        return { earned: total(earned), spent: total(spent), left, before, carried };
      });
      const line = (name: string, parts: readonly bigint[]): string[] => [
        name,
        ...parts.map((part) => printed(part, scale)),
      ];
      const item = (which: "earned" | "spent", at: number): bigint[] =>
        years.map((year) => year[which][at] ?? 0n);
      const rows = [
        ["项目", "2022年", "2023年"],
        line(
          "一、本年收入合计",
          closing.map((one) => one.earned),
        ),
        ...Array.from({ length: income }, (_, at) => line(`${at + 1}.收入${at + 1}`, item("earned", at))),
        line(
          "二、本年支出合计",
          closing.map((one) => one.spent),
        ),
        ...Array.from({ length: outlay }, (_, at) => line(`${at + 1}.支出${at + 1}`, item("spent", at))),
        line(
          "三、本年收支结余",
          closing.map((one) => one.left),
        ),
        line(
          "四、上年结余",
          closing.map((one) => one.before),
        ),
        line(
          "五、年末滚存结余",
          closing.map((one) => one.carried),
        ),
      ];
      return [{ name: "收支表", top: 0, left: 0, rows }];
    }),
  );
