import type { CheckJson } from "../../../src/app";
import { run } from "../../../src/entry/cli/run";
import type { FakeIo } from "./fake-io";
import { fakeIo } from "./fake-io";
import { CLEAN, DRAFT, sample } from "./samples";

const BOOKS = { "in/clean.xlsx": sample(CLEAN), "in/deep/draft.xlsm": sample(DRAFT) };

function json(io: FakeIo): CheckJson {
  return JSON.parse(io.printed.out) as CheckJson;
}

test("a clean workbook: 0, and the relations verified", async () => {
  const io = fakeIo(BOOKS);
  expect(await run(["check", "in/clean.xlsx", "--format", "json"], io)).toBe(0);
  const [book] = json(io).workbooks;
  expect(book?.file).toBe("in/clean.xlsx");
  expect(book?.relations).toBeGreaterThan(30);
  expect(book?.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(io.printed.err).toBe("");
});

test("a workbook with slips: 1, each with its figures and the swapped digits as the first suspect", async () => {
  const io = fakeIo(BOOKS);
  expect(await run(["check", "in/deep/draft.xlsm", "--format", "json", "--relations"], io)).toBe(1);
  const [book] = json(io).workbooks;
  expect(book?.relationList).toHaveLength(book?.relations ?? -1);
  expect(book?.findings.map(({ suspects }) => suspects[0])).toContainEqual(
    expect.objectContaining({
      sheet: "表2",
      cell: "B7",
      value: "62.65",
      proposed: "66.25",
      slip: "swapped-digits",
    }),
  );
});

test("a folder stands for the workbooks in it, without the lock files Excel leaves", async () => {
  const io = fakeIo({ ...BOOKS, "in/~$clean.xlsx": new Uint8Array(3), "in/notes.txt": new Uint8Array(3) });
  await run(["check", "in", "--format", "json"], io);
  expect(json(io).workbooks.map(({ file }) => file)).toEqual(["in/clean.xlsx", "in/deep/draft.xlsm"]);
  expect(json(io).failures).toEqual([]);
});

test.each([
  ["what is no workbook", new TextEncoder().encode("hello"), "not-a-workbook"],
  ["what is empty", new Uint8Array(), "not-a-workbook"],
  ["what is damaged", sample(CLEAN).slice(0, 4000), "damaged"],
])("%s is a failure beside the others, and 2", async (_name, bytes, kind) => {
  const io = fakeIo({ "bad.xlsx": bytes, ...BOOKS });
  expect(await run(["check", "bad.xlsx", "in/clean.xlsx", "gone.xlsx", "--format", "json"], io)).toBe(2);
  const answer = json(io);
  expect(answer.workbooks).toHaveLength(1);
  expect(answer.failures.map((failure) => [failure.file, failure.kind])).toEqual([
    ["bad.xlsx", kind],
    ["gone.xlsx", "no-such-file"],
  ]);
  expect(answer.failures[0]?.message).toMatch(/。$/);
});

test("a folder without workbooks is a failure", async () => {
  const io = fakeIo({ "empty/notes.txt": new Uint8Array(3) });
  expect(await run(["check", "empty", "--format", "json"], io)).toBe(2);
  expect(json(io).failures).toMatchObject([{ file: "empty", kind: "no-workbooks" }]);
});

test("JSON is one document even where nothing could be read", async () => {
  const io = fakeIo();
  expect(await run(["check", "gone.xlsx", "--format", "json", "--lang", "en"], io)).toBe(2);
  expect(json(io)).toEqual({
    version: 1,
    workbooks: [],
    failures: [{ file: "gone.xlsx", kind: "no-such-file", message: "There is no file gone.xlsx." }],
  });
});

test("pretty: what was found sheet by sheet, with the arithmetic; failures on the other stream", async () => {
  const io = fakeIo(BOOKS);
  expect(await run(["check", "in/deep/draft.xlsm", "gone.xlsx"], io)).toBe(2);
  expect(io.printed.out).toContain("● B7");
  expect(io.printed.out).toContain("62.65 → 66.25");
  expect(io.printed.out).toContain("62.65 + 62.04 + 99.47 = 224.16");
  expect(io.printed.err).toBe("gone.xlsx：没有找到文件 gone.xlsx。\n");
});

test("the answer goes to a file where one is named", async () => {
  const io = fakeIo(BOOKS);
  await run(["check", "in/clean.xlsx", "--format", "html", "--output", "o.html"], io);
  expect(io.printed.out).toBe("");
  const page = new TextDecoder().decode(io.files.get("o.html"));
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).not.toMatch(/https?:/);
});

test("xlsx: a copy that holds the report as a sheet; the input stays as it was", async () => {
  const io = fakeIo(BOOKS);
  const before = [...BOOKS["in/clean.xlsx"]];
  expect(await run(["check", "in/clean.xlsx", "--format", "xlsx", "--output", "o.xlsx"], io)).toBe(0);
  expect([...(io.files.get("in/clean.xlsx") ?? [])]).toEqual(before);
  await run(["check", "o.xlsx", "--format", "json"], io);
  expect(io.printed.out).toContain("核对报告");
});

test("says how far it is, and takes that away at the end", async () => {
  const io = fakeIo(BOOKS);
  await run(["check", "in", "--format", "json"], io);
  expect(io.watched).toEqual(["0/2  in/clean.xlsx", "1/2  in/deep/draft.xlsm", null]);
});

test.each([
  [["check"], "缺少 FILE。"],
  [["check", "a.xlsx", "--nonsense"], "选项 --nonsense 不认识，或者写法不对。"],
  [["check", "a.xlsx", "--format", "pdf"], "--format 不能是“pdf”，可以是 pretty、json、html、xlsx。"],
  [["check", "a.xlsx", "--jobs", "0"], "--jobs 不能是“0”，可以是 1、2、3…。"],
  [["check", "a.xlsx", "--text", "r.docx"], "暂时还不能核对报告正文（--text），请先核对工作簿。"],
  [
    ["check", "a.xlsx", "--profile", "mars"],
    "没有名为“mars”的计分口径，可以是 national、beijing、hubei、hebei、jiangxi、zhejiang、guangxi、shanxi。",
  ],
  [["check", "in/clean.xlsx", "--format", "xlsx"], "缺少 --output。"],
  [
    ["check", "in/clean.xlsx", "--format", "xlsx", "--output", "in/clean.xlsx"],
    "--output 不能是输入的文件，核表不改动原文件。",
  ],
  [
    ["check", "in/clean.xlsx", "--format", "html", "--output", "in/clean.xlsx"],
    "--output 不能是输入的文件，核表不改动原文件。",
  ],
  [
    ["check", "in", "--format", "json", "--output", "in/clean.xlsx"],
    "--output 不能是输入的文件，核表不改动原文件。",
  ],
  [["check", "a.xls", "--output", "a.xls"], "--output 不能是输入的文件，核表不改动原文件。"],
  [
    ["check", "in/clean.xlsx", "--format", "json", "--output", "locked"],
    "文件 locked 写不进去，请看文件夹是否存在、是否可写。",
  ],
  [
    ["check", "a.xlsx", "--nonsense", "--lang", "en"],
    "The option --nonsense is unknown or not used as it should be.",
  ],
])("%j cannot be obeyed: one sentence, and 2", async (args, sentence) => {
  const io = fakeIo(BOOKS, ["locked"]);
  expect(await run(args, io)).toBe(2);
  expect(io.printed.err).toBe(`${sentence}\n`);
  expect(io.printed.out).toBe("");
});
