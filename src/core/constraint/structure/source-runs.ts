import type { MoneyField } from "../../form";
import { areAllSources, fundSourceOf, stripPartMarker } from "../../form";
import type { Book } from "../kind";

/** Sources of funds that a form names one behind or below the other, each with its amount beside it. */
export interface SourceRun {
  readonly sources: readonly MoneyField[];
  /** The other amounts named between the run before it and this one, in reading order. */
  readonly before: readonly MoneyField[];
}

/** The runs of fields (`财政拨款 | 30.5 | 上年结转 | 6 | 其他 | 0`, or one below the other) that leave no source out. */
export function sourceRuns({ fields }: Book): readonly SourceRun[] {
  const runs: SourceRun[] = [];
  let before: MoneyField[] = [];
  for (let at = 0; at < fields.length;) {
    const run = runFrom(fields, at);
    const [first] = run;
    const field = fields[at];
    if (first === undefined) {
      if (field !== undefined) before.push(field);
      at += 1;
      continue;
    }
    if (areApart(run) && areAllSources(run.flatMap(({ name }) => fundSourceOf(name) ?? [])))
      runs.push({ sources: run, before: before.filter(({ at: one }) => one.sheet === first.at.sheet) });
    before = [];
    at += run.length;
  }
  return runs;
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
