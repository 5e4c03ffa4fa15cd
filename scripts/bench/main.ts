/**
 * What `npm run bench [CELLS…]` runs, bundled as the product is (webpack/bench.cjs): what reading, recognising, checking,
 * localising and writing cost, how that grows with the workbook, and how it compares with a plain spreadsheet reader in the
 * same run. Nothing here passes or fails, since machines differ; what is worth keeping are the ratios and the exponents
 * (docs/performance.md). Tables are made: lawful ones, and the same with one slip.
 */
import { benchAllocation } from "./allocation";
import { benchGrowth } from "./growth";

const COLUMNS = 12;

async function main(cells: readonly number[]): Promise<void> {
  console.log(`node ${process.version}; processor time, the least of several rounds\n`);
  await benchGrowth(cells.map((count) => ({ rows: Math.round(count / COLUMNS), columns: COLUMNS })));
  console.log("\nordinary and large allocation tables");
  await benchGrowth([
    { rows: 200, columns: 6 },
    { rows: 2800, columns: 12 },
  ]);
  await benchAllocation();
  console.log(`\nmost memory held: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

const asked = process.argv.slice(2).map(Number);
void main(asked.length === 0 ? [1e3, 1e4, 1e5] : asked);
