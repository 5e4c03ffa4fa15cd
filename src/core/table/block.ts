import { smallest } from "../number";
import type { Area, Grid } from "../grid";
import { label } from "../text";
import { ColumnTally } from "./column-tally";
import { isOfficeLine, isTitle, labelAt, saysOneThing, saysUnits } from "./header-row";
import { CLOSES, beginsAnother } from "./next-block";
import { headsAnswers, headsColumns, headsOrdinals } from "./heading-words";
import { withLinesInCount } from "./line-in-count";
import type { RowProfile } from "./row-profile";
import { isEmpty, profileRows, stubOf } from "./row-profile";

/** Rows of one panel that belong together: header rows over body rows over the same columns. */
export interface Block {
  /** Where its columns stand. */
  readonly panel: Area;
  /** Where its titles and notes stand: the panel, or for one side of a statement that of both. */
  readonly page: Area;
  /** Rows above the header since the block before: titles, unit line. */
  readonly above: readonly number[];
  readonly header: readonly number[];
  readonly body: readonly number[];
  /** Text rows behind the last figure, up to the next block: notes. */
  readonly below: readonly number[];
}

/** The blocks of a panel, top to bottom. */
export function blocksOf(grid: Grid, panel: Area): readonly Block[] {
  const profiles = withLinesInCount(grid, profileRows(grid, panel));
  const blocks: Block[] = [];
  let from = 0;
  while (from < profiles.length) {
    const firstFigure = profiles.findIndex((profile, at) => from <= at && isBody(profile));
    if (firstFigure < 0) break;
    const first = leadingLines(grid, profiles, from, firstFigure);
    const figure = smallest(profiles[firstFigure]?.figures ?? [0]);
    const header = headerAbove(grid, profiles, from, first, figure).filter(
      (at, _, all) => 1 < all.length || !isOfficeLine(grid, profiles[at], figure),
    );
    const headerTop = header[0] ?? first;
    const { body, end } = bodyFrom(grid, profiles, first, header);
    blocks.push({
      panel,
      page: panel,
      above: rowsOf(profiles.slice(from, headerTop)),
      header: header.map((at) => panel.top + at),
      body: body.map((at) => panel.top + at),
      below: [],
    });
    from = end;
  }
  return joined(grid, withNotes(blocks, profiles));
}

function isBody(profile: RowProfile): boolean {
  return 0 < profile.figures.length && !profile.numbersColumns;
}

function rowsOf(profiles: readonly RowProfile[]): readonly number[] {
  return profiles.map((profile) => profile.row);
}

/**
 * Where the body begins: at the first figures, or above them at lines whose figures are left blank (a total nobody
 * filled, the title of a group), standing right under a header row. Such lines have no words over the columns of figures;
 * a header row has.
 */
function leadingLines(
  grid: Grid,
  profiles: readonly RowProfile[],
  from: number,
  firstFigure: number,
): number {
  const ahead = profiles.slice(firstFigure, firstFigure + LOOK_AHEAD).filter(isBody);
  // Numbers before the names only count the lines.
  const names = smallest(ahead.map((profile) => profile.words[0] ?? -1));
  const figures = new Set(ahead.flatMap((profile) => profile.figures.filter((column) => names < column)));
  const overFigures = (profile: RowProfile): boolean => profile.words.some((column) => figures.has(column));
  let first = firstFigure;
  while (from < first) {
    const profile = profiles[first - 1];
    if (profile === undefined || profile.words.length === 0 || 0 < profile.figures.length) break;
    if (profile.namesUnit || overFigures(profile) || !areLabels(grid, profile) || headsStub(grid, profile))
      break;
    first -= 1;
  }
  const above = profiles[first - 1];
  const headed = from < first && above !== undefined && (above.numbersColumns || overFigures(above));
  return headed ? first : firstFigure;
}

const LOOK_AHEAD = 8;

/** `单位代码 | 单位名称`: the lower row of a header whose upper row stands over both. */
function headsStub(grid: Grid, profile: RowProfile): boolean {
  const labels = profile.words.map((column) => labelAt(grid, profile.row, column));
  return 2 <= labels.length && labels.some(headsOrdinals);
}

function areLabels(grid: Grid, profile: RowProfile): boolean {
  return profile.words.every((column) => {
    const text = labelAt(grid, profile.row, column);
    return text.length <= 20 && (CODE.test(text) || !NOTE.test(text));
  });
}

/** `YZH011000000`: what a statistical form calls a line. */
const CODE = /^[a-z]{0,4}\d+$/;

/** Header rows right above the first body row, as offsets, top to bottom. */
function headerAbove(
  grid: Grid,
  profiles: readonly RowProfile[],
  from: number,
  first: number,
  firstFigure: number,
): readonly number[] {
  const header: number[] = [];
  const stubTaken = new Set<number>();
  const last = isUnderHeads(profiles, first) ? first - 2 : first - 1;
  for (let at = last; from <= at; at -= 1) {
    const profile = profiles[at];
    const lower = profiles[header[0] ?? -1];
    if (profile === undefined || !canHead(profile, firstFigure, lower !== undefined)) break;
    if (isTitle(grid, profile, lower)) break;
    const stub = profile.numbersColumns ? [] : profile.words.filter((column) => column < firstFigure);
    if (stub.some((column) => stubTaken.has(column) && !isWide(profile, lower, column))) break;
    if (
      lower !== undefined &&
      !groups(profile, lower) &&
      !saysOneThing(grid, lower) &&
      !saysUnits(grid, lower)
    )
      break;
    stub.forEach((column) => stubTaken.add(column));
    header.unshift(at);
  }
  return header;
}

/** Whether an empty row is the lower part of headings two rows high, which stand over all that the first line holds: lists beside it fill the row. */
function isUnderHeads(profiles: readonly RowProfile[], first: number): boolean {
  const [heads, between, line] = profiles.slice(Math.max(0, first - 2), first + 1);
  if (heads === undefined || between === undefined || line === undefined || !isEmpty(between)) return false;
  const over = new Set(heads.words);
  const filled = [...line.words, ...line.figures];
  return (
    heads.figures.length === 0 && LEAST_HEADS <= filled.length && filled.every((column) => over.has(column))
  );
}

const LEAST_HEADS = 3;

function canHead(profile: RowProfile, firstFigure: number, hasLower: boolean): boolean {
  if (profile.namesUnit && profile.words.length <= 3) return false;
  if (profile.numbersColumns) return true;
  if (0 < profile.figures.length || profile.words.length === 0) return false;
  if (profile.words.length === 1) {
    const only = profile.words[0] ?? 0;
    return firstFigure <= only && (hasLower || only === firstFigure);
  }
  return true;
}

/** Whether a label of the upper row stands over several of the lower: then both may be there in one column. */
function isWide(upper: RowProfile, lower: RowProfile | undefined, column: number): boolean {
  const next = upper.words.find((one) => column < one) ?? Number.POSITIVE_INFINITY;
  return lower !== undefined && 1 < lower.words.filter((one) => column <= one && one < next).length;
}

/** Whether an upper header row groups or completes the row below it, rather than heading something of its own. */
function groups(upper: RowProfile, lower: RowProfile): boolean {
  if (upper.numbersColumns || lower.numbersColumns) return true;
  const below = new Set([...lower.words, ...lower.figures]);
  return upper.words.some((column, at) => {
    const next = upper.words[at + 1] ?? Number.POSITIVE_INFINITY;
    return [...below].filter((one) => column <= one && one < next).length !== 1;
  });
}

interface Body {
  readonly body: readonly number[];
  /** Offset of the first row that is not part of it. */
  readonly end: number;
}

function bodyFrom(
  grid: Grid,
  profiles: readonly RowProfile[],
  first: number,
  header: readonly number[],
): Body {
  const body: number[] = [];
  const tally = new ColumnTally(answerColumns(grid, profiles, header));
  const headings = header.map((at) => signature(grid, profiles[at]));
  let lastFigure = first;
  let blanks = 0;
  let at = first;
  for (; at < profiles.length; at += 1) {
    const profile = profiles[at];
    if (profile === undefined) break;
    if (isEmpty(profile)) {
      blanks += 1;
      if (2 < blanks) break;
      continue;
    }
    if (isBody(profile)) {
      body.push(at);
      tally.add(profile);
      lastFigure = at;
      blanks = 0;
      continue;
    }
    if (headings.includes(signature(grid, profile))) continue;
    if (profile.namesUnit || profile.numbersColumns || startsHeader(grid, profile, tally)) break;
    if (beginsAnother(grid, profiles, { first, lastFigure, at }, tally)) break;
    body.push(at);
    blanks = 0;
  }
  const kept = body.filter((one) => one <= lastFigure || isMarked(profiles[one], tally));
  return { body: [...kept, ...unfilled(grid, profiles, kept, at)], end: Math.max(at, first + 1) };
}

/**
 * Rows behind the last figure that are lines nobody filled (`其他资金` of a funds block): labelled where the rows above
 * are, right below them, not behind a closing total, and no note.
 */
function unfilled(
  grid: Grid,
  profiles: readonly RowProfile[],
  kept: readonly number[],
  end: number,
): readonly number[] {
  const last = kept[kept.length - 1] ?? 0;
  const column = stubOf(profiles[last]);
  if (column === null || CLOSES.test(labelAt(grid, profiles[last]?.row ?? 0, column))) return [];
  const lines: number[] = [];
  for (let at = last + 1; at < end; at += 1) {
    const profile = profiles[at];
    if (profile === undefined || profile.words.length !== 1 || profile.words[0] !== column) break;
    const text = labelAt(grid, profile.row, column);
    if (20 < text.length || NOTE.test(text)) break;
    lines.push(at);
  }
  return lines;
}

const NOTE = /^(注|说明|备注|附|联系|监督|制表|填表|审核|单位负责|财务负责)|[:：].|\d{4}|盖章|签字/;

function answerColumns(
  grid: Grid,
  profiles: readonly RowProfile[],
  header: readonly number[],
): ReadonlySet<number> {
  const columns = header.flatMap((at) => {
    const profile = profiles[at];
    return profile === undefined
      ? []
      : profile.words.filter((column) => headsAnswers(labelAt(grid, profile.row, column)));
  });
  return new Set(columns);
}

/** A row without figures that still belongs to the body: a label with placeholders or nothing in the figure columns. */
function isMarked(profile: RowProfile | undefined, tally: ColumnTally): boolean {
  if (profile === undefined || 0 < profile.figures.length) return profile !== undefined;
  return profile.words.length === 1 && profile.marks.some((column) => tally.isPure(column));
}

function startsHeader(grid: Grid, profile: RowProfile, tally: ColumnTally): boolean {
  if (profile.words.length < 2) return false;
  const over = profile.words.filter((column) => tally.isPure(column));
  if (0 < over.length && tally.pure() <= over.length * 2) return !saysNoFigure(grid, profile, over);
  const heading = profile.words.filter((column) => headsColumns(labelAt(grid, profile.row, column))).length;
  return 2 <= heading;
}

/** One remark in the place of all figures of a line (`单位不需填列`) heads nothing. */
function saysNoFigure(grid: Grid, profile: RowProfile, over: readonly number[]): boolean {
  const said = over.map((column) => labelAt(grid, profile.row, column));
  return 2 <= over.length && new Set(said).size === 1 && said.every((text) => /[不无未免]/.test(text));
}

/** What a row's words say and where: equal for a header and its repetition after a page break. */
function signature(grid: Grid, profile: RowProfile | undefined): string {
  if (profile === undefined) return "";
  return profile.words.map((column) => `${column}:${labelAt(grid, profile.row, column)}`).join("|");
}

function withNotes(blocks: readonly Block[], profiles: readonly RowProfile[]): readonly Block[] {
  return blocks.map((block, at) => {
    const last = block.body[block.body.length - 1] ?? 0;
    const next = blocks[at + 1];
    const limit = next === undefined ? Number.POSITIVE_INFINITY : (next.header[0] ?? next.body[0] ?? last);
    const below = profiles.filter(
      (profile) =>
        last < profile.row && profile.row < limit && 0 < profile.words.length && !profile.namesUnit,
    );
    return { ...block, below: rowsOf(below) };
  });
}

/** Joins a block to the one before where its header only repeats that one's, as after a page break with its title. */
function joined(grid: Grid, blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const before = out[out.length - 1];
    if (before !== undefined && continues(grid, before, block)) {
      out[out.length - 1] = { ...before, body: [...before.body, ...block.body], below: block.below };
    } else out.push(block);
  }
  return out;
}

function continues(grid: Grid, before: Block, block: Block): boolean {
  if (block.header.length === 0 || block.header.length !== before.header.length) return false;
  const same = block.header.every(
    (row, at) => rowText(grid, block.panel, row) === rowText(grid, before.panel, before.header[at] ?? -1),
  );
  const last = before.body[before.body.length - 1];
  if (!same || last === undefined) return false;
  const firstWords = label(rowText(grid, before.panel, last));
  return !/(合计|总计|共计|总额)/.test(firstWords);
}

function rowText(grid: Grid, panel: Area, row: number): string {
  const parts: string[] = [];
  for (let column = panel.left; column <= panel.right; column += 1) parts.push(labelAt(grid, row, column));
  return parts.join("|");
}
