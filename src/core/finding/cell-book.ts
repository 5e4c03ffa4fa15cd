import type { Book } from "../constraint";
import type { Cell, CellRef } from "../grid";
import { refKey } from "../grid";
import type { Amount } from "../number";
import { ZERO } from "../number";

/** A body cell as relations see it. */
export interface BookCell {
  readonly ref: CellRef;
  readonly cell: Cell;
  /** Blank and placeholder cells add nothing; unreadable ones leave every relation undecided. */
  readonly state: "figure" | "blank" | "unreadable";
  readonly value: Amount;
  /** Decimals that count for its span. */
  readonly decimals: number;
  /** Decimals of its column, by which a proposal is written. */
  readonly columnDecimals: number;
  readonly rowLabel: string;
  readonly columnLabel: string;
  readonly table: string;
  readonly unit: string;
  /** Whether most figures of its column are numbers while this one is text. */
  readonly oddlyText: boolean;
  /** How many more decimals, trailing zeros aside, it has than any other figure of its column; 0 where none. */
  readonly excess: number;
}

/** All body cells of all tables, by place. */
export type CellBook = ReadonlyMap<string, BookCell>;

export function cellBookOf(book: Book): CellBook {
  const cells = new Map<string, BookCell>();
  for (const { table, columns } of book.views) {
    const asText = table.columns.map((_, column) => mostlyText(table.cells.map((row) => row[column])));
    const stored = table.columns.map((_, column) => storedDecimals(table.cells.map((row) => row[column])));
    const printed = table.columns.map((_, column) => usualDecimals(table.cells.map((row) => row[column])));
    table.refs.forEach((row, r) => {
      row.forEach((ref, c) => {
        const cell = table.cells[r]?.[c];
        if (cell === undefined) return;
        const figure =
          cell.reading.is === "figure" && cell.reading.figure.comparator === null
            ? cell.reading.figure
            : null;
        cells.set(refKey(ref), {
          ref,
          cell,
          state: figure !== null ? "figure" : isNothing(cell) ? "blank" : "unreadable",
          value: figure?.value ?? ZERO,
          decimals: columns.axis.decimals(c, r),
          columnDecimals: printed[c] ?? figure?.decimals ?? 0,
          rowLabel: table.rows[r]?.raw ?? "",
          columnLabel: table.columns[c]?.raw ?? "",
          table: table.id,
          unit: table.unit,
          excess: figure === null ? 0 : excessOf(figure.stored.decimalPlaces(), stored[c] ?? []),
          oddlyText: figure !== null && figure.typedAsText && asText[c] === false,
        });
      });
    });
  }
  return cells;
}

function isNothing(cell: Cell): boolean {
  return cell.reading.is === "blank" || cell.reading.is === "mark";
}

function mostlyText(cells: readonly (Cell | undefined)[]): boolean | null {
  const figures = cells.flatMap((cell) => (cell?.reading.is === "figure" ? [cell.reading.figure] : []));
  if (figures.length < 3) return null;
  return figures.length < 2 * figures.filter((figure) => figure.typedAsText).length;
}

/** Decimals of all figures of a column, trailing zeros aside, most first. */
function storedDecimals(cells: readonly (Cell | undefined)[]): readonly number[] {
  return cells
    .flatMap((cell) => (cell?.reading.is === "figure" ? [cell.reading.figure.stored.decimalPlaces()] : []))
    .sort((a, b) => b - a);
}

function excessOf(own: number, all: readonly number[]): number {
  const next = all[1];
  return 3 <= all.length && own === all[0] && next !== undefined ? own - next : 0;
}

/** The decimals most cells of a column print; the larger where two are as common. */
function usualDecimals(cells: readonly (Cell | undefined)[]): number | null {
  const counts = new Map<number, number>();
  for (const cell of cells) {
    if (cell?.reading.is !== "figure") continue;
    const { decimals } = cell.reading.figure;
    counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked[0]?.[0] ?? null;
}
