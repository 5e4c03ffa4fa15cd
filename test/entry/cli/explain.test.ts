import { run } from "../../../src/entry/cli/run";
import { fakeIo } from "./fake-io";
import { CLEAN, DRAFT, sample } from "./samples";

const BOOKS = { "draft.xlsx": sample(DRAFT), "clean.xlsx": sample(CLEAN) };

test("names every relation the cell is in, each verdict, and the story", async () => {
  const io = fakeIo(BOOKS);
  expect(await run(["explain", "draft.xlsx", "表2!B7"], io)).toBe(1);
  expect(io.printed.out).toContain("表2!B7  62.65");
  expect(io.printed.out).toContain("行合计  62.65 + 62.04 + 99.47 = 224.16");
  expect(io.printed.out).toContain("差 3.60 万元");
  expect(io.printed.out).toContain("62.65 → 66.25  相邻两位颠倒");
});

test("a cell in which all is well: its relations, and 0", async () => {
  const io = fakeIo(BOOKS);
  expect(await run(["explain", "clean.xlsx", "表2!E5"], io)).toBe(0);
  expect(io.printed.out).toContain("平衡");
});

test("a cell outside every table says so", async () => {
  const io = fakeIo(BOOKS);
  expect(await run(["explain", "clean.xlsx", "表2!Z99", "--lang", "en"], io)).toBe(0);
  expect(io.printed.out).toContain("This cell is in no relation.");
});

test.each([
  [["explain", "clean.xlsx"], "缺少 'SHEET!CELL'。"],
  [["explain", "clean.xlsx", "nonsense"], "“nonsense”不是单元格，请写成 工作表!E5。"],
  [["explain", "clean.xlsx", "没有!A1"], "“没有!A1”不是单元格，请写成 工作表!E5。"],
])("%j cannot be obeyed", async (args, sentence) => {
  const io = fakeIo(BOOKS);
  expect(await run(args, io)).toBe(2);
  expect(io.printed.err).toBe(`${sentence}\n`);
});
