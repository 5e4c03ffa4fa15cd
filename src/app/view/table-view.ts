import { areaAddress, cellRef, refKey } from "../../core/grid";
import type { Relation, Report, TableSummary, VerdictName } from "../../core/inspect";
import type { Words } from "../words/words";
import type { TableView } from "./report-view";
import { tidy } from "./say";

const WORST: readonly VerdictName[] = ["holds", "rounding", "unknown", "inconsistent"];

/** A recognised table with the verdicts of its relations. */
export function tableView(words: Words, table: TableSummary, report: Report): TableView {
  const relations = report.relations.filter((relation) => relation.table === table.id);
  const count = (verdict: VerdictName): number =>
    relations.filter((relation) => relation.verdict === verdict).length;
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
    summary: words.phrases.tableSummary(
      relations.length,
      count("inconsistent"),
      count("rounding"),
      count("unknown"),
    ),
    verdict: relations.reduce<VerdictName>((worst, { verdict }) => worse(worst, verdict), "holds"),
    rows: area.bottom - area.top + 1,
    columns: area.right - area.left + 1,
    headerRows: table.headerRows,
    stubColumns: table.stubColumns,
    results: resultsOf(table, relations),
  };
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
  const worst = new Map<string, { row: number; column: number; verdict: VerdictName }>();
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
