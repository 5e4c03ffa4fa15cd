import type { CheckJson } from "../../../src/app";
import { run } from "../../../src/entry/cli/run";
import { fakeIo } from "./fake-io";
import { CLEAN, DRAFT, sample } from "./samples";

const BOOKS = { "draft.xlsx": sample(DRAFT), "clean.xlsx": sample(CLEAN) };

test("writes a corrected copy, says what changed, and leaves the input alone", async () => {
  const io = fakeIo(BOOKS);
  const before = [...BOOKS["draft.xlsx"]];
  const status = await run(["fix", "draft.xlsx", "--output", "o.xlsx", "--accept", "ask"], io);
  expect(io.printed.out).toContain("表2!B7  62.65 → 66.25");
  expect([...(io.files.get("draft.xlsx") ?? [])]).toEqual(before);
  const after = fakeIo({ "o.xlsx": io.files.get("o.xlsx") ?? new Uint8Array() });
  expect(await run(["check", "o.xlsx", "--format", "json"], after)).toBe(status);
  const [book] = (JSON.parse(after.printed.out) as CheckJson).workbooks;
  expect(book?.findings.flatMap(({ suspects }) => suspects[0]?.cell ?? [])).not.toContain("B7");
});

test("safe fixes leave typed items alone", async () => {
  const io = fakeIo(BOOKS);
  await run(["fix", "draft.xlsx", "--output", "o.xlsx"], io);
  expect(io.printed.out).not.toContain("62.65 → 66.25");
});

test("a clean workbook is copied as it is, and 0", async () => {
  const io = fakeIo(BOOKS);
  expect(await run(["fix", "clean.xlsx", "--output", "o.xlsx", "--mark"], io)).toBe(0);
  expect(io.printed.out).toContain("没有可以可靠修改的单元格");
});

test.each([
  [["fix", "draft.xlsx"], "缺少 --output。"],
  [["fix", "--output", "o.xlsx"], "缺少 FILE。"],
  [["fix", "draft.xlsx", "--output", "draft.xlsx"], "--output 不能是输入的文件，核表不改动原文件。"],
  [
    ["fix", "draft.xlsx", "--output", "o.xlsx", "--accept", "all"],
    "--accept 不能是“all”，可以是 safe、ask。",
  ],
  [["fix", "draft.xlsx", "clean.xlsx", "--output", "o.xlsx"], "fix 一次只处理一个工作簿，请分几次运行。"],
  [["fix", "gone.xlsx", "--output", "o.xlsx"], "没有找到文件 gone.xlsx。"],
])("%j cannot be obeyed: one sentence, and 2", async (args, sentence) => {
  const io = fakeIo(BOOKS);
  expect(await run(args, io)).toBe(2);
  expect(io.printed.err).toBe(`${sentence}\n`);
  expect([...io.files.keys()]).toEqual(Object.keys(BOOKS));
});
