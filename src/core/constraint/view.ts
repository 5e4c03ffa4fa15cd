import type { NamedConstant } from "../form";
import type { Table } from "../table";
import type { Axes, Axis } from "./structure/axis";
import { axesOf, withSingles } from "./structure/axis";
import type { Chain } from "./structure/chain";
import { findChains } from "./structure/chain-search";
import { lineKey } from "./structure/line-key";
import { linesOf } from "./structure/lines-of";
import type { Offset } from "./structure/offset";
import { loneNegative } from "./structure/lone-negative";
import { findOffsets } from "./structure/offset";
import { printsGaps } from "./structure/printed-gaps";
import type { Product } from "./structure/product";
import { findProducts } from "./structure/product-search";
import type { ProductSum } from "./structure/product-sum";
import { findProductSums } from "./structure/product-sums";
import type { Ratio } from "./structure/ratio";
import type { ScoreBoard } from "./structure/score-board";
import { scoreBoardOf } from "./structure/score-board";
import { findFormulas } from "./structure/formula-search";
import { findRatios } from "./structure/ratio-search";
import type { PartList } from "./structure/search-state";
import type { Sum, UnitSlip } from "./structure/sum";
import { borneOut } from "./structure/tally";
import { findSums } from "./structure/sum-search";

/** A table with what its structure says: computed once, read by every law. */
export interface TableView {
  readonly table: Table;
  readonly rows: AxisView;
  readonly columns: AxisView;
}

export interface AxisView {
  readonly axis: Axis;
  readonly sums: readonly Sum[];
  /** The complete 其中 list of a line, by the line. */
  readonly breakdowns: ReadonlyMap<number, Sum>;
  /** Incomplete 其中 lists. */
  readonly lists: readonly PartList[];
  /** Whole lines in another unit than the table. */
  readonly unitSlips: readonly UnitSlip[];
  readonly ratios: readonly Ratio[];
  readonly products: readonly Product[];
  /** Amounts that take several quantities together, each times its own standard. */
  readonly productSums: readonly ProductSum[];
  /** Cross lines that are a factor of a product: quantities of different things, months, days. */
  readonly factorsAcross: ReadonlySet<number>;
  /** The lines that shares are of by a cross line: they are added up there, whatever it holds (绩效得分 and its 占比). */
  readonly sharedAcross: ReadonlyMap<number, ReadonlySet<number>>;
  /** Points of several headings and their total, line by line, or null. */
  readonly board: ScoreBoard | null;
  /** Lines that miss another by a constant over the table. */
  readonly offsets: readonly Offset[];
  /** Running balances, growth from line to line. */
  readonly chains: readonly Chain[];
}

/**
 * A table as its structure and the constants over it tell it. Where it holds one negative figure that no name explains, and more adds up without
 * its sign, that is a slip, and no law is to be read from it.
 */
export function viewOf(table: Table, constants: readonly NamedConstant[] = []): TableView {
  const axes = axesOf(table);
  const printed = viewOfAxes(axes, constants);
  const lone = loneNegative(axes.rows, axes.columns);
  if (lone === null) return printed;
  const unsigned = viewOfAxes(axesOf(table, lone), constants);
  if (soundness(unsigned) <= soundness(printed) + LEAST_SOUNDER) return printed;
  return {
    ...unsigned,
    rows: withoutLoose(unsigned.rows, printed.rows, lone.row),
    columns: withoutLoose(unsigned.columns, printed.columns, lone.column),
  };
}

/** The sums of a side without those that hold nowhere, are told with the sign turned alone, and have nothing to do with it. */
function withoutLoose(side: AxisView, printed: AxisView, lone: number): AxisView {
  const sums = side.sums.filter(
    (sum) =>
      0 < borneOut(sum.tally) ||
      linesOf(sum).includes(lone) ||
      printed.sums.some((one) => sameLines(one, sum)),
  );
  return { ...side, sums };
}

/** Decimal digits that a table's sums have to say more without the sign. */
const LEAST_SOUNDER = 3;
const COST_OF_BREAK = 3;

/** What the sums of a table say for themselves, in decimal digits. */
function soundness({ rows, columns }: TableView): number {
  return [...rows.sums, ...columns.sums].reduce(
    (all, { tally }) => all + tally.evidence - COST_OF_BREAK * tally.broken,
    0,
  );
}

function viewOfAxes(found: Axes, constants: readonly NamedConstant[]): TableView {
  const { table } = found.rows;
  const down = findChains(found.columns);
  const along = findChains(found.rows);
  // A balance carried on from line to line is never added up, nor what changed since the line before.
  const { rows, columns } = withSingles(found, balancesOf(along), balancesOf(down));
  const products = { rows: findProducts(rows, constants), columns: findProducts(columns, constants) };
  const ratios = { rows: findRatios(rows), columns: findRatios(columns) };
  return {
    table,
    rows: {
      ...axisView(rows, ratios.rows, along, products.rows),
      factorsAcross: factorsOf(products.columns),
      sharedAcross: sharedBy(ratios.columns),
      offsets: findOffsets(rows, constants),
    },
    columns: {
      ...axisView(columns, ratios.columns, down, products.columns),
      factorsAcross: factorsOf(products.rows),
      sharedAcross: sharedBy(ratios.rows),
      offsets: findOffsets(columns, constants),
    },
  };
}

function sharedBy(ratios: readonly Ratio[]): ReadonlyMap<number, ReadonlySet<number>> {
  const shared = new Map<number, ReadonlySet<number>>();
  for (const { form, over, wholes } of ratios)
    if (form === "share" && wholes !== null) shared.set(over, new Set(wholes));
  return shared;
}

function balancesOf(chains: readonly Chain[]): ReadonlySet<number> {
  return new Set(chains.flatMap(({ is, line, from }) => (from === line || is === "change" ? [line] : [])));
}

function factorsOf(products: readonly Product[]): ReadonlySet<number> {
  return new Set(products.flatMap(({ factors }) => (1 < factors.length ? factors : [])));
}

function axisView(
  axis: Axis,
  ratios: readonly Ratio[],
  chains: readonly Chain[],
  products: readonly Product[],
): Omit<AxisView, "offsets" | "factorsAcross" | "sharedAcross"> {
  const stated = findFormulas(axis);
  const { sums, lists, unitSlips } = findSums(axis);
  const found = sums.filter((sum) => !stated.some((one) => sameLines(one, sum) || isDenied(sum, one)));
  const board = scoreBoardOf(axis);
  const marked = found.filter(({ source }) => source === "part-marker");
  return {
    axis,
    sums: [...stated, ...found, ...(board === null ? [] : [board.sum])],
    board,
    // Of several lists of one line the first counts.
    breakdowns: new Map(marked.reverse().map((sum) => [sum.whole, sum] as const)),
    lists,
    unitSlips,
    ratios: ratios.filter((ratio) => !isDifference(ratio, sums)),
    products: products.filter((product) => !isExplained(axis, product, sums)),
    productSums: findProductSums(
      axis,
      (line) => products.some(({ result }) => result === line) || found.some(({ whole }) => whole === line),
    ),
    chains,
  };
}

/** Whether a growth that some figures break is their difference, which fewer break: `增减` in units, where the base is 100 once. */
function isDifference({ form, rate, over, under, tally }: Ratio, sums: readonly Sum[]): boolean {
  return (
    form === "growth" &&
    sums.some(({ whole, parts, tally: own }) => {
      const takes = (line: number, factor: number): boolean =>
        parts.some((part) => part.line === line && part.factor === factor);
      const isOf = whole === rate && parts.length === 2 && takes(over, 1) && takes(under, -1);
      return isOf && own.broken < tally.broken;
    })
  );
}

/**
 * A product nobody printed that some figures break says nothing of a line that is plainly the sum of others, or of one whose
 * difference from another is printed beside it (what was paid, and what was due).
 */
function isExplained(axis: Axis, product: Product, sums: readonly Sum[]): boolean {
  const { source, result, factors, tally } = product;
  if (source !== "figures" || tally.broken === 0) return false;
  if (printsGaps(axis, (cross) => dueBy(axis, product, cross) - axis.probe(result, cross))) return true;
  const isSum = ({ whole, parts, tally }: Sum): boolean =>
    whole === result && 1 < parts.length && 4 * tally.broken <= tally.holds;
  return factors.length === 1 && sums.some(isSum);
}

function dueBy(axis: Axis, { factors, scale }: Product, cross: number): number {
  return factors.reduce((all, line) => all * axis.probe(line, cross), scale);
}

/** Whether a sum that most figures break takes a line for made of others than the table itself says, or adds it to some of those. */
function isDenied({ whole, parts, tally }: Sum, stated: Sum): boolean {
  const adds = (line: number): boolean => parts.some((part) => part.line === line && 0 < part.factor);
  const countsTwice = adds(stated.whole) && stated.parts.some(({ line }) => adds(line));
  return borneOut(tally) < tally.broken && (whole === stated.whole || countsTwice);
}

function sameLines(a: Sum, b: Sum): boolean {
  return lineKey(a) === lineKey(b);
}
