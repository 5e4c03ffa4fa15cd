/**
 * `npm run bench`: how long an inspection takes, and how that grows with the table. Prints figures and ratios of one run;
 * nothing here passes or fails, since machines differ. Tables are generated: lawful ones, and the same with one slip.
 */
import { performance } from "node:perf_hooks";
import type { Grid, RawCell } from "../src/core/grid";
import { makeGrid } from "../src/core/grid";
import { inspect } from "../src/core/inspect";

const RUNS = 3;

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const SHAPES: readonly Shape[] = [
  { rows: 16, columns: 6 },
  { rows: 200, columns: 6 },
  { rows: 400, columns: 6 },
  { rows: 1400, columns: 12 },
  { rows: 2800, columns: 12 },
];

/** An allocation table of so many units: random cents, row totals at the right, column totals at the foot. */
function allocation({ rows, columns }: Shape, slip: boolean): Grid {
  const cents = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns - 1 }, (__, column) => ((row + 7) * (column + 11) * 7919) % 1_000_003),
  );
  const withTotals = cents.map((row) => [...row, sum(row)]);
  const foot = Array.from({ length: columns }, (_, column) => sum(withTotals.map((row) => row[column] ?? 0)));
  const middle = withTotals[Math.floor(rows / 2)];
  if (slip && middle !== undefined) middle[1] = (middle[1] ?? 0) + 90_000;
  const header = [
    "地区",
    ...Array.from({ length: columns - 1 }, (_, column) => `因素${column + 1}`),
    "合计",
  ].map(text);
  const body = withTotals.map((row, at) => [text(`第${at + 1}单位`), ...row.map(money)]);
  return makeGrid({
    sheet: "表",
    top: 0,
    left: 0,
    rows: [header, ...body, [text("合计"), ...foot.map(money)]],
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function text(value: string): RawCell {
  return { value, text: value };
}

function money(cents: number): RawCell {
  return { value: cents / 100, text: (cents / 100).toFixed(2), format: "0.00" };
}

function milliseconds(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

console.log(`best of ${RUNS} runs, node ${process.version}`);
console.log("rows × columns      cells   lawful ms   one slip ms   µs per cell   culprit first");
for (const shape of SHAPES) {
  const lawful = allocation(shape, false);
  const slipped = allocation(shape, true);
  const clean = milliseconds(() => inspect([lawful]));
  const found = milliseconds(() => inspect([slipped]));
  const top = inspect([slipped]).findings[0]?.suspects[0]?.at;
  const right = top?.row === Math.floor(shape.rows / 2) + 1 && top.column === 2;
  const cells = (shape.rows + 1) * shape.columns;
  console.log(
    [
      `${shape.rows} × ${shape.columns}`.padEnd(18),
      String(cells).padStart(7),
      clean.toFixed(1).padStart(11),
      found.toFixed(1).padStart(13),
      ((clean * 1000) / cells).toFixed(1).padStart(13),
      (right ? "yes" : "no").padStart(15),
    ].join(" "),
  );
}
