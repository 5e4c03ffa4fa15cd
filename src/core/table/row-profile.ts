import type { Area, Grid } from "../grid";
import { cellAt, figureOf, wordsOf } from "../grid";
import { label } from "../text";
import { ORDINAL, firstNumbered } from "./header-tree";
import { headsColumns } from "./heading-words";

/** What stands in one row of a stretch of columns. */
export interface RowProfile {
  readonly row: number;
  readonly words: readonly number[];
  readonly figures: readonly number[];
  readonly marks: readonly number[];
  /** A row of years or of column numbers: heads columns though it holds figures. */
  readonly numbersColumns: boolean;
  /** Names a unit (`单位：万元`). */
  readonly namesUnit: boolean;
}

const UNIT_LINE =
  /单位[:：]?\(?(万?元|亿元|千元|百万元|人|户|个|万人|万人次|%|元\/|[万千]?(亩|公顷|平方米|公里|吨)($|[、,，)）]))/;

/** Whether nothing stands in a row. */
export function isEmpty(profile: RowProfile): boolean {
  return profile.words.length === 0 && profile.figures.length === 0 && profile.marks.length === 0;
}

/** The last column of words before a row's first figure: where it is labelled; null where it is not. */
export function stubOf(profile: RowProfile | undefined): number | null {
  const first = profile?.figures[0];
  if (profile === undefined || first === undefined) return null;
  const stub = profile.words.filter((column) => column < first);
  return stub[stub.length - 1] ?? null;
}

/** Profiles of all rows of an area. */
export function profileRows(grid: Grid, area: Area): readonly RowProfile[] {
  const profiles: RowProfile[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) profiles.push(profileRow(grid, area, row));
  return profiles.map(
    (profile, at) => headsBands(grid, profile, profiles.slice(at + 1, at + 1 + LOOK_AHEAD)) ?? profile,
  );
}

/** A figure below a band may be left blank in the first line, or the first two. */
const LOOK_AHEAD = 3;

/**
 * A header row that names bands or classes (`35岁以下`, `1-2年`, `2类`): its figures are texts with a unit over plain numbers, or
 * over words of a further header row, and all else in it are words.
 */
function headsBands(
  grid: Grid,
  profile: RowProfile,
  [next, ...further]: readonly RowProfile[],
): RowProfile | null {
  const { row, words, figures } = profile;
  if (figures.length === 0 || words.length === 0 || next === undefined) return null;
  const below = [next, ...further];
  const filled = new Set(below.flatMap((one) => one.figures));
  const areBands = figures.every((column) => isMeasured(grid, row, column));
  const overWords =
    next.figures.length === 0 &&
    figures.length < words.length &&
    figures.every((at) => next.words.includes(at));
  const overNumbers = figures.every(
    (column) => filled.has(column) && !below.some((one) => isMeasured(grid, one.row, column)),
  );
  const fills = words.length + figures.length - 2 <= filled.size;
  if (!areBands || !(overWords || (overNumbers && fills))) return null;
  return { ...profile, words: [...words, ...figures].sort((a, b) => a - b), figures: [] };
}

/** A figure that is kept as text with what it counts behind it. */
function isMeasured(grid: Grid, row: number, column: number): boolean {
  const figure = figureOf(cellAt(grid, row, column));
  return figure !== null && figure.typedAsText && figure.unit !== "";
}

function profileRow(grid: Grid, area: Area, row: number): RowProfile {
  const words: number[] = [];
  const figures: number[] = [];
  const marks: number[] = [];
  let namesUnit = false;
  for (let column = area.left; column <= area.right; column += 1) {
    const { reading } = cellAt(grid, row, column);
    if (reading.is === "words") {
      words.push(column);
      namesUnit ||= UNIT_LINE.test(label(reading.text));
    } else if (reading.is === "figure") figures.push(column);
    else if (reading.is !== "blank") marks.push(column);
  }
  if (tellsOfYear(grid, row, words, figures)) words.unshift(...figures.splice(0));
  const numbers =
    namesNumbers(grid, row, words, figures) ||
    numbersColumns(grid, row, figures, words) ||
    numbersLast(grid, area, row, figures);
  return { row, words, figures, marks, namesUnit, numbersColumns: numbers };
}

/** `2023 | 提升网上可办率` tells of a year, in words. */
function tellsOfYear(grid: Grid, row: number, words: readonly number[], figures: readonly number[]): boolean {
  const [first] = figures;
  if (first === undefined || 1 < figures.length || words.length === 0) return false;
  return words.every((column) => first < column) && areYears(grid, row, figures);
}

/** Whether a row that numbers the columns, or names their years, says so by its words. */
export function saysNumbers(grid: Grid, { row, words, figures }: RowProfile): boolean {
  return namesNumbers(grid, row, words, figures) || areYears(grid, row, figures);
}

/** Whether the figures of a row number the columns behind the names of the parts of groups. */
function numbersLast(grid: Grid, { left, right }: Area, row: number, figures: readonly number[]): boolean {
  const [first] = figures;
  const numbered = first === undefined ? null : firstNumbered(grid, row, left, right);
  return numbered !== null && first !== undefined && numbered.from <= first;
}

function namesNumbers(
  grid: Grid,
  row: number,
  words: readonly number[],
  figures: readonly number[],
): boolean {
  const said = words.map((column) => label(wordsOf(cellAt(grid, row, column))));
  return (
    numbersByText(grid, row, [...words, ...figures]) ||
    (said.some((one) => /^(栏次|栏号|列次)$/.test(one)) && 0 < figures.length) ||
    (said[0] === "序号" && said.length <= 2 && areAscending(grid, row, figures)) ||
    (figures.length === 1 && said.some(headsColumns) && areYears(grid, row, figures))
  );
}

/** Whether all cells are numbers or letters of columns, some with their arithmetic: `1 2 3=1-2 4 5=3×4`. */
function numbersByText(grid: Grid, row: number, columns: readonly number[]): boolean {
  let numbers = 0;
  let isWorked = false;
  for (const column of columns) {
    const text = label(cellAt(grid, row, column).text);
    const isNumber = ORDINAL.test(text);
    // Most rows say something else in their first cell already.
    if (!isNumber && text !== "" && !/^(栏次|栏号|列次|序号)$/.test(text)) return false;
    numbers += Number(isNumber);
    isWorked ||= isNumber && text.includes("=");
  }
  return isWorked && 3 <= numbers;
}

/** Numbers that only grow from column to column: a form prints the columns it keeps under their own numbers (`1 2 5 6 7`). */
function areAscending(grid: Grid, row: number, figures: readonly number[]): boolean {
  const values = figures.map((column) => wholeNumber(grid, row, column));
  return 3 <= values.length && values.every((value, at) => (values[at - 1] ?? 0) < value && value < 200);
}

function areYears(grid: Grid, row: number, figures: readonly number[]): boolean {
  return figures.every((column) => {
    const value = wholeNumber(grid, row, column);
    return 1949 <= value && value <= 2100;
  });
}

function wholeNumber(grid: Grid, row: number, column: number): number {
  const { reading } = cellAt(grid, row, column);
  if (reading.is !== "figure" || reading.figure.decimals !== 0 || reading.figure.unit !== "") return NaN;
  return reading.figure.value.toNumber();
}

/** The number a cell may give its column; in brackets as well, though by itself it would be a negative amount. Else NaN. */
function columnNumber(grid: Grid, row: number, column: number): number {
  const bracketed = /^\((\d{1,2})\)$/.exec(label(cellAt(grid, row, column).text))?.[1];
  return bracketed === undefined ? wholeNumber(grid, row, column) : Number(bracketed);
}

/** 甲, 乙, 丙: what statistical forms call the columns before the numbered ones. */
function isStem(grid: Grid, row: number, column: number): boolean {
  return /^[甲乙丙丁戊]$/.test(label(wordsOf(cellAt(grid, row, column))));
}

function numbersColumns(
  grid: Grid,
  row: number,
  figures: readonly number[],
  words: readonly number[],
): boolean {
  if (figures.length < 2) return false;
  const values: number[] = [];
  for (const column of figures) {
    const value = columnNumber(grid, row, column);
    // Most rows hold amounts: the first with decimals tells.
    if (Number.isNaN(value)) return false;
    values.push(value);
  }
  const years = values.every((value) => 1990 <= value && value <= 2100);
  if (years && new Set(values).size === values.length) return true;
  const consecutive = values.every((value, at) => at === 0 || value === (values[at - 1] ?? NaN) + 1);
  const first = values[0] ?? NaN;
  return (
    consecutive &&
    3 <= values.length &&
    (first === 0 || first === 1 || first === 2) &&
    words.filter((column) => !isStem(grid, row, column)).length <= 2
  );
}
