import { strFromU8, unzipSync } from "fflate";
import { cellIn } from "../../../src/core/grid";
import { openXlsx } from "../../../src/adapter/xlsx";
import { checkingNow, checkWorkbook, notesText } from "../../../src/app";
import type { Notes } from "../../../src/app";
import { seenIn } from "../../../src/app/standing";
import { run } from "../../../src/entry/cli/run";
import { fakeIo } from "./fake-io";
import { sample } from "./samples";

const FORM = "shanghai-2022-resident-insurance.xlsx";
const COVERAGE = "coverage-over-hundred 自评表!F18";
const TOTAL = "blank-total 自评表!E8 fund-total@自评表!E8";
const REASON = "参保人数含外来常住人口，分母只是户籍人口";

/** What a person types into a cell between two checks. */
type Typed = readonly [row: number, column: number, value: number, shown: string];

/** The sample as the pane leaves it: a person's word on findings, and what the check showed then; typed in since. */
async function kept(said: Partial<Notes>, ...typed: readonly Typed[]): Promise<Uint8Array> {
  const opened = openXlsx(sample(FORM), FORM);
  if (!opened.ok) throw new Error(opened.trouble.is);
  const checked = await checkWorkbook(opened.value, checkingNow(null));
  if (!checked.ok) throw new Error(checked.trouble.is);
  const notes: Notes = { explanations: {}, ignored: [], seen: seenIn(checked.value.report), ...said };
  await opened.value.keepText(notesText(notes));
  const { grids } = checked.value;
  const edits = typed.map(([row, column, value, becomes]) => {
    const at = { sheet: "自评表", row, column };
    return { at, was: cellIn(grids, at)?.text ?? "", becomes, value };
  });
  expect(await opened.value.write(edits)).toMatchObject({ ok: true });
  const saved = opened.value.save();
  if (!saved.ok) throw new Error(saved.trouble.is);
  return saved.value;
}

async function printedOf(bytes: Uint8Array, ...call: string[]): Promise<string> {
  const io = fakeIo({ [FORM]: bytes });
  await run(["check", FORM, ...call], io);
  return io.printed.out;
}

test("what a person said of a finding stands with it once, and the line on all tells how many", async () => {
  const printed = await printedOf(await kept({ explanations: { [COVERAGE]: REASON } }));
  expect(printed.split(`已说明：${REASON}`)).toHaveLength(2);
  expect(printed).toContain("\n已说明 1 处\n");
  expect(printed).not.toContain("新增");
});

test("figures that have changed since the explanation ask for another look", async () => {
  const bytes = await kept({ explanations: { [COVERAGE]: REASON } }, [17, 5, 1.3103, "131.03%"]);
  expect(await printedOf(bytes)).toContain(`已说明，数字后来改了：${REASON}`);
});

test("what was corrected counts as such, and what slipped in since is new", async () => {
  const bytes = await kept(
    { explanations: { [COVERAGE]: REASON } },
    [17, 5, 1, "100.00%"],
    [8, 6, 1.071, "107.10%"],
  );
  const printed = await printedOf(bytes);
  expect(printed).toContain("\n新增 1 处，已改 1 处\n");
  expect(printed).toMatch(/● [A-Z]9 .*\n +新增\n/);
  expect(printed).not.toContain(REASON);
});

test("what was set aside is still told, as the exit status counts it", async () => {
  const printed = await printedOf(await kept({ ignored: [TOTAL] }));
  const [, aside = ""] = printed.split("\n已忽略\n");
  expect(aside).toContain("E8");
});

test("the page and the report sheet tell it as well; the JSON keeps to its contract", async () => {
  const bytes = await kept({ explanations: { [COVERAGE]: REASON } });
  const page = await printedOf(bytes, "--format", "html");
  expect(page).toContain(`<td>已说明：${REASON}</td>`);
  expect(page).toContain("<dt>与上次相比</dt><dd>已说明 1 处</dd>");
  const io = fakeIo({ [FORM]: bytes });
  await run(["check", FORM, "--format", "xlsx", "--output", "told.xlsx"], io);
  const told = unzipSync(io.files.get("told.xlsx") ?? new Uint8Array());
  expect(
    Object.values(told)
      .map((part) => strFromU8(part))
      .join(""),
  ).toContain(`已说明：${REASON}`);
  expect(await printedOf(bytes, "--format", "json")).toBe(await printedOf(sample(FORM), "--format", "json"));
});

test("a corrected copy keeps it, and its check shows it again", async () => {
  const io = fakeIo({ [FORM]: await kept({ explanations: { [COVERAGE]: REASON } }) });
  await run(["fix", FORM, "--output", "fixed.xlsx"], io);
  const before = io.printed.out.length;
  await run(["check", "fixed.xlsx"], io);
  expect(io.printed.out.slice(before)).toContain(`已说明：${REASON}`);
});
