import { largest } from "../number";
import type { Grid } from "../grid";
import { headsColumns, headsOrdinals } from "./heading-words";
import { labelAt } from "./header-row";
import type { RowProfile } from "./row-profile";
import { isEmpty, saysNumbers } from "./row-profile";

/**
 * The rows of a panel, those among them set right that were taken for numbers of columns only because their figures happen to
 * read 1, 2, 3: a line has a name of its own where the lines beside it have theirs, and its columns are named without it.
 */
export function withLinesInCount(grid: Grid, profiles: readonly RowProfile[]): readonly RowProfile[] {
  const told = [...profiles];
  profiles.forEach((profile, at) => {
    if (profile.numbersColumns && isLineInCount(grid, told, at))
      told[at] = { ...profile, numbersColumns: false };
  });
  return told;
}

function isLineInCount(grid: Grid, profiles: readonly RowProfile[], at: number): boolean {
  const profile = profiles[at];
  const above = profiles[at - 1];
  if (profile === undefined || above === undefined) return false;
  const column = nameOf(grid, profiles, at);
  if (column === null) return false;
  if (isLine(above)) return above.words.includes(column);
  const said = labelAt(grid, profile.row, column);
  return (
    !headsNames(said) &&
    !saysNumbers(grid, profile) &&
    isNamed(profiles[at + 1], column) &&
    areHeaded(profiles, at, profile.figures) &&
    labelAt(grid, above.row, column) !== said
  );
}

function isLine(profile: RowProfile): boolean {
  return 0 < profile.figures.length && !profile.numbersColumns;
}

/** Where a row says what it is, before its last figure; null where its words only announce numbers of columns. */
function nameOf(grid: Grid, profiles: readonly RowProfile[], at: number): number | null {
  const profile = profiles[at];
  if (profile === undefined) return null;
  const names = profile.words.filter((column) => column < largest(profile.figures));
  const said = (column: number): string => labelAt(grid, profile.row, column);
  const [only] = names;
  if (names.every((column) => LETTER.test(said(column)))) {
    // Letters of columns begin with 甲 or A; the line above 乙 is the first of a list of things called so.
    const counts = names.some((column) => /^[甲a]$/.test(said(column)));
    const isListed = only !== undefined && isLettered(grid, profiles[at + 1], only);
    return only !== undefined && names.length === 1 && (!counts || isListed) ? only : null;
  }
  const named = names.filter((column) => !LETTER.test(said(column)) && !ANNOUNCES.test(said(column)));
  return named[named.length - 1] ?? null;
}

/** 甲, 乙, 丙 or A, B, C: names of columns in statistical forms, and of things in lists. */
const LETTER = /^[甲乙丙丁戊己庚辛壬癸a-z]$/;

function isLettered(grid: Grid, profile: RowProfile | undefined, column: number): boolean {
  return profile !== undefined && isLine(profile) && /^[乙丙丁b-d]$/.test(labelAt(grid, profile.row, column));
}

/** `栏次`, `关系`: what stands before numbers of columns. */
const ANNOUNCES = /^([栏列行][次号目数]?|项次|序[号次]?|次序|关系|(计算)?公式)$/;

/** A heading of the names themselves, repeated or one row further down (`项目 | 1 | 2 | 3`); a total is none. */
function headsNames(said: string): boolean {
  return headsOrdinals(said) || (headsColumns(said) && !/计$/.test(said));
}

/** Whether a row is a line with its name in the same column. */
function isNamed(profile: RowProfile | undefined, column: number): boolean {
  return profile !== undefined && isLine(profile) && profile.words.includes(column);
}

/** Whether each of some columns is headed right above, by words or numbers, so that these numbers need not name it. */
function areHeaded(profiles: readonly RowProfile[], at: number, columns: readonly number[]): boolean {
  const open = new Set(columns);
  for (let above = at - 1; 0 <= above && 0 < open.size; above -= 1) {
    const profile = profiles[above];
    if (profile === undefined || isEmpty(profile) || isLine(profile)) break;
    [...profile.words, ...profile.figures].forEach((column) => open.delete(column));
  }
  return open.size === 0;
}
