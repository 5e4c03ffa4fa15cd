import { memoryWorkbook } from "../../src/adapter/memory";
import type { MemoryWorkbook } from "../../src/adapter/memory";
import { fixWorkbook, printFixed, wordsIn } from "../../src/app";
import type { Fixed, Fixing } from "../../src/app";
import { at, finding, inspectSample, report, sampleSheet } from "./fixture";

const WORDS = wordsIn("zh-CN");
const ASK: Fixing = { accept: "ask", mark: null, inspect: inspectSample, now: () => 1000 };

async function fix(workbook: MemoryWorkbook, change: Partial<Fixing> = {}): Promise<Fixed> {
  const fixed = await fixWorkbook(workbook, { ...ASK, ...change });
  if (!fixed.ok) throw new Error(fixed.trouble.is);
  return fixed.value;
}

async function shown(workbook: MemoryWorkbook): Promise<string | undefined> {
  const reading = await workbook.read();
  return reading.ok ? reading.value.sheets[0]?.cells[2]?.[1]?.text : undefined;
}

test("writes what mends, once, and checks what was written", async () => {
  const workbook = memoryWorkbook("2023.xlsx", [sampleSheet()]);
  const fixed = await fix(workbook);
  expect(fixed.receipt.edits.map(({ becomes }) => becomes)).toEqual(["66.25"]);
  expect(await shown(workbook)).toBe("66.25");
  expect(fixed.before.report.findings).toHaveLength(1);
  expect(fixed.after.report.findings).toEqual([]);
  expect(printFixed(fixed, "o.xlsx", WORDS)).toBe(
    "已改 1 个单元格，写在 o.xlsx。\n  表2!B3  62.65 → 66.25  两位数字颠倒\n改后没有问题。\n",
  );
});

test("writes nothing where nothing is on the rung accepted", async () => {
  const workbook = memoryWorkbook("2023.xlsx", [sampleSheet()]);
  const fixed = await fix(workbook, { accept: "safe" });
  expect(fixed.receipt.edits).toEqual([]);
  expect(await shown(workbook)).toBe("62.65");
  expect(printFixed(fixed, "o.xlsx", WORDS)).toContain("没有可以可靠修改的单元格");
});

test("the receipt takes it back", async () => {
  const workbook = memoryWorkbook("2023.xlsx", [sampleSheet()]);
  const { receipt } = await fix(workbook);
  await workbook.write(receipt.inverse);
  expect(await shown(workbook)).toBe("62.65");
});

test("marks what was changed and what could not be decided", async () => {
  const workbook = memoryWorkbook("2023.xlsx", [sampleSheet()]);
  const left = finding({ id: "f2", severity: "verify", cells: [at(1, 2)], suspects: [], fix: null });
  const fixed = await fix(workbook, {
    mark: WORDS,
    inspect: (grids) => {
      const seen = inspectSample(grids);
      return report({ ...seen, findings: [...seen.findings, left] });
    },
  });
  expect(fixed.marked).toBe(2);
  expect(workbook.marks.map(({ at: ref, colour }) => [ref.row, ref.column, colour])).toEqual([
    [1, 2, "verify"],
    [2, 1, "changed"],
  ]);
  expect(workbook.marks[1]?.note).toBe("核表改过，原来是 62.65");
});

test("a protected sheet is a trouble, and nothing is written", async () => {
  const workbook = memoryWorkbook("2023.xlsx", [{ ...sampleSheet(), locked: true }]);
  const fixed = await fixWorkbook(workbook, ASK);
  expect(fixed).toEqual({ ok: false, trouble: { is: "sheet-protected", sheet: "表2" } });
  expect(await shown(workbook)).toBe("62.65");
});
