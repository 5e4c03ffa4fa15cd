import { addressOf, cellRef } from "../../src/core/grid";
import type { Finding, Relation, Report, Severity, TableSummary } from "../../src/core/inspect";

const SEVERITIES: readonly Severity[] = ["error", "error", "verify", "notice"];
const TABLES = 20;

/** A report of so many findings, spread over twenty tables: what a year's workbook of a whole province may bring. */
export function manyFindings(count: number): Report {
  return {
    tables: Array.from({ length: TABLES }, (_, place) => tableAt(place)),
    relations: Array.from({ length: count }, (_, place) => relationAt(place, Math.ceil(count / TABLES))),
    findings: Array.from({ length: count }, (_, place) => findingAt(place, Math.ceil(count / TABLES))),
    allocations: [],
    scorings: [],
    corrections: [],
    untouched: [],
  };
}

function tableAt(place: number): TableSummary {
  return {
    id: `t${place + 1}`,
    sheet: "表2",
    area: { top: place * 60, left: 0, bottom: place * 60 + 55, right: 3 },
    kind: "allocation",
    title: `第 ${place + 1} 张分配表`,
    unit: "万元",
    rounding: "exact",
    headerRows: 1,
    stubColumns: 1,
    totalRows: [place * 60 + 55],
    totalColumns: [3],
    anchor: { at: cellRef("表2", place * 60, 0), heads: "" },
    correction: null,
  };
}

function relationAt(place: number, perTable: number): Relation {
  return {
    rule: "row-total",
    table: `t${Math.floor(place / perTable) + 1}`,
    trust: "stated",
    result: cellRef("表2", place + 3, 4),
    terms: [cellRef("表2", place + 3, 1), cellRef("表2", place + 3, 2)],
    verdict: "inconsistent",
  };
}

function findingAt(place: number, perTable: number): Finding {
  const at = cellRef("表2", place + 3, 1 + (place % 3));
  const [tens, ones] = [1 + (place % 4), 5 + (place % 5)];
  const cents = String((place * 7) % 100).padStart(2, "0");
  const was = `${tens}${ones}.${cents}`;
  const becomes = `${ones}${tens}.${cents}`;
  const swapped = place % 2 === 0;
  return {
    id: `row-total ${addressOf(at)}`,
    rule: "row-total",
    severity: SEVERITIES[place % SEVERITIES.length] ?? "error",
    table: `t${Math.floor(place / perTable) + 1}`,
    cells: [at],
    facts: {
      rowLabel: `第 ${place + 1} 区`,
      columnLabel: "困难群众人数因素",
      expected: becomes,
      actual: was,
      gap: String(9 * (ones - tens)),
      over: true,
      unit: "万元",
      more: {},
    },
    workings: [],
    suspects: swapped
      ? [
          {
            at,
            value: was,
            proposed: becomes,
            stored: Number(becomes),
            slip: "swapped-digits",
            confidence: 0.9,
            mends: 2,
            also: [],
            keeps: 0,
          },
        ]
      : [],
    rivals: [],
    fix: null,
  };
}
