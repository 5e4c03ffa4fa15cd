import type { Grid } from "../../src/core/grid";
import type { Finding, Report } from "../../src/core/inspect";
import { cellAt } from "../../src/core/grid";
import { mend } from "../../src/app/mend";
import { at, edit, finding, inspectSample, relation, report, sampleGrid } from "./fixture";

const GRID = sampleGrid();

/** The finding that a cell shows `was` and should show `becomes`. */
function wants(id: string, row: number, column: number, was: string, becomes: string): Finding {
  return finding({ id, fix: { safety: "safe", edits: [edit(at(row, column), was, becomes)] } });
}

function shows(grids: readonly Grid[], row: number, column: number): string {
  const [grid] = grids;
  return grid === undefined ? "" : cellAt(grid, row, column).text;
}

test("mends until nothing is left, and says what each edit comes from", () => {
  const mending = mend([GRID], report(), "ask", inspectSample);
  expect(mending.edits).toEqual([edit(at(2, 1), "62.65", "66.25")]);
  expect(mending.because).toEqual(["f1"]);
  expect(mending.rounds).toBe(1);
  expect(mending.report.findings).toEqual([]);
});

test("holds back what stands below the rung accepted", () => {
  const mending = mend([GRID], report(), "safe", inspectSample);
  expect(mending).toMatchObject({ edits: [], rounds: 0, broken: [] });
});

test("goes on where a mended cell lays open the next, as one set of edits", () => {
  const inspect = (grids: readonly Grid[]): Report => {
    const first = shows(grids, 1, 3);
    if (first === "221.48") return report({ findings: [wants("a", 1, 3, "221.48", "1")] });
    if (first === "1")
      return report({ findings: [wants("b", 1, 3, "1", "2"), wants("c", 3, 3, "349.77", "3")] });
    return report({ findings: [] });
  };
  const mending = mend([GRID], inspect([GRID]), "safe", inspect);
  expect(mending.edits.map(({ was, becomes }) => [was, becomes])).toEqual([
    ["221.48", "2"],
    ["349.77", "3"],
  ]);
  expect(mending.because).toEqual(["a", "c"]);
  expect(mending.rounds).toBe(2);
});

test("stops after five rounds", () => {
  let asked = 0;
  const inspect = (grids: readonly Grid[]): Report => {
    asked += 1;
    const now = shows(grids, 1, 3);
    return report({ findings: [wants("again", 1, 3, now, String(asked))] });
  };
  const mending = mend([GRID], inspect([GRID]), "safe", inspect);
  expect(mending.rounds).toBe(5);
  expect(mending.edits).toHaveLength(1);
});

test("takes everything back where a relation that held would break", () => {
  const holds = relation(at(3, 3), [at(1, 3), at(2, 3)], { rule: "column-total" });
  const broken = { ...holds, verdict: "inconsistent" } as const;
  const before = report({
    relations: [holds],
    findings: [wants("good", 1, 3, "221.48", "1"), wants("bad", 3, 3, "349.77", "3")],
  });
  const mending = mend([GRID], before, "safe", () => report({ relations: [broken], findings: [] }));
  expect(mending).toMatchObject({ edits: [], because: [], broken: [holds] });
  expect(mending.report).toBe(before);
});

test("a relation that was broken before may stay so", () => {
  const broken = relation(at(3, 3), [at(1, 3)], { verdict: "inconsistent" });
  const before = report({ relations: [broken], findings: [wants("a", 1, 3, "221.48", "1")] });
  const mending = mend([GRID], before, "safe", () => report({ relations: [broken], findings: [] }));
  expect(mending.edits).toHaveLength(1);
});

test("a relation with a formula in it is not held against the fix, since the host computes it anew", () => {
  const grid: Grid = {
    ...GRID,
    cells: GRID.cells.map((row, r) =>
      row.map((cell, c) => (r === 3 && c === 3 ? { ...cell, formula: "=D2+D3" } : cell)),
    ),
  };
  const holds = relation(at(3, 3), [at(1, 3), at(2, 3)]);
  const before = report({ relations: [holds], findings: [wants("a", 1, 3, "221.48", "1")] });
  const mending = mend([grid], before, "safe", () =>
    report({ relations: [{ ...holds, verdict: "inconsistent" }], findings: [] }),
  );
  expect(mending.edits).toHaveLength(1);
});
