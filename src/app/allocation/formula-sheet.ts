import type { Allocation, AllocationRequest, ApportionRule } from "../../core/allocate";
import type { RawCell } from "../../core/grid";
import { addressOf } from "../../core/grid";
import type { Amount } from "../../core/number";
import { sumOf, ZERO } from "../../core/number";
import type { NewSheet } from "../../port";
import type { Words } from "../words/words";
import type { FactorCells } from "./amount-formula";
import { amountFormula } from "./amount-formula";
import { fixedRange, fixedRow } from "./formula-address";
import { formulaCell, numberCell, textCell } from "./sheet-cells";

/** What stands on an allocation sheet with formulas. Bases and amounts are null on an empty one. */
interface SheetContents {
  readonly total: Amount | null;
  readonly factors: readonly { readonly name: string; readonly weight: Amount; readonly total: Amount }[];
  readonly units: readonly {
    readonly name: string;
    readonly bases: readonly (Amount | null)[];
    readonly amounts: readonly Amount[];
  }[];
  readonly rule: ApportionRule;
}

/** Title and total stand above the factors, each in a row of its own with its weight and what it places. */
const TOTAL_ROW = 1;
const FIRST_FACTOR = 2;

/** An allocation as a sheet that calculates it: bases, weights and total are typed, all else is formulas, with a check row. */
export function formulaSheet(request: AllocationRequest, allocation: Allocation, words: Words): NewSheet {
  const { rule } = request;
  return sheetOf(
    {
      total: request.total,
      factors: allocation.factors,
      units: allocation.units.map(({ name, amounts }, place) => ({
        name,
        amounts,
        bases: request.units[place]?.bases ?? [],
      })),
      rule,
    },
    words,
  );
}

/** An allocation sheet for those who start from nothing: so many units and these weights, nothing filled in. */
export function emptySheet(units: number, weights: readonly Amount[], words: Words): NewSheet {
  const { allocation } = words;
  return sheetOf(
    {
      total: null,
      factors: weights.map((weight, place) => ({
        name: allocation.factorName(place + 1),
        weight,
        total: ZERO,
      })),
      units: Array.from({ length: units }, (_, place) => ({
        name: allocation.unitName(place + 1),
        bases: weights.map(() => null),
        amounts: weights.map(() => ZERO),
      })),
      rule: { decimals: 2, method: "hamilton", ties: "largest" },
    },
    words,
  );
}

function sheetOf(contents: SheetContents, words: Words): NewSheet {
  const { factors, total, rule } = contents;
  const { allocation } = words;
  const layout = layoutOf(contents);
  return {
    name: allocation.formulaSheetName,
    headings: [layout.head],
    rows: [
      [textCell(allocation.formulaSheetTitle)],
      [textCell(allocation.toAllocate), total === null ? null : numberCell(total, rule.decimals)],
      ...factors.map((factor, place) => parameterRow(factor, place, rule.decimals, words)),
      [],
      [
        allocation.unit,
        ...factors.map(({ name }) => allocation.baseName(bare(name))),
        ...factors.map(({ name }) => bare(name)),
        allocation.total,
      ].map(textCell),
      ...contents.units.map((_, unit) => unitRow(contents, layout, unit)),
      sumRow(contents, layout, allocation.total),
      checkRow(contents, layout, words),
    ],
  };
}

/** Rows from 0; bases from the second column, amounts behind them. */
interface Layout {
  readonly head: number;
  /** The rows of the first and the last unit, and of the sums of the bases. */
  readonly first: number;
  readonly last: number;
  readonly sums: number;
  readonly factors: number;
  readonly cells: readonly FactorCells[];
  /** The column of each unit's total. */
  readonly whole: number;
}

function layoutOf(contents: SheetContents): Layout {
  const count = contents.factors.length;
  const head = FIRST_FACTOR + count + 1;
  const sums = head + 1 + contents.units.length;
  const [first, last] = [head + 1, sums - 1];
  return {
    ...{ head, first, last, sums, factors: count, whole: 1 + 2 * count },
    cells: contents.factors.map((_, factor) => ({
      all: fixedRange(first, last, 1 + factor),
      own: (unit) => address(first + unit, 1 + factor),
      sum: fixedRow(sums, 1 + factor),
      share: shareCell(factor),
    })),
  };
}

/** Where it stands what a factor places. */
function shareCell(factor: number): string {
  return `$C$${FIRST_FACTOR + factor + 1}`;
}

const TOTAL_CELL = `$B$${TOTAL_ROW + 1}`;

function parameterRow(
  { name, weight, total }: SheetContents["factors"][number],
  place: number,
  decimals: number,
  { allocation }: Words,
): readonly RawCell[] {
  const formula = `=ROUND(${TOTAL_CELL}*${address(FIRST_FACTOR + place, 1)},${decimals})`;
  return [
    textCell(allocation.weightOf(bare(name))),
    percentCell(weight),
    formulaCell(formula, total, decimals),
  ];
}

function unitRow({ units, rule }: SheetContents, layout: Layout, unit: number): readonly (RawCell | null)[] {
  const { decimals } = rule;
  const own = units[unit];
  const row = layout.first + unit;
  const amounts = own?.amounts ?? [];
  return [
    textCell(own?.name ?? ""),
    ...(own?.bases ?? []).map((base, factor) =>
      base === null ? null : numberCell(base, baseDecimals(units, factor)),
    ),
    ...amounts.map((value, factor) =>
      formulaCell(amountFormula(rule, layout.cells, unit, factor), value, decimals),
    ),
    formulaCell(
      `=SUM(${address(row, 1 + layout.factors)}:${address(row, layout.whole - 1)})`,
      sumOf(amounts),
      decimals,
    ),
  ];
}

function sumRow(
  { units, factors, total, rule: { decimals } }: SheetContents,
  { first, last, whole, factors: count }: Layout,
  name: string,
): readonly RawCell[] {
  const sum = (column: number, value: Amount, places: number): RawCell =>
    formulaCell(`=SUM(${address(first, column)}:${address(last, column)})`, value, places);
  const baseSum = (factor: number): Amount => sumOf(units.flatMap(({ bases }) => bases[factor] ?? []));
  return [
    textCell(name),
    ...factors.map((_, factor) => sum(1 + factor, baseSum(factor), baseDecimals(units, factor))),
    ...factors.map((factor, place) => sum(1 + count + place, factor.total, decimals)),
    sum(whole, total ?? ZERO, decimals),
  ];
}

/** Whether each column makes what it should place; where it does not, by how much it is off. */
function checkRow(
  { factors, rule: { decimals } }: SheetContents,
  { sums, whole, factors: count }: Layout,
  { allocation: { check, even } }: Words,
): readonly (RawCell | null)[] {
  const held = (column: number, due: string): RawCell => {
    const gap = `ROUND(${address(sums, column)}-${due},${decimals})`;
    return { ...textCell(even), formula: `=IF(${gap}=0,"${even}",${gap})` };
  };
  return [
    textCell(check),
    ...factors.map(() => null),
    ...factors.map((_, place) => held(1 + count + place, shareCell(place))),
    held(whole, TOTAL_CELL),
  ];
}

function address(row: number, column: number): string {
  return addressOf({ row, column });
}

function baseDecimals(units: SheetContents["units"], factor: number): number {
  return Math.max(0, ...units.map(({ bases }) => bases[factor]?.decimalPlaces() ?? 0));
}

/** A factor's name without the weight in it: the weight has a cell of its own here. */
function bare(name: string): string {
  return name.replace(/\s*[（(][^（()）]*[%％][^（()）]*[)）]/g, "").replace(/\s+/g, "");
}

function percentCell(weight: Amount): RawCell {
  const percent = weight.times(100);
  const places = Math.min(6, percent.decimalPlaces());
  return {
    value: weight.toNumber(),
    text: `${percent.toFixed(places)}%`,
    format: places === 0 ? "0%" : `0.${"0".repeat(places)}%`,
  };
}
