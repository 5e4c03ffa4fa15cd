import type { AxisView, Constraint } from "../constraint";
import { cellsIn } from "../constraint";
import type { Judgement } from "../finding";
import { judgeConstraints } from "../finding";
import type { IndicatorTable } from "../form";
import type { Grid } from "../grid";
import { distinctRefs } from "../grid";
import { matchedLists } from "../judge";
import type { Table } from "../table";
import { refAt } from "../table";
import { allocationNotes } from "./allocation-notes";
import { correctionNotes } from "./correction-notes";
import type { InspectOptions } from "./options";
import { DEFAULT_OPTIONS } from "./options";
import type { Relation, Report } from "./report";
import { scoringNotes } from "./scoring-notes";
import { understood } from "./understood";

/**
 * The front door of the engine: recognises the tables of a workbook, verifies every relation they imply, and says
 * what is wrong, where, and what would mend it. Pure and deterministic: the same grids give the same report; it never
 * throws and never changes its input.
 */
export function inspect(grids: readonly Grid[], options: InspectOptions = DEFAULT_OPTIONS): Report {
  const { seen, tables, indicators, book, scorings, laws } = understood(grids, options);
  const { verdicts, findings } = judgeConstraints(seen, book, laws, indicators, scorings);
  const roundings = roundingsOf(verdicts);
  return {
    tables: book.views.map((view) => ({
      id: view.table.id,
      sheet: view.table.sheet,
      area: view.table.area,
      kind: book.kindOf(view),
      title: view.table.title,
      unit: view.table.unit,
      rounding: roundings.get(view.table.id) ?? null,
      headerRows: view.table.headerRows,
      stubColumns: view.table.stubColumns,
      totalRows: once(totalsOf(view.rows).map((line) => refAt(view.table, line, 0).row)),
      totalColumns: totalsOf(view.columns).map((line) => refAt(view.table, 0, line).column),
      anchor: view.table.anchor,
      correction: view.table.correction?.said ?? null,
    })),
    relations: verdicts.map(({ constraint, verdict }) => relationOf(constraint, verdict)),
    allocations: allocationNotes(book),
    scorings: scoringNotes(scorings),
    findings,
    corrections: correctionNotes(options.corrections, tables),
    untouched: untouchedSheets(grids, tables, judgedSheets(indicators), options),
  };
}

/** Blocks side by side have lines in the same row. */
function once(places: readonly number[]): readonly number[] {
  return [...new Set(places)];
}

/** The lines of an axis that are totals by their names. */
function totalsOf({ axis }: AxisView): readonly number[] {
  return axis.lines.flatMap(({ role }, line) => (role.total === null ? [] : [line]));
}

function untouchedSheets(
  grids: readonly Grid[],
  tables: readonly Table[],
  judged: ReadonlySet<string>,
  options: InspectOptions,
): Report["untouched"] {
  return grids
    .filter((grid) => !tables.some((table) => table.sheet === grid.sheet) && !judged.has(grid.sheet))
    .map((grid) => ({ sheet: grid.sheet, reason: whyUntouched(grid, options) }));
}

/** Sheets whose indicators were held against something, though they may hold no table of figures. */
function judgedSheets(lists: readonly IndicatorTable[]): ReadonlySet<string> {
  return new Set([
    ...lists.filter((list) => list.headings.actual !== null).map((list) => list.sheet),
    ...matchedLists(lists).map(({ targets }) => targets.sheet),
  ]);
}

function whyUntouched(grid: Grid, options: InspectOptions): Report["untouched"][number]["reason"] {
  if (grid.hidden && !options.hiddenSheets) return "hidden";
  return grid.used === null ? "empty" : "no-table";
}

/**
 * The rounding a table's sums obey, by table: exact where every last digit counts, rounded where differences of rounding occur,
 * truncated where they are larger than rounding makes them; null where no sum tells.
 */
function roundingsOf(verdicts: Judgement["verdicts"]): ReadonlyMap<string, Rounding> {
  const roundings = new Map<string, Rounding>();
  for (const { constraint, verdict } of verdicts) {
    if (constraint.shape.is !== "sum") continue;
    const said = roundingSaidBy(constraint.tolerance, verdict);
    const known = roundings.get(constraint.table) ?? null;
    if (BY_WEIGHT.indexOf(known) < BY_WEIGHT.indexOf(said)) roundings.set(constraint.table, said);
  }
  return roundings;
}

type Rounding = Report["tables"][number]["rounding"];

/** What one sum says goes before what others do not deny. */
const BY_WEIGHT: readonly Rounding[] = [null, "exact", "rounded", "truncated"];

function roundingSaidBy(tolerance: Constraint["tolerance"], verdict: Relation["verdict"]): Rounding {
  if (tolerance === "cut-off") return "truncated";
  if (verdict === "rounding") return "rounded";
  return tolerance === "none" && verdict === "holds" ? "exact" : null;
}

function relationOf(constraint: Constraint, verdict: Relation["verdict"]): Relation {
  return {
    rule: constraint.kind,
    table: constraint.table,
    trust: constraint.trust,
    result: constraint.result,
    terms: distinctRefs(cellsIn(constraint.shape)),
    verdict,
  };
}
