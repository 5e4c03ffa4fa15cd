import * as fc from "fast-check";
import type { CheckJson } from "../../../src/app";
import type { RawCell } from "../../../src/core/grid";
import { run } from "../../../src/entry/cli/run";
import { workbookBytes } from "../../adapter/xlsx/workbook-bytes";
import { fakeIo } from "./fake-io";

const RUN = {
  numRuns: Number(process.env["FUZZ_RUNS"] ?? 60),
  seed: Number(process.env["FUZZ_SEED"] ?? 20_261_122),
};

/** What would do something in a page, in a terminal, in a spreadsheet, or to whoever reads JSON. */
const POISON = [
  "<script>alert(1)</script>",
  `"><img src=x onerror=alert(1)>`,
  "</title></style><b>",
  "&lt;&#60;&amp;",
  "=HYPERLINK(1)",
  "\u001b[2J",
  "\u009b31m",
  "\u202e349.77",
  "\u2028",
  "\\u0000",
  `","findings":[]`,
  "合计",
  "A1",
  "O'Neill's",
  "🏥",
];
const poison = fc
  .array(fc.constantFrom(...POISON), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(""));

const money = (value: number): RawCell => ({ value, text: value.toFixed(2), format: "0.00" });

/** The table of two units with a slip, whose words are poisoned. */
function book(sheet: string, labels: readonly string[]): Uint8Array {
  const [corner = "", first = "", second = "", unit = "", other = ""] = labels;
  const rows: readonly (readonly RawCell[])[] = [
    [corner, first, second, "合计"].map((value) => ({ value })),
    [{ value: unit }, ...[157.85, 63.63, 221.48].map(money)],
    [{ value: other }, ...[62.65, 62.04, 128.29].map(money)],
    [{ value: "合计" }, ...[224.1, 125.67, 349.77].map(money)],
  ];
  return workbookBytes([{ sheet, top: 0, left: 0, rows }]);
}

const poisoned = fc.tuple(poison, fc.array(poison, { minLength: 5, maxLength: 5 }));

async function answer(bytes: Uint8Array, format: string, ...more: readonly string[]): Promise<string> {
  const io = fakeIo({ "a.xlsx": bytes });
  const status = await run(["check", "a.xlsx", "--format", format, ...more], io);
  expect([0, 1]).toContain(status);
  return io.printed.out;
}

// eslint-disable-next-line no-control-regex -- control characters are what this is about
const COMMANDS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

test("JSON is one document that says the sheet's name as it is", async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(poisoned, async ([sheet, labels]) => {
      const text = await answer(book(sheet, labels), "json", "--relations");
      const { workbooks, failures } = JSON.parse(text) as CheckJson;
      expect(failures).toEqual([]);
      for (const finding of workbooks[0]?.findings ?? []) {
        expect(finding.sheet).toBe(sheet);
        expect(finding.cells.length).toBeGreaterThan(0);
        told += 1;
      }
      expect(text).not.toMatch(COMMANDS);
      expect(text).not.toMatch(/\b(NaN|Infinity|undefined)\b/);
    }),
    RUN,
  );
  expect(told).toBeGreaterThan(RUN.numRuns / 2);
});

test("a page has no element that is not ours, and may load nothing", async () => {
  const OURS =
    /^<\/?(?:!doctype|html|head|meta|title|style|body|section|h1|h2|h3|p|dl|dt|dd|div|span|small|ul|ol|li|table|thead|tbody|tr|th|td|b)(?: (?:lang|charset|name|content|class|http-equiv|colspan|rowspan|scope)="[^"<>]*")* ?(?:html)?>$/i;
  await fc.assert(
    fc.asyncProperty(poisoned, async ([sheet, labels]) => {
      const page = await answer(book(sheet, labels), "html");
      const foreign = (page.match(/<[^>]*>?/g) ?? []).filter((tag) => !OURS.test(tag));
      expect(foreign).toEqual([]);
      expect(page).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'; style-src`);
    }),
    RUN,
  );
});

test("a terminal is told nothing but what is to be read", async () => {
  await fc.assert(
    fc.asyncProperty(poisoned, async ([sheet, labels]) => {
      expect(await answer(book(sheet, labels), "pretty")).not.toMatch(COMMANDS);
    }),
    RUN,
  );
});

test("a file's name is shown, and commands nothing", async () => {
  const io = fakeIo();
  expect(await run(["check", "\u001b[2Jgone.xlsx", "--lang", "en"], io)).toBe(2);
  expect(io.printed.err).toContain("There is no file \\u001b[2Jgone.xlsx.");
});
