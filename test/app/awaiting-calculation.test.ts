import * as fc from "fast-check";
import { awaitingCalculation } from "../../src/app/awaiting-calculation";
import type { CellRef, Grid } from "../../src/core/grid";
import { addressOf, cellAt, formulaReferences, inArea, makeGrid, qualified } from "../../src/core/grid";

type Written = Readonly<Record<string, number | string>>;

/** A sheet of figures and of formulas, each at its address, in columns A to F. */
function sheet(name: string, height: number, cells: Written): Grid {
  return makeGrid({
    sheet: name,
    top: 0,
    left: 0,
    rows: Array.from({ length: height }, (_, row) =>
      Array.from({ length: 6 }, (__, column) => {
        const said = cells[addressOf({ row, column })];
        if (said === undefined) return null;
        return typeof said === "string" ? { value: 0, formula: said } : { value: said };
      }),
    ),
  });
}

const at = (row: number, column: number, name = "表"): CellRef => ({ sheet: name, row, column });
const names = (refs: readonly CellRef[]): readonly string[] => refs.map(qualified);

test("a total, the total of totals, and a rate on another sheet wait; what reads other cells does not", () => {
  const one = sheet("表", 4, { A1: 1, A2: 2, A3: "=A1+A2", B1: 5, B3: "=SUM(B1:B2)", C3: "=A3+B3" });
  const other = sheet("附表", 1, { A1: "=表!C3/表!B3", B1: "=表!B1" });
  expect(names(awaitingCalculation([one, other], [at(0, 0)]))).toEqual(["表!A3", "表!C3", "附表!A1"]);
});

test("nothing changed, nothing waits", () => {
  expect(awaitingCalculation([sheet("表", 1, { A1: "=合计" })], [])).toEqual([]);
});

test("a formula that does not tell what it reads waits, and so does what reads it", () => {
  const one = sheet("表", 3, { A1: 1, B1: "=合计数", C1: "=B1*2", D1: "=E1" });
  expect(names(awaitingCalculation([one], [at(0, 0)]))).toEqual(["表!B1", "表!C1"]);
});

test("whole columns, cycles and names in other letters", () => {
  const one = sheet("Sheet", 3, { A1: 1, B1: "=SUM(A:A)+C1", C1: "=B1", D1: "=SUM(sheet!2:2)" });
  expect(names(awaitingCalculation([one], [at(0, 0, "Sheet")]))).toEqual(["Sheet!B1", "Sheet!C1"]);
});

test("running totals and chains of twenty thousand rows are told in one go", () => {
  const height = 20_000;
  const rows = Array.from({ length: height }, (_, row) => [
    { value: 1 },
    { value: 1, formula: `=SUM(A$1:A${row + 1})` },
    { value: 1, formula: row === 0 ? "=A1" : `=C${row}+A${row + 1}` },
  ]);
  const long = makeGrid({ sheet: "表", top: 0, left: 0, rows });
  expect(awaitingCalculation([long], [at(0, 0)])).toHaveLength(2 * height);
  expect(awaitingCalculation([long], [at(height - 1, 0)])).toHaveLength(2);
});

/** The same, asked of every formula for every change, until nothing is added. */
function asked(grid: Grid, changed: readonly CellRef[]): readonly string[] {
  const known = new Set(names(changed));
  for (let before = -1; before < known.size;) {
    before = known.size;
    for (let row = 0; row < 90; row += 1)
      for (let column = 0; column < 6; column += 1) {
        const { formula } = cellAt(grid, row, column);
        if (formula === null) continue;
        const reads = formulaReferences(formula, "表").areas.some(({ area }) =>
          [...known].some((name) => {
            const found = /!([A-F])(\d+)$/.exec(name);
            return inArea(area, Number(found?.[2]) - 1, (found?.[1] ?? "A").charCodeAt(0) - 65);
          }),
        );
        if (reads) known.add(qualified(at(row, column)));
      }
  }
  return [...known].filter((name) => {
    const found = /!([A-F])(\d+)$/.exec(name);
    const cell = cellAt(grid, Number(found?.[2]) - 1, (found?.[1] ?? "A").charCodeAt(0) - 65);
    return cell.formula !== null;
  });
}

test("any sheet: the same formulas as when each is asked for each change", () => {
  const place = fc.tuple(fc.nat({ max: 89 }), fc.nat({ max: 5 }));
  const address = place.map(([row, column]) => addressOf({ row, column }));
  const formula = fc.array(
    fc.tuple(address, address).map(([a, b]) => `${a}:${b}`),
    { minLength: 1, maxLength: 2 },
  );
  const cells = fc.dictionary(
    address,
    formula.map((areas) => `=SUM(${areas.join(",")})`),
    { maxKeys: 12 },
  );
  fc.assert(
    fc.property(cells, place, (written, [row, column]) => {
      const name = addressOf({ row, column });
      const grid = sheet("表", 90, { ...written, [name]: 1 });
      const found = names(awaitingCalculation([grid], [at(row, column)]));
      expect([...found].sort()).toEqual([...asked(grid, [at(row, column)])].sort());
    }),
    { numRuns: 60, seed: 20260801 },
  );
});
