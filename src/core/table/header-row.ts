import type { Grid } from "../grid";
import { cellAt, wordsOf } from "../grid";
import { label } from "../text";
import { asksForOffice, headsOrdinals } from "./heading-words";
import type { RowProfile } from "./row-profile";
import { areUnits } from "./unit-of";

/** A row of one cell over 序号, the first of the headings below it. */
export function isTitle(grid: Grid, { words }: RowProfile, lower: RowProfile | undefined): boolean {
  const [only, ...others] = words;
  const isOver = only !== undefined && others.length === 0 && lower?.words[0] === only;
  return isOver && headsOrdinals(labelAt(grid, lower.row, only));
}

/** `主管部门 | 某局` above the funds of a form: the office's name is no heading of theirs. */
export function isOfficeLine(grid: Grid, profile: RowProfile | undefined, firstFigure: number): boolean {
  const [asked, ...names] = profile?.words ?? [];
  if (profile === undefined || asked === undefined || firstFigure <= asked) return false;
  const over = names.filter((column) => firstFigure <= column);
  return over.length <= 1 && names.length === over.length && asksForOffice(labelAt(grid, profile.row, asked));
}

/** `全年 | 全年`: what the columns are called stands above. */
export function saysOneThing(grid: Grid, profile: RowProfile | undefined): boolean {
  const labels = new Set(profile?.words.map((column) => labelAt(grid, profile.row, column)));
  return 2 <= (profile?.words.length ?? 0) && labels.size === 1;
}

/** A row of nothing but units (`平方米 | 万元 | 万元`) only says in what the columns above it are measured. */
export function saysUnits(grid: Grid, profile: RowProfile | undefined): boolean {
  const words = profile?.words ?? [];
  return areUnits(words.map((column) => labelAt(grid, profile?.row ?? 0, column)));
}

/** What a cell says, in one form; "" where it says nothing. */
export function labelAt(grid: Grid, row: number, column: number): string {
  return label(wordsOf(cellAt(grid, row, column)));
}
