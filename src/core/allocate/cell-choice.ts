import { wholeUnits } from "../number";
import type { RoundingTable } from "./rounding-table";

/** The two whole numbers of last units a cell may become, and what speaks for the higher one. */
export interface CellChoice {
  readonly low: bigint;
  readonly high: bigint;
  /**
   * How much further the higher one is from the cell than the lower one, in millionths of a last unit; below 0 it is
   * nearer. Half way between, one millionth speaks for the one that half-up takes.
   */
  readonly further: number;
  /** Whether rounding half-up would take the higher one. */
  readonly roundsUp: boolean;
}

/** Cells as whole numbers of one part of a last unit. */
export interface CellParts {
  readonly cells: readonly (readonly (bigint | null)[])[];
  /** How many of them make a last unit. */
  readonly unit: bigint;
}

/** The cells in parts so fine that none is broken: from here on whole numbers are enough. */
export function partsOfCells(cells: RoundingTable["cells"], decimals: number): CellParts {
  let finest = decimals;
  for (const row of cells) for (const cell of row) finest = Math.max(finest, cell?.decimalPlaces() ?? 0);
  return {
    cells: cells.map((row) => row.map((cell) => (cell === null ? null : wholeUnits(cell, finest)))),
    unit: 10n ** BigInt(finest - decimals),
  };
}

const MILLION = 1_000_000n;

/** A figure that is a whole number of last units stays; any other may go down or up. */
export function choiceOf(parts: bigint, unit: bigint): CellChoice {
  const cut = parts / unit;
  const low = parts < cut * unit ? cut - 1n : cut;
  const rest = parts - low * unit;
  if (rest === 0n) return settled(low);
  const nearerLow = unit - 2n * rest;
  const roundsUp = nearerLow < 0n || (nearerLow === 0n && 0n < parts);
  const further = Number(roundedQuotient(nearerLow * MILLION, unit));
  return { low, high: low + 1n, further: further === 0 ? (roundsUp ? -1 : 1) : further, roundsUp };
}

/** Half-up, away from zero. */
function roundedQuotient(over: bigint, under: bigint): bigint {
  const size = ((over < 0n ? -over : over) * 2n + under) / (2n * under);
  return over < 0n ? -size : size;
}

/** The choice of a cell that has none. */
export function settled(units: bigint): CellChoice {
  return { low: units, high: units, further: 0, roundsUp: false };
}

/** What rounding half-up alone would make of it. */
export function nearest(choice: CellChoice): bigint {
  return choice.roundsUp ? choice.high : choice.low;
}
