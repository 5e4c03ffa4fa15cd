import type { Area, Grid } from "../grid";
import { cellAt, figureOf } from "../grid";
import { label } from "../text";

const LEAST_HEADS = 3;

/**
 * Whether what stands right of a blank column goes on with the list at its left: the same headings in the same row, and below them line numbers
 * that count on (9 beside 1 where the left ends with 8). Two lists of their own both count from one.
 */
export function goesOn(grid: Grid, left: Area, right: Area): boolean {
  for (let row = left.top; row < left.bottom; row += 1) {
    const heads = headsIn(grid, left, row);
    if (heads.length < LEAST_HEADS) continue;
    const others = headsIn(grid, right, row);
    if (others.length === heads.length && others.every((head, at) => head === heads[at]))
      return countsOn(grid, left, right, row + 1);
  }
  return false;
}

/** What a row says in an area, cell by cell. */
function headsIn(grid: Grid, { left, right }: Area, row: number): readonly string[] {
  const heads: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const text = label(cellAt(grid, row, column).text);
    if (text !== "") heads.push(text);
  }
  return heads;
}

function countsOn(grid: Grid, left: Area, right: Area, top: number): boolean {
  const [own, other] = [left, right].map(({ left: column, bottom }) => numbersIn(grid, column, top, bottom));
  const last = own?.at(-1);
  return last !== undefined && other?.[0] === last + 1;
}

/** The line numbers of a column, as far as they count one by one. */
function numbersIn(grid: Grid, column: number, top: number, bottom: number): readonly number[] {
  const numbers: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const figure = figureOf(cellAt(grid, row, column));
    const number = figure === null ? NaN : figure.value.toNumber();
    const last = numbers.at(-1);
    // A row of standards may stand between the headings and the first line.
    if (figure === null && last === undefined) continue;
    if (!Number.isInteger(number) || (last !== undefined && number !== last + 1)) break;
    numbers.push(number);
  }
  return numbers;
}
