/** How long an allocation of so many units by so many factors takes, and rounding a table of so many rows and columns both ways. */
import type { AllocationRequest } from "../../src/core/allocate";
import { allocate, NO_LIMITS, roundTable } from "../../src/core/allocate";
import type { Amount } from "../../src/core/number";
import { amountOf, sumOf } from "../../src/core/number";
import { cheapest } from "./cost";

/** Prints both tables; the last column is the growth in time over the growth in figures, 1.0 being in proportion. */
export async function benchAllocation(): Promise<void> {
  console.log("\nfactor method       figures        ms   µs per figure   growth");
  await grown([750, 1500, 3000], 10, (units, factors) => {
    const request = requestOf(units, factors);
    return () => allocate(request);
  });
  console.log("\nboth-way rounding   figures        ms   µs per figure   growth");
  await grown([750, 1500, 3000], 20, (rows, columns) => {
    const table = tableOf(rows, columns);
    return () => roundTable(table, { decimals: 2, margins: "movable" });
  });
}

async function grown(
  sizes: readonly number[],
  columns: number,
  make: (rows: number, columns: number) => () => unknown,
): Promise<void> {
  let before: number | null = null;
  for (const rows of sizes) {
    const { work: taken } = await cheapest({ work: make(rows, columns) });
    const figures = rows * columns;
    const each = (taken * 1000) / figures;
    const growth = before === null ? "" : (each / before).toFixed(1);
    before = each;
    console.log(
      [
        `${rows} × ${columns}`.padEnd(18),
        String(figures).padStart(8),
        taken.toFixed(1).padStart(9),
        each.toFixed(1).padStart(15),
        growth.padStart(8),
      ].join(" "),
    );
  }
}

function requestOf(units: number, factors: number): AllocationRequest {
  const factor = (place: number) => ({
    name: `因素${place + 1}`,
    weight: amountOf(100).div(factors).toDecimalPlaces(4),
  });
  const unit = (place: number) => ({
    name: `第${place + 1}单位`,
    bases: Array.from({ length: factors }, (_, column) => base(place, column)),
    lastTime: null,
  });
  const others = <T>(make: (place: number) => T, count: number): readonly T[] =>
    Array.from({ length: count - 1 }, (_, place) => make(place + 1));
  return {
    total: amountOf(1_234_567),
    fullWeight: amountOf(100),
    factors: [factor(0), ...others(factor, factors)],
    units: [unit(0), ...others(unit, units)],
    rule: { decimals: 2, method: "hamilton", ties: "largest" },
    limits: NO_LIMITS,
  };
}

/** Thousandths that no cent can show, with a total row and a total column. */
function tableOf(rows: number, columns: number) {
  const body = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => base(row, column).div(1000)),
  );
  const lines = body.map((row) => [...row, sumOf(row)]);
  const foot = Array.from({ length: columns + 1 }, (_, column) =>
    sumOf(lines.flatMap((row) => row[column] ?? [])),
  );
  return {
    rows: [...body.map(() => ({ partOf: rows })), { partOf: null }],
    columns: [...Array.from({ length: columns }, () => ({ partOf: columns })), { partOf: null }],
    cells: [...lines, foot],
  };
}

function base(row: number, column: number): Amount {
  return amountOf(1 + (((row + 7) * (column + 11) * 7919) % 1_000_003));
}
