import type { MoneyField } from "../../form";
import { areAllSources, fundSourceOf } from "../../form";
import { figureOf } from "../../grid";
import type { Book } from "../kind";
import type { AxisView, TableView } from "../view";
import type { FormAmount, NamedAmount } from "./named-amount";
import { amountOfField, madeAmount, worthOf } from "./named-amount";
import { labelOf } from "./label-of";
import { isProjectAmount } from "./project-amount";
import { sourceRuns } from "./source-runs";

/** Whole 万元 are few; names that leave no other sum are asked for less. */
const ASK = -1.3;

/** The amount that a form names, and the table that it is told with. */
export interface SourcedAmount extends NamedAmount {
  readonly table: string;
}

/**
 * The amount of its project that a form names above the sources of it, which nothing among them adds up: they leave no other source out,
 * and make it. The sources stand over their figures (`资金来源（万元） | 财政拨款 | 非税安排 | 其他`), or each beside its own.
 */
export function sourcedAmountsOf(book: Book): readonly SourcedAmount[] {
  const { views, fields } = book;
  const inTables = views.flatMap((view) => {
    const { area, id, sheet } = view.table;
    const sources = sourcesIn(view, view.columns) ?? sourcesIn(view, view.rows);
    const isOver = ({ at }: MoneyField): boolean =>
      at.sheet === sheet && area.top - REACH <= at.row && at.row < area.top;
    return sources === null ? [] : made(fields.filter(isOver), sources, id);
  });
  const inFields = sourceRuns(book).flatMap(({ sources, before }) => {
    const [first] = sources;
    const near = before.filter(({ at }) => (first?.at.row ?? 0) - at.row <= REACH);
    return made(near, sources.map(amountOfField), first?.table ?? "");
  });
  return [...inTables, ...inFields];
}

/** So many rows stand between an amount and its sources at most. */
const REACH = 12;

function made(
  fields: readonly MoneyField[],
  sources: readonly FormAmount[],
  table: string,
): readonly SourcedAmount[] {
  const named = fields.filter(({ name }) => isProjectAmount(name)).reverse();
  const found = madeAmount(named.map(amountOfField), sources, ASK);
  const isOpen = found?.borneOut === "denied" && named.length !== 1;
  return found === null || isOpen ? [] : [{ ...found, table }];
}

/** The figures of a table that lists one for each source of funds and nothing else; null where it is none. */
function sourcesIn({ table }: TableView, { axis, sums }: AxisView): readonly FormAmount[] | null {
  const filled = axis.cross.flatMap((_, cross) =>
    axis.lines.some((_line, line) => axis.figure(line, cross) !== null) ? [cross] : [],
  );
  const [only, ...others] = filled;
  const sources = axis.lines.flatMap((_, line) => fundSourceOf(labelOf(axis, line)) ?? []);
  const areSources = sources.length === axis.lines.length && areAllSources(sources);
  if (only === undefined || 0 < others.length || 0 < sums.length || !areSources) return null;
  return axis.lines.flatMap((_, line): readonly FormAmount[] => {
    const figure = figureOf(axis.cell(line, only));
    return figure === null ? [] : [{ at: axis.ref(line, only), figure, worth: worthOf(figure, table.unit) }];
  });
}
