import { DEPENDENT_BOOK, SIGNED_BOOK } from "../../adapter/xlsx/dependent-books";
import { run } from "../../../src/entry/cli/run";
import { fakeIo } from "./fake-io";

const FIX = ["fix", "a.xlsx", "--output", "o.xlsx"];

test("names the formulas whose results in the copy are those from before", async () => {
  const io = fakeIo({ "a.xlsx": DEPENDENT_BOOK });
  await run([...FIX, "--accept", "ask"], io);
  expect(io.printed.out).toContain("62.65 → 66.25");
  expect(io.printed.err).toBe(
    "有 3 个公式的结果随改动而变，副本里还是旧结果，下次用 Excel 或 WPS 打开时自动重算：比重!A2:A3、比重!B2。\n",
  );
});

test("says nothing of formulas where nothing was changed", async () => {
  const io = fakeIo({ "a.xlsx": DEPENDENT_BOOK });
  await run(FIX, io);
  expect(io.printed.err).toBe("");
});

test("says before it writes that the signature of the original is not the copy's", async () => {
  const io = fakeIo({ "a.xlsx": SIGNED_BOOK }, ["o.xlsx"]);
  await run([...FIX, "--accept", "ask", "--lang", "en"], io);
  expect(io.printed.err.split("\n")).toEqual([
    "a.xlsx is digitally signed: the signature holds for the original only, and no longer for the copy.",
    "3 formulas depend on what was changed; the copy still holds the old results, which Excel or WPS recalculates when it is next opened: 比重!A2:A3, 比重!B2.",
    "The file o.xlsx could not be written; see whether its folder exists and may be written to.",
    "",
  ]);
});

test("a copy that is the signed original in every part loses nothing", async () => {
  const io = fakeIo({ "a.xlsx": SIGNED_BOOK });
  await run(FIX, io);
  expect(io.printed.err).toBe("");
});
