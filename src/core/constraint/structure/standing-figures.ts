import type { LineRole } from "../../form";
import { isPoints } from "../../form";
import { figureOf } from "../../grid";
import type { Line, Table } from "../../table";

/** A line of a table, with what its label and its figures say of it. */
interface PricedLine {
  readonly line: Line;
  readonly role: LineRole;
  readonly percent: boolean;
}

/** Where the figure of a place stands: in another row of its column, or another column of its row. */
export interface StandingFigures {
  readonly rowAt: (row: number, column: number) => number;
  readonly columnAt: (row: number, column: number) => number;
}

/** A column, or a row, of prices is printed once for several lines where at most so many of those with amounts hold one. */
const MOST_FILLED = 0.5;
/** What a price is multiplied by, and what it makes. */
const AMOUNTS = 2;

/**
 * A price, or a standard, that is printed once for several lines (`每亩补助资金 18.34`, merged down the column or left blank below) holds
 * until the next one, totals excepted. Merges are not needed to see it.
 */
export function standingFigures(
  table: Table,
  rows: readonly PricedLine[],
  columns: readonly PricedLine[],
): StandingFigures {
  const isFilled = (row: number, column: number): boolean => readingAt(table, row, column) === "figure";
  const down = carried(
    columns,
    rows,
    (column, row) => readingAt(table, row, column),
    (row) => columns.filter(({ role }, column) => !role.single && isFilled(row, column)).length,
    Number.POSITIVE_INFINITY,
  );
  const along = carried(
    rows,
    columns,
    (row, column) => readingAt(table, row, column),
    (column) => rows.filter(({ role }, row) => !role.single && isFilled(row, column)).length,
    // Along a row of means or prices stand those of other columns, and growths beside them.
    1,
  );
  return {
    rowAt: (row, column) => down.get(column)?.[row] ?? row,
    columnAt: (row, column) => along.get(row)?.[column] ?? column,
  };
}

type Reading = "figure" | "blank" | "other";

function readingAt({ cells }: Table, row: number, column: number): Reading {
  const cell = cells[row]?.[column];
  if (cell === undefined || cell.reading.is === "blank") return "blank";
  return figureOf(cell) === null ? "other" : "figure";
}

/**
 * For each line of prices that is mostly blank beside amounts, and holds so many figures at most, the places along it whose figures hold at
 * each of its places.
 */
function carried(
  lines: readonly PricedLine[],
  across: readonly PricedLine[],
  readingOf: (line: number, place: number) => Reading,
  amountsAt: (place: number) => number,
  most: number,
): ReadonlyMap<number, readonly number[]> {
  const prices = lines.flatMap(({ line, role, percent }, at) =>
    role.single && !role.rate && !percent && !isPoints(line) ? [at] : [],
  );
  // Once for all prices: a long table may have thousands of rows that are named after one.
  let known: readonly boolean[] | null = null;
  const openPlaces = (): readonly boolean[] =>
    (known ??= across.map(({ role }, place) => role.total === null && AMOUNTS <= amountsAt(place)));
  return new Map(
    prices.flatMap((at) => {
      const readings = across.map((_, place) => readingOf(at, place));
      const filled = readings.filter((one) => one === "figure").length;
      if (readings.includes("other") || !readings.includes("blank")) return [];
      if (most < filled) return [];
      const open = openPlaces();
      if (MOST_FILLED * open.filter((one) => one).length < filled) return [];
      let standing = -1;
      const places = readings.map((one, place) => {
        if (one === "figure") standing = place;
        return standing < 0 || open[place] !== true ? place : standing;
      });
      return [[at, places] as const];
    }),
  );
}
