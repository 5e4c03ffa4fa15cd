import type { MoneyField } from "../../form";
import { areAllSources, fundSourceOf, stripPartMarker } from "../../form";
import type { Book } from "../kind";

/** Sources of funds that a form names one behind or below the other, each with its amount beside it. */
export interface SourceRun {
  readonly sources: readonly MoneyField[];
  /** The other amounts named between the run before it and this one, in reading order. */
  readonly before: readonly MoneyField[];
}

/**
 * The runs of fields (`财政拨款 | 30.5 | 上年结转 | 6 | 其他 | 0`, one below the other, or over the pairs of several rows) that leave no
 * source out.
 */
export function sourceRuns({ fields }: Book): readonly SourceRun[] {
  const runs: SourceRun[] = [];
  let before: MoneyField[] = [];
  for (let at = 0; at < fields.length;) {
    const line = runFrom(fields, at);
    const [first] = line;
    const field = fields[at];
    if (first === undefined) {
      if (field !== undefined) before.push(field);
      at += 1;
      continue;
    }
    // What is whole by itself is not mixed with the next row.
    const run = isWhole(line) ? line : amongPairs(fields, at);
    const isSource = (one: MoneyField): boolean => fundSourceOf(one.name) !== null;
    const sources = run.filter(isSource);
    before.push(...run.filter((one) => !isSource(one)));
    if (isWhole(sources))
      runs.push({ sources, before: before.filter(({ at: one }) => one.sheet === first.at.sheet) });
    before = [];
    at += isWhole(sources) ? run.length : line.length;
  }
  return runs;
}

/** Whether sources leave no other out, each of them named once. */
function isWhole(run: readonly MoneyField[]): boolean {
  return areApart(run) && areAllSources(run.flatMap(({ name }) => fundSourceOf(name) ?? []));
}

/**
 * The fields from a source on to the last source among the pairs of its form: `项目总投资 | 20 | 中央补助 | 0` over `省级财政 | 0 | 其他 | 20`.
 * Each row stands right below the one before it, and its figures in columns where figures of the rows before stand.
 */
function amongPairs(fields: readonly MoneyField[], from: number): readonly MoneyField[] {
  const run: MoneyField[] = [];
  const known = new Set<number>();
  const top = fields[from]?.at;
  for (const one of fields.slice(0, from)) if (isBeside(one, top)) known.add(one.at.column);
  for (const field of fields.slice(from)) {
    const last = run.at(-1);
    const isBelow = last !== undefined && field.at.row === last.at.row + 1 && known.has(field.at.column);
    if (last !== undefined && !isBeside(field, last.at) && !(isBelow && field.at.sheet === last.at.sheet))
      break;
    run.push(field);
    known.add(field.at.column);
  }
  return run.slice(0, run.findLastIndex(({ name }) => fundSourceOf(name) !== null) + 1);
}

function isBeside({ at }: MoneyField, other: MoneyField["at"] | undefined): boolean {
  return at.sheet === other?.sheet && at.row === other.row;
}

/** Whether no source comes twice, as in forms that print them for two amounts side by side. */
function areApart(run: readonly MoneyField[]): boolean {
  const names = new Set(run.map(({ name }) => stripPartMarker(name)));
  return names.size === run.length && run.some(({ name }) => fundSourceOf(name) !== "other");
}

/** The sources from a field on, all of them in one row, or one right below the other. */
function runFrom(fields: readonly MoneyField[], from: number): readonly MoneyField[] {
  const run: MoneyField[] = [];
  for (let at = from; at < fields.length; at += 1) {
    const [first, last, field] = [run[0], run.at(-1), fields[at]];
    if (field === undefined || fundSourceOf(field.name) === null) break;
    if (first !== undefined && last !== undefined && !follows(first, last, field)) break;
    run.push(field);
  }
  return run;
}

function follows(
  { at: first }: MoneyField,
  { at: last, label }: MoneyField,
  { at, label: own }: MoneyField,
): boolean {
  if (at.sheet !== last.sheet) return false;
  const isBelow = at.row === last.row + 1 && at.column === last.column && own.column === label.column;
  const isInColumn = first.column === last.column;
  return (at.row === last.row && first.row === last.row) || (isBelow && isInColumn);
}
