import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { run } from "../../../src/entry/cli/run";
import { keptPart } from "../../../src/port";
import { fakeIo } from "./fake-io";
import { sample } from "./samples";

const FORM = "shanghai-2022-resident-insurance.xlsx";
const COVERAGE = "coverage-over-hundred 自评表!F18";
const REASON = "参保率按户籍人口计算，含外来常住人口";

/** The workbook as the pane in Excel leaves it: with a person's word on one finding, and what it showed then. */
function explained(seen: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(sample(FORM));
  const notes = { explanations: { [COVERAGE]: REASON }, ignored: [], seen };
  return zipSync({ ...parts, "customXml/item1.xml": strToU8(keptPart(JSON.stringify(notes))) });
}

async function printedOf(bytes: Uint8Array, ...call: string[]): Promise<string> {
  const io = fakeIo({ [FORM]: bytes });
  await run(["check", FORM, ...call], io);
  return io.printed.out;
}

test("what a person said of a finding stands with it, and nowhere else", async () => {
  const printed = await printedOf(explained({}));
  expect(printed).toContain(`已说明：${REASON}`);
  expect(printed.split(REASON)).toHaveLength(2);
});

test("where the figures have changed since, that is said", async () => {
  expect(await printedOf(explained({ [COVERAGE]: "verify|≥100%|118.20%|" }))).toContain(
    `已说明，数字后来改了：${REASON}`,
  );
});

test("the page and the report sheet tell it as well", async () => {
  expect(await printedOf(explained({}), "--format", "html")).toContain(REASON);
  const io = fakeIo({ [FORM]: explained({}) });
  await run(["check", FORM, "--format", "xlsx", "--output", "told.xlsx"], io);
  const told = unzipSync(io.files.get("told.xlsx") ?? new Uint8Array());
  expect(
    Object.values(told)
      .map((part) => strFromU8(part))
      .join(""),
  ).toContain(REASON);
});

test("a corrected copy keeps it, and the next check shows it again", async () => {
  const io = fakeIo({ [FORM]: explained({}) });
  await run(["fix", FORM, "--output", "fixed.xlsx"], io);
  const before = io.printed.out.length;
  await run(["check", "fixed.xlsx"], io);
  expect(io.printed.out.slice(before)).toContain(`已说明：${REASON}`);
});

test("what is not ours, or was cut short, is nobody's word", async () => {
  const parts = unzipSync(sample(FORM));
  for (const xml of ["<notes>{}</notes>", keptPart('{"explanations":'), "<hebiao"]) {
    const bytes = zipSync({ ...parts, "customXml/item1.xml": strToU8(xml) });
    expect(await printedOf(bytes)).not.toContain("已说明");
  }
});
