import type { Book, Constraint } from "../constraint";
import { bookOf, findConstraints } from "../constraint";
import type { IndicatorTable } from "../form";
import { indicatorTables, moneyFields, namedConstants, scoresBelow } from "../form";
import type { Grid } from "../grid";
import { refKey } from "../grid";
import type { Scoring } from "../profile";
import { scoringsOf, steppedScores } from "../profile";
import type { Table } from "../table";
import { findTables, pagesOf } from "../table";
import type { InspectOptions } from "./options";

/** What a workbook is understood as before any figure is judged. */
export interface Understood {
  /** The sheets looked at. */
  readonly seen: readonly Grid[];
  readonly tables: readonly Table[];
  readonly indicators: readonly IndicatorTable[];
  readonly book: Book;
  /** The scored forms, each with its profile. */
  readonly scorings: readonly Scoring[];
  /** The relations that must hold. */
  readonly laws: readonly Constraint[];
}

export function understood(grids: readonly Grid[], options: InspectOptions): Understood {
  const seen = seenOf(grids, options);
  const tables = tablesOf(grids, options);
  const pages = seen.flatMap(pagesOf);
  const indicators = pages.flatMap(indicatorTables);
  const fields = seen.flatMap((grid) => moneyFields(grid, tables));
  const scores = pages.flatMap((page) => scoresBelow(page, indicators));
  const constants = seen.flatMap((grid) => namedConstants(grid, tables));
  const book = bookOf(tables, indicators, fields, scores, constants);
  const scorings = scoringsOf(pages, indicators, tables, options.profile);
  return { seen, tables, indicators, book, scorings, laws: standing(findConstraints(book), scorings) };
}

/** The tables of a workbook's sheets, numbered through in sheet and reading order. */
export function tablesOf(grids: readonly Grid[], options: InspectOptions): readonly Table[] {
  const tables: Table[] = [];
  for (const grid of seenOf(grids, options))
    tables.push(...findTables(grid, tables.length + 1, options.corrections));
  return tables;
}

function seenOf(grids: readonly Grid[], { hiddenSheets }: InspectOptions): readonly Grid[] {
  return grids.filter((grid) => !grid.hidden || hiddenSheets);
}

/** The relations a form's profile leaves standing: where it scores the rate in steps, no product computes the score. */
function standing(constraints: readonly Constraint[], scorings: readonly Scoring[]): readonly Constraint[] {
  const stepped = steppedScores(scorings);
  return constraints.filter(({ result }) => result === null || !stepped.has(refKey(result)));
}
