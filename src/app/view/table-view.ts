import { areaAddress, cellRef, refKey } from "../../core/grid";
import type { Relation, Report, TableSummary, VerdictName } from "../../core/inspect";
import type { Words } from "../words/words";
import { onceWorded } from "./once-worded";
import type { TableView } from "./report-view";
import { tidy } from "./say";

const WORST: readonly VerdictName[] = ["holds", "rounding", "unknown", "inconsistent"];

/** The recognised tables with the verdicts of their relations: of a large workbook, too many to count with every key. */
export const tableViews = onceWorded((words: Words, report: Report): readonly TableView[] => {
  const byTable = new Map<string, Relation[]>(report.tables.map(({ id }) => [id, []]));
  for (const relation of report.relations) byTable.get(relation.table)?.push(relation);
  return report.tables.map((table) => tableView(words, table, byTable.get(table.id) ?? []));
});

function tableView(words: Words, table: TableSummary, relations: readonly Relation[]): TableView {
  const { area } = table;
  return {
    id: table.id,
    sheet: table.sheet,
    range: areaAddress(area),
    at: cellRef(table.sheet, area.top, area.left),
    title: tableTitle(words, table),
    kind: words.kinds[table.kind],
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
  };
}

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

/** The table's own title, or its kind where it has none. */
export function tableTitle(words: Words, table: TableSummary): string {
  const title = tidy(table.title);
  return title === "" ? words.kinds[table.kind] : title;
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
