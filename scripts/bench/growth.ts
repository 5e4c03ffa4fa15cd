import { read as readPlainly } from "@e965/xlsx";
import { openXlsx } from "../../src/adapter/xlsx";
import type { Grid } from "../../src/core/grid";
import { cellRef } from "../../src/core/grid";
import { DEFAULT_OPTIONS, inspect } from "../../src/core/inspect";
import { findTables } from "../../src/core/table";
import { cheapest } from "./cost";
import type { TableSize } from "./table-bytes";
import { tableBytes } from "./table-bytes";

const STEPS = ["plain reader", "read", "recognise", "check", "localise", "write"] as const;
type Times = Readonly<Record<(typeof STEPS)[number], number>>;

/**
 * Prints what each step costs on tables of these sizes, as a ratio to the plain reader, and the exponent in which it grew
 * since the size before.
 */
export async function benchGrowth(sizes: readonly TableSize[]): Promise<void> {
  const [first] = sizes;
  // What has never run before runs slowly: that belongs to no size.
  if (first !== undefined) await measured(first);
  row("rows × columns", STEPS);
  let before: { readonly cells: number; readonly times: Times } | null = null;
  for (const size of sizes) {
    const now = { cells: size.rows * size.columns, times: await measured(size) };
    const last = before;
    row(
      `${size.rows} × ${size.columns}`,
      STEPS.map((step) => `${now.times[step].toFixed(1)} ms`),
    );
    row(
      "  of the reader",
      STEPS.map((step) => `×${(now.times[step] / now.times["plain reader"]).toFixed(2)}`),
    );
    if (last !== null && now.cells > last.cells)
      row(
        "  exponent",
        STEPS.map((step) =>
          (Math.log(now.times[step] / last.times[step]) / Math.log(now.cells / last.cells)).toFixed(2),
        ),
      );
    before = now;
  }
}

async function measured(size: TableSize): Promise<Times> {
  const [lawful, slipped] = [tableBytes(size, false), tableBytes(size, true)];
  const [clean, broken] = [gridsOf(lawful), gridsOf(slipped)];
  return cheapest({
    "plain reader": () => readPlainly(lawful, { type: "array", cellText: true }),
    read: () => gridsOf(lawful),
    recognise: () => clean.map((grid) => findTables(grid, 1)),
    check: () => inspect(clean, DEFAULT_OPTIONS),
    localise: () => inspect(broken, DEFAULT_OPTIONS),
    write: writer(lawful, clean[0]?.cells[1]?.[1]?.text ?? ""),
  });
}

function gridsOf(bytes: Uint8Array): readonly Grid[] {
  return opened(bytes).reading().sheets;
}

function opened(bytes: Uint8Array) {
  const outcome = openXlsx(bytes, "bench.xlsx");
  if (!outcome.ok) throw new Error(outcome.trouble.is);
  return outcome.value;
}

/** Changes one cell of an open workbook and saves all of it; each time to another figure, as a write of what stands there is none. */
function writer(bytes: Uint8Array, first: string): () => Promise<void> {
  const workbook = opened(bytes);
  let [was, value] = [first, 1];
  return async () => {
    const becomes = `${value}.00`;
    const written = await workbook.write([{ at: cellRef("表", 1, 1), was, becomes, value }]);
    if (!written.ok || !workbook.save().ok) throw new Error("not saved");
    [was, value] = [becomes, value + 1];
  };
}

function row(title: string, texts: readonly string[]): void {
  console.log([title.padEnd(16), ...texts.map((text) => text.padStart(14))].join(""));
}
