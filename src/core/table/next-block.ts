import type { Grid } from "../grid";
import type { ColumnTally } from "./column-tally";
import { labelAt } from "./header-row";
import type { RowProfile } from "./row-profile";
import { isEmpty, stubOf } from "./row-profile";

/** Labels that close a table. */
export const CLOSES = /(合计|总计|共计|总分)$/;

/** A row without figures in the body of a block: its offset, that of the body's first row and of the last one with figures. */
interface Place {
  readonly first: number;
  readonly lastFigure: number;
  readonly at: number;
}

/** Whether a row of words begins a block of its own: by what stands above it, and what stands below. */
export function beginsAnother(
  grid: Grid,
  profiles: readonly RowProfile[],
  { first, lastFigure, at }: Place,
  tally: ColumnTally,
): boolean {
  const profile = profiles[at];
  if (profile === undefined) return false;
  if (isTitled(profiles, at) && (headsUnderTitle(profile, tally) || headsNext(profile, profiles[at + 1])))
    return true;
  if (isNumberedTitle(grid, profiles[at - 1]) && headsNext(profile, profiles[at + 1], 2)) return true;
  if (isClosed(grid, profiles[lastFigure]) && startsNext(profiles, at)) return true;
  return headsBelowFields(profiles, first, at) || titlesNext(profiles, lastFigure, at);
}

/** Whether a line closes a table by its total. */
function isClosed(grid: Grid, profile: RowProfile | undefined): boolean {
  return profile?.words.some((column) => CLOSES.test(labelAt(grid, profile.row, column))) === true;
}

/** Whether a row stands under a title of its own: a row of one cell behind a blank row. */
function isTitled(profiles: readonly RowProfile[], at: number): boolean {
  const [title, before] = [profiles[at - 1], profiles[at - 2]];
  const isTitle = title !== undefined && title.words.length === 1 && title.figures.length === 0;
  return isTitle && before !== undefined && isEmpty(before);
}

/** `三、分县市情况`, alone in its row: the next section of a report, whose table follows. */
function isNumberedTitle(grid: Grid, profile: RowProfile | undefined): boolean {
  const [only, ...others] = profile?.words ?? [];
  if (profile === undefined || only === undefined || others.length + profile.figures.length !== 0)
    return false;
  return /^[一二三四五六七八九十]+、/.test(labelAt(grid, profile.row, only));
}

/** Words over the names and over a column of figures head what follows, though other columns of figures are left free. */
function headsUnderTitle({ words, figures }: RowProfile, tally: ColumnTally): boolean {
  const over = words.filter((column) => tally.isPure(column));
  return 2 <= words.length && figures.length === 0 && 0 < over.length && over.length < words.length;
}

/** Whether a row behind a closing total, a blank row or a title before it, heads a list of its own. */
function startsNext(profiles: readonly RowProfile[], at: number): boolean {
  const [before, profile] = [profiles[at - 1], profiles[at]];
  const isApart = before?.figures.length === 0 && before.words.length <= 1;
  return isApart && profile !== undefined && headsNext(profile, profiles[at + 1]);
}

/**
 * Behind nothing but particulars with a figure each (`自评得分 | 99.8`): words over a row of several figures, in columns that had none so
 * far, head those.
 */
function headsBelowFields(profiles: readonly RowProfile[], first: number, at: number): boolean {
  const [profile, next] = [profiles[at], profiles[at + 1]];
  if (profile === undefined || next === undefined || next.figures.length < 2) return false;
  const before = profiles.slice(first, at);
  return (
    next.figures.every((column) => profile.words.includes(column)) &&
    before.every(({ figures }) => figures.length <= 1 && !figures.some((one) => next.figures.includes(one)))
  );
}

/** Two lines of one cell each over a row of nothing but words, where the lines above are not labelled: the titles of a form of its own. */
function titlesNext(profiles: readonly RowProfile[], lastFigure: number, at: number): boolean {
  const [first, second, third] = profiles.slice(at, at + 3);
  const isTitle = (profile: RowProfile | undefined): boolean =>
    profile?.words.length === 1 && profile.figures.length === 0 && profile.marks.length === 0;
  return (
    isTitle(first) &&
    isTitle(second) &&
    first?.words[0] === second?.words[0] &&
    stubOf(profiles[lastFigure]) !== first?.words[0] &&
    third !== undefined &&
    2 <= third.words.length &&
    third.figures.length === 0
  );
}

/** Behind a total and a blank row or a title, a row of words alone over a row that has a figure or a word under each of them heads a list of its own. */
function headsNext(profile: RowProfile, next: RowProfile | undefined, least = 3): boolean {
  const isOfWords = least <= profile.words.length && profile.figures.length === 0;
  if (!isOfWords || next === undefined || next.figures.length === 0) return false;
  const below = new Set([...next.words, ...next.figures]);
  return profile.words.every((column) => below.has(column));
}
