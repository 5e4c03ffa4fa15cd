import type { CellRef, Edit, Grid, RawSheet } from "../../src/core/grid";
import { applyEdits, cellRef, invertEdits, makeGrid } from "../../src/core/grid";
import type { Finding, Relation, Report, TableSummary } from "../../src/core/inspect";
import type {
  MarkRequest,
  NewSheet,
  Outcome,
  ReportSheet,
  Trouble,
  WorkbookPort,
  WorkbookReading,
} from "../../src/port";
import { failed, ok } from "../../src/port";

/** A table of two units with one slip: B3 was 62.65 where 66.25 makes row and column balance. */
export const SHEET = "表2";

export function at(row: number, column: number, sheet = SHEET): CellRef {
  return cellRef(sheet, row, column);
}

export function sampleSheet(cells: Readonly<Record<string, string>> = {}): RawSheet {
  const rows = [
    ["单位", "人数", "绩效", "合计"],
    ["黄浦", "157.85", "63.63", "221.48"],
    ["长宁", "62.65", "62.04", "128.29"],
    ["合计", "224.10", "125.67", "349.77"],
  ];
  return {
    sheet: SHEET,
    top: 0,
    left: 0,
    rows: rows.map((row, r) =>
      row.map((text, c) => {
        const shown = cells[`${r},${c}`] ?? text;
        const number = /^[\d.]+$/.test(shown);
        return { value: number ? Number(shown) : shown, text: shown, format: number ? "0.00" : null };
      }),
    ),
  };
}

export function sampleGrid(cells: Readonly<Record<string, string>> = {}): Grid {
  return makeGrid(sampleSheet(cells));
}

export const TABLE: TableSummary = {
  id: "t1",
  sheet: SHEET,
  area: { top: 0, left: 0, bottom: 3, right: 3 },
  kind: "allocation",
  title: "第一批分配",
  unit: "万元",
  rounding: "exact",
  headerRows: 1,
  stubColumns: 1,
  totalRows: [3],
  totalColumns: [3],
  anchor: { at: { sheet: SHEET, row: 0, column: 0 }, heads: "" },
  correction: null,
};

export function relation(
  result: CellRef,
  terms: readonly CellRef[],
  change: Partial<Relation> = {},
): Relation {
  return { rule: "row-total", table: "t1", trust: "stated", result, terms, verdict: "holds", ...change };
}

export function edit(cell: CellRef, was: string, becomes: string): Edit {
  return { at: cell, was, becomes, value: Number(becomes) };
}

export function finding(change: Partial<Finding> = {}): Finding {
  return {
    id: "f1",
    rule: "column-total",
    severity: "error",
    table: "t1",
    cells: [at(3, 1), at(2, 1), at(2, 3)],
    facts: {
      rowLabel: "合计",
      columnLabel: "人数",
      expected: "220.50",
      actual: "224.10",
      gap: "3.60",
      over: true,
      unit: "万元",
      more: {},
    },
    workings: [
      {
        rule: "column-total",
        is: "sum",
        lines: [
          { at: at(1, 1), label: "黄浦", printed: "157.85", operation: "plus", factor: null },
          { at: at(2, 1), label: "长宁", printed: "62.65", operation: "plus", factor: null },
        ],
        result: at(3, 1),
        resultLabel: "合计",
        computed: "220.50",
        printed: "224.10",
        gap: "3.60",
        verdict: "inconsistent",
      },
    ],
    suspects: [
      {
        at: at(2, 1),
        value: "62.65",
        proposed: "66.25",
        stored: 66.25,
        slip: "swapped-digits",
        confidence: 0.97,
        mends: 2,
        also: [],
        keeps: 0,
      },
    ],
    rivals: [{ at: at(3, 1), proposed: "220.50", breaks: [{ rule: "row-total", result: at(3, 3) }] }],
    fix: { safety: "ask", edits: [edit(at(2, 1), "62.65", "66.25")] },
    ...change,
  };
}

export function report(change: Partial<Report> = {}): Report {
  return {
    tables: [TABLE],
    relations: [
      relation(at(1, 3), [at(1, 1), at(1, 2)]),
      relation(at(3, 1), [at(1, 1), at(2, 1)], { rule: "column-total", verdict: "inconsistent" }),
    ],
    findings: [finding()],
    corrections: [],
    allocations: [],
    scorings: [],
    untouched: [],
    ...change,
  };
}

/** A stand-in for the engine: the finding of this file where B3 reads 62.65, otherwise all is well. */
export function inspectSample(grids: readonly Grid[]): Report {
  const wrong = grids[0]?.cells[2]?.[1]?.text === "62.65";
  return wrong
    ? report()
    : report({ findings: [], relations: report().relations.map((one) => ({ ...one, verdict: "holds" })) });
}

/** A port over grids in memory that keeps what it was asked, and refuses what it is told to refuse. */
export class FakePort implements WorkbookPort {
  readonly calls: string[] = [];
  readonly shown: (readonly CellRef[])[] = [];
  marks: readonly MarkRequest[] = [];
  reports: ReportSheet[] = [];
  inserted: NewSheet[] = [];
  trouble: Trouble | null = null;

  constructor(public grids: readonly Grid[] = [sampleGrid()]) {}

  read(): Promise<Outcome<WorkbookReading, Trouble>> {
    return this.answer("read", () => ({ name: "2023.xlsx", sheets: this.grids, skipped: [] }));
  }

  write(edits: readonly Edit[]): ReturnType<WorkbookPort["write"]> {
    return this.answer("write", () => {
      const inverse = invertEdits(this.grids, edits);
      this.grids = this.grids.map((grid) => {
        const next = applyEdits(grid, edits);
        if (!("sheet" in next)) throw new Error("a stale edit reached the port");
        return next;
      });
      return { edits, inverse };
    });
  }

  mark(marks: readonly MarkRequest[]): ReturnType<WorkbookPort["mark"]> {
    return this.answer("mark", () => (this.marks = marks).length);
  }

  clearMarks(): ReturnType<WorkbookPort["clearMarks"]> {
    return this.answer("clear-marks", () => {
      const areas = this.marks.length;
      this.marks = [];
      return areas;
    });
  }

  show(cells: readonly CellRef[]): ReturnType<WorkbookPort["show"]> {
    return this.answer("show", () => {
      this.shown.push(cells);
      return null;
    });
  }

  writeReport(sheet: ReportSheet): ReturnType<WorkbookPort["writeReport"]> {
    return this.answer("write-report", () => {
      this.reports.push(sheet);
      return sheet.name;
    });
  }

  keptText(): ReturnType<WorkbookPort["keptText"]> {
    return this.answer("kept-text", () => null);
  }

  keepText(): ReturnType<WorkbookPort["keepText"]> {
    return this.answer("keep-text", () => null);
  }

  insertSheet(sheet: NewSheet): ReturnType<WorkbookPort["insertSheet"]> {
    return this.answer("insert-sheet", () => {
      this.inserted.push(sheet);
      return sheet.name;
    });
  }

  private answer<T>(call: string, value: () => T): Promise<Outcome<T, Trouble>> {
    this.calls.push(call);
    return Promise.resolve(this.trouble === null ? ok(value()) : failed(this.trouble));
  }
}
