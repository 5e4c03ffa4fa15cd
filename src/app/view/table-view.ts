import type { Grid } from "../../core/grid";
import { addressOf, areaAddress, cellRef, inArea, refKey } from "../../core/grid";
import type { Finding, Relation, Severity, TableSummary, VerdictName } from "../../core/inspect";
import type { Checked } from "../check";
import type { Words } from "../words/words";
import { allocationSays } from "./allocation-says";
import { headlineOf } from "./finding-item";
import { onceWorded } from "./once-worded";
import { ratesOf } from "./rates";
import type { TableView } from "./report-view";
import { tidy } from "./tidy";

const WORST: readonly VerdictName[] = ["holds", "rounding", "unknown", "inconsistent"];

/** The recognised tables as a check left them: what changes while the person works comes on top. */
type CheckedTable = Omit<TableView, "heat" | "heatSpoken">;

/** The recognised tables with the verdicts of their relations, and where the open findings lie. */
export function tableViews(words: Words, checked: Checked, open: readonly Finding[]): readonly TableView[] {
  const { tables } = checked.report;
  return checkedTables(words, checked).map((view, place) => {
    const table = tables[place];
    return { ...view, ...(table === undefined ? NO_HEAT : heatOf(words, table, open)) };
  });
}

const NO_HEAT = { heat: [], heatSpoken: null } as const;

/** Of a large workbook there are too many relations to count with every key. */
const checkedTables = onceWorded((words: Words, { report, grids }: Checked): readonly CheckedTable[] => {
  const byTable = new Map<string, Relation[]>(report.tables.map(({ id }) => [id, []]));
  for (const relation of report.relations) byTable.get(relation.table)?.push(relation);
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return report.tables.map((table) => ({
    ...tableView(words, table, byTable.get(table.id) ?? [], bySheet.get(table.sheet)),
    allocations: report.allocations
      .filter((note) => note.table === table.id)
      .map((note) => allocationSays(note, words)),
  }));
});

function tableView(
  words: Words,
  table: TableSummary,
  relations: readonly Relation[],
  grid: Grid | undefined,
): Omit<CheckedTable, "allocations"> {
  const { area } = table;
  return {
    id: table.id,
    sheet: table.sheet,
    range: areaAddress(area),
    at: cellRef(table.sheet, area.top, area.left),
    title: tableTitle(words, table),
    kind: words.recognition.kinds[table.kind],
    unit: table.unit,
    rounding: table.rounding === null ? null : words.phrases.rounding[table.rounding],
    summary: summaryOf(words, relations),
    verdict: worstOf(relations),
    laws: lawsOf(words, relations),
    rows: area.bottom - area.top + 1,
    columns: area.right - area.left + 1,
    headerRows: table.headerRows,
    stubColumns: table.stubColumns,
    results: resultsOf(table, relations),
    totalRows: table.totalRows.map((row) => row - area.top),
    totalColumns: table.totalColumns.map((column) => column - area.left),
    rates: grid === undefined ? [] : ratesOf(table, relations, grid),
    recognised: {
      kind: table.kind,
      unit: table.unit,
      header: { first: area.top + 1, last: area.top + table.headerRows },
      totals: table.totalRows.map((row) => row + 1),
      last: area.bottom + 1,
    },
    correction: table.correction,
  };
}

const GRAVEST_FIRST: readonly Severity[] = ["error", "verify", "notice"];

/** Where findings lie within a table: the cells their lines name, each with its gravest. */
function heatOf(
  words: Words,
  { area, sheet }: TableSummary,
  open: readonly Finding[],
): Pick<TableView, "heat" | "heatSpoken"> {
  const cells = new Map<string, { row: number; column: number; severity: Severity; cell: string }>();
  for (const severity of GRAVEST_FIRST) {
    for (const finding of open) {
      const { at } = headlineOf(words, finding);
      const inside = at.sheet === sheet && inArea(area, at.row, at.column);
      if (finding.severity !== severity || !inside || cells.has(refKey(at))) continue;
      const place = { row: at.row - area.top, column: at.column - area.left };
      cells.set(refKey(at), { ...place, severity, cell: addressOf(at) });
    }
  }
  const heat = [...cells.values()];
  const names = heat.slice(0, MOST_NAMED).map(({ cell }) => cell);
  return { heat, heatSpoken: heat.length === 0 ? null : words.recognition.heatSpoken(heat.length, names) };
}

/** A picture of two hundred findings is not read out cell by cell. */
const MOST_NAMED = 12;

function summaryOf(words: Words, relations: readonly Relation[]): string {
  const count = (verdict: VerdictName): number =>
    relations.filter((relation) => relation.verdict === verdict).length;
  return words.phrases.tableSummary(
    relations.length,
    count("inconsistent"),
    count("rounding"),
    count("unknown"),
  );
}

function worstOf(relations: readonly Relation[]): VerdictName {
  return relations.reduce<VerdictName>((worst, { verdict }) => worse(worst, verdict), "holds");
}

function lawsOf(words: Words, relations: readonly Relation[]): TableView["laws"] {
  return [...new Set(relations.map(({ rule }) => rule))].map((rule) => {
    const mine = relations.filter((relation) => relation.rule === rule);
    return { name: words.rules[rule].name, words: summaryOf(words, mine), verdict: worstOf(mine) };
  });
}

/** The table's own title, or its kind where that tells something; otherwise "". */
export function tableTitle(words: Words, table: TableSummary): string {
  const title = tidy(table.title);
  return title === "" && table.kind !== "other" ? words.recognition.kinds[table.kind] : title;
}

function worse(one: VerdictName, other: VerdictName): VerdictName {
  return WORST.indexOf(one) < WORST.indexOf(other) ? other : one;
}

function resultsOf(table: TableSummary, relations: readonly Relation[]): TableView["results"] {
  const worst = new Map<string, TableView["results"][number]>();
  for (const { result, verdict } of relations) {
    if (result?.sheet !== table.sheet) continue;
    const before = worst.get(refKey(result));
    worst.set(refKey(result), {
      row: result.row - table.area.top,
      column: result.column - table.area.left,
      verdict: before === undefined ? verdict : worse(before.verdict, verdict),
    });
  }
  return [...worst.values()];
}
