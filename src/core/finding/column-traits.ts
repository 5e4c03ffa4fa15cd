import { isPoints } from "../form";
import type { Cell } from "../grid";
import type { Figure } from "../number";
import type { Table } from "../table";

/** What makes a figure stand out among those of its column. */
export interface Oddities {
  /** Text where most figures of the column are numbers. */
  readonly text: boolean;
  /** How many more decimals, trailing zeros aside, it has than any other; 0 where none. */
  readonly excess: number;
  /** Whether it prints fewer decimals than all others, which print alike. */
  readonly short: boolean;
  /** The most decimals, trailing zeros aside, that the others have. */
  readonly othersDecimals: number;
  /** Whether another figure of its column is negative. */
  readonly othersNegative: boolean;
  /** Nought where no other is. */
  readonly loneZero: boolean;
  /** Typed where most figures of its row are formulas. */
  readonly typedAmongFormulas: boolean;
  /** More than any share can be, without a per cent sign where most figures have one. */
  readonly unmarked: boolean;
}

/** Of a cell that has no column of its own kind: the targets of a form measure each another thing. */
export const NOTHING_ODD: Oddities = {
  text: false,
  excess: 0,
  short: false,
  othersDecimals: 0,
  othersNegative: false,
  loneZero: false,
  typedAmongFormulas: false,
  unmarked: false,
};

/** What the cells of one column have in common. */
export interface ColumnTraits {
  readonly usual: number | null;
  /** The decimals that all figures but one print, of five at least, noughts at their ends as well; null where they print several. */
  readonly alike: number | null;
  /** Whether most figures are kept as text; null where there are too few to tell. */
  readonly text: boolean | null;
  readonly figures: number;
  /** How many of them have a per cent sign. */
  readonly percents: number;
  /** The most decimals that a figure has, trailing zeros aside, and those of the next after it. */
  readonly most: number;
  readonly next: number;
  readonly zeros: number;
  readonly negatives: number;
  readonly points: boolean;
  /** The unit it names for itself, or null. */
  readonly unit: string | null;
  /** The unit of its table, for amounts of columns that name none; "" where it is another's. */
  readonly tableUnit: string;
  /** What stood out so far in its cells, by what makes it. */
  readonly oddities: Map<number, Oddities>;
}

/** What the figures of a column come to, as far as they were counted. */
interface ColumnCount {
  figures: number;
  percents: number;
  texts: number;
  zeros: number;
  negatives: number;
  most: number;
  next: number;
  /** How many print a nought at their end. */
  padded: number;
  /** How many print so many decimals. */
  readonly printed: Map<number, number>;
}

/** The traits of all columns, counted in one walk over the table. */
export function traitsIn(table: Table): readonly ColumnTraits[] {
  const counts = table.columns.map((): ColumnCount => {
    const none = { figures: 0, percents: 0, texts: 0, zeros: 0, negatives: 0, most: 0, next: 0, padded: 0 };
    return { ...none, printed: new Map() };
  });
  for (const row of table.cells) {
    row.forEach((cell, column) => {
      const [figure, counted] = [amountIn(cell), counts[column]];
      if (figure !== null && counted !== undefined) count(counted, figure);
    });
  }
  const tableUnit = unitOf(table);
  return counts.map(({ texts, printed, ...counted }, column) => ({
    ...counted,
    tableUnit,
    usual: commonest(printed),
    alike: 0 < counted.padded ? alikeBut(counted.figures, printed) : null,
    text: counted.figures < 3 ? null : counted.figures < 2 * texts,
    points: isPoints(table.columns[column]),
    unit: ownUnitOf(table, column),
    oddities: new Map(),
  }));
}

function count(counted: ColumnCount, { value, stored, decimals, typedAsText, percent }: Figure): void {
  counted.figures += 1;
  if (percent) counted.percents += 1;
  if (typedAsText) counted.texts += 1;
  if (value.isZero()) counted.zeros += 1;
  else if (value.isNegative()) counted.negatives += 1;
  counted.printed.set(decimals, (counted.printed.get(decimals) ?? 0) + 1);
  const own = stored.decimalPlaces();
  if (own < decimals) counted.padded += 1;
  const { most, next } = counted;
  if (most < own) [counted.most, counted.next] = [own, most];
  else counted.next = Math.max(next, own);
}

/** What stands out in a figure, one object for all of its column that are alike. */
export function odditiesOf(
  figure: Figure | null,
  trait: ColumnTraits,
  typedAmongFormulas: boolean,
): Oddities {
  const kind = kindOf(figure, trait, typedAmongFormulas);
  const known = trait.oddities.get(kind);
  if (known !== undefined) return known;
  const made = oddities(figure, trait, typedAmongFormulas);
  trait.oddities.set(kind, made);
  return made;
}

/** What stands out follows from these alone. */
function kindOf(figure: Figure | null, trait: ColumnTraits, typedAmongFormulas: boolean): number {
  const typed = Number(typedAmongFormulas);
  if (figure === null) return ~typed;
  const { stored, value, decimals, typedAsText } = figure;
  return (
    (stored.decimalPlaces() << 6) |
    (Number(trait.alike !== null && decimals < trait.alike) << 5) |
    (Number(isUnmarked(figure, trait)) << 4) |
    (Number(value.isNegative()) << 3) |
    (Number(value.isZero()) << 2) |
    (Number(typedAsText) << 1) |
    typed
  );
}

function oddities(figure: Figure | null, trait: ColumnTraits, typedAmongFormulas: boolean): Oddities {
  if (figure === null)
    return {
      ...NOTHING_ODD,
      othersDecimals: trait.most,
      othersNegative: 0 < trait.negatives,
      typedAmongFormulas,
    };
  const own = figure.stored.decimalPlaces();
  const others = own === trait.most ? trait.next : trait.most;
  return {
    text: figure.typedAsText && trait.text === false,
    excess: 3 <= trait.figures ? Math.max(0, own - others) : 0,
    short: trait.alike !== null && figure.decimals < trait.alike,
    othersDecimals: others,
    othersNegative: (figure.value.isNegative() ? 1 : 0) < trait.negatives,
    loneZero: figure.value.isZero() && trait.zeros === 1 && 2 <= trait.figures,
    typedAmongFormulas,
    unmarked: isUnmarked(figure, trait),
  };
}

/** A rate may be several hundred per cent, but hardly more than this, so that a bare figure beyond it is in hundreds. */
const MOST_OF_FRACTION = 2;

function isUnmarked({ percent, value }: Figure, { figures, percents }: ColumnTraits): boolean {
  return !percent && figures < 2 * percents && value.abs().gt(MOST_OF_FRACTION);
}

/** A comparison (`≥70%`) is no amount. */
export function amountIn(cell: Cell): Figure | null {
  return cell.reading.is === "figure" && cell.reading.figure.comparator === null ? cell.reading.figure : null;
}

const OWN_UNIT = /\((元|千元|万元|亿元|人|万人|人次|万人次|户|亩|万亩|公顷|吨|万吨|公斤|公里)\)$/;

/** The unit a column names for itself, or null. */
function ownUnitOf(table: Table, column: number): string | null {
  return OWN_UNIT.exec(table.columns[column]?.label ?? "")?.[1] ?? null;
}

/** A table's unit; a sheet of several units says of none whose it is, nor does one column beside others in units of their own. */
function unitOf(table: Table): string {
  const own = new Set(table.columns.flatMap((_, column) => ownUnitOf(table, column) ?? []));
  const isOfOneColumn = own.has(table.unit) && 1 < own.size;
  return table.unit.includes("、") || isOfOneColumn ? "" : table.unit;
}

const LEAST_ALIKE = 5;

function alikeBut(figures: number, printed: ReadonlyMap<number, number>): number | null {
  const usual = [...printed].find(([, count]) => count === figures - 1);
  return usual === undefined || figures < LEAST_ALIKE ? null : usual[0];
}

/** The decimals most cells of a column print, by how many do; the larger where two are as common. */
function commonest(counts: ReadonlyMap<number, number>): number | null {
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked[0]?.[0] ?? null;
}
