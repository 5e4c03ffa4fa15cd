/**
 * `npm run bench [CELLS…]`: what reading, checking, localising and writing cost, how that grows with the workbook, and how
 * it compares with a plain spreadsheet reader in the same run. Nothing here passes or fails, since machines differ; what
 * is worth keeping are the ratios and the exponents (docs/performance.md). Tables are made: lawful ones, and the same
 * with one slip.
 */
import { performance } from "node:perf_hooks";
import { read as readPlainly } from "@e965/xlsx";
import { openXlsx } from "../src/adapter/xlsx";
import type { Grid } from "../src/core/grid";
import { cellRef } from "../src/core/grid";
import { DEFAULT_OPTIONS, inspect } from "../src/core/inspect";
import { columnsOf, tableBytes } from "./bench/table-bytes";
import { benchAllocation } from "./bench-allocate";

const STEPS = ["plain reader", "read", "check", "localise", "write"] as const;
type Step = (typeof STEPS)[number];
type Times = Readonly<Record<Step, number>>;

/** Large workbooks are measured once, small ones as often as makes a second. */
const LEAST_MILLISECONDS = 300;
const MOST_RUNS = 7;

async function milliseconds(work: () => unknown): Promise<number> {
  const times: number[] = [];
  while (times.length < MOST_RUNS && times.reduce((sum, one) => sum + one, 0) < LEAST_MILLISECONDS) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return Math.min(...times);
}

function gridsOf(bytes: Uint8Array): readonly Grid[] {
  const opened = openXlsx(bytes, "bench.xlsx");
  if (!opened.ok) throw new Error(opened.trouble.is);
  return opened.value.reading().sheets;
}

async function writeOne(bytes: Uint8Array, was: string): Promise<number> {
  const opened = openXlsx(bytes, "bench.xlsx");
  if (!opened.ok) throw new Error(opened.trouble.is);
  const { value: workbook } = opened;
  return milliseconds(async () => {
    await workbook.write([{ at: cellRef("表", 1, 1), was, becomes: "1.00", value: 1 }]);
    if (!workbook.save().ok) throw new Error("not saved");
  });
}

async function measure(cells: number): Promise<{ readonly cells: number; readonly times: Times }> {
  const [lawful, slipped] = [tableBytes(cells, false), tableBytes(cells, true)];
  const [clean, broken] = [gridsOf(lawful), gridsOf(slipped)];
  const times: Times = {
    "plain reader": await milliseconds(() => readPlainly(lawful, { type: "array", cellText: true })),
    read: await milliseconds(() => gridsOf(lawful)),
    check: await milliseconds(() => inspect(clean, DEFAULT_OPTIONS)),
    localise: await milliseconds(() => inspect(broken, DEFAULT_OPTIONS)),
    write: await writeOne(lawful, clean[0]?.cells[1]?.[1]?.text ?? ""),
  };
  return { cells, times };
}

function row(title: string, texts: readonly string[]): void {
  console.log([title.padEnd(14), ...texts.map((text) => text.padStart(14))].join(""));
}

async function main(sizes: readonly number[]): Promise<void> {
  console.log(
    `node ${process.version}; milliseconds, the best of up to ${MOST_RUNS} runs; ${columnsOf()} columns`,
  );
  row("cells", STEPS);
  let before: { readonly cells: number; readonly times: Times } | null = null;
  for (const size of sizes) {
    const now = await measure(size);
    row(
      String(now.cells),
      STEPS.map((step) => now.times[step].toFixed(1)),
    );
    row(
      "  of reader",
      STEPS.map((step) => `×${(now.times[step] / now.times["plain reader"]).toFixed(2)}`),
    );
    if (before !== null) {
      const last = before;
      const grown = Math.log(now.cells / last.cells);
      row(
        "  exponent",
        STEPS.map((step) => (Math.log(now.times[step] / last.times[step]) / grown).toFixed(2)),
      );
    }
    before = now;
  }
  console.log(`most memory held: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

const asked = process.argv.slice(2).map(Number);
void main(asked.length === 0 ? [1e3, 1e4, 1e5] : asked);

benchAllocation();
