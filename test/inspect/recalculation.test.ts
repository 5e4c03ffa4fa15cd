import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/adapter/xlsx";
import { inspect, recalculation } from "../../src/core/inspect";
import { qualified } from "../../src/core/grid";

const SAMPLES = join(__dirname, "../../samples");

/** What recalculation offers for a sample: without a warning (chosen beforehand), and with one. */
function offered(file: string): { readonly chosen: readonly string[]; readonly warned: readonly string[] } {
  const opened = openXlsx(new Uint8Array(readFileSync(join(SAMPLES, file))), file);
  if (!opened.ok) throw new Error(opened.trouble.is);
  const { sheets } = opened.value.reading();
  const lines = recalculation(sheets, inspect(sheets).findings);
  const said = (warned: boolean): readonly string[] =>
    lines
      .filter(({ buries }) => (buries !== null) === warned)
      .map(({ edit }) => `${qualified(edit.at)} ${edit.was} → ${edit.becomes}`);
  return { chosen: said(false), warned: said(true) };
}

test("only cells that are wrong themselves are chosen beforehand, and each becomes what the report prints", () => {
  expect(offered("shanghai-2023-medical-assistance-draft.xlsx")).toEqual({
    chosen: ["自评表!G10 86.27% → 82.67%", "表2!D21 2063.84 → 2064.80", "表3!G17 296.79 → 15.69"],
    warned: [
      "表2!E7 227.76 → 224.16",
      "表2!B21 2064.80 → 2061.20",
      "表2!E21 5162.00 → 5158.40",
      // What this batch hands out follows from the total of the batch before.
      "表3!G8 0.73 → 4.33",
      "表3!D22 2069.60 → 1735.60",
      "表3!G22 12.00 → 15.60",
    ],
  });
});

test("a slip in an item spreads over no total or rate above it", () => {
  const { chosen, warned } = offered("shanghai-2023-service-capacity-draft.xlsx");
  expect(chosen).toEqual(["自评表!G8 91.2% → 92.1%"]);
  expect(warned.map((line) => line.split(" ")[0])).toEqual(["自评表!F8", "自评表!G11"]);
});

test("where two figures may be wrong, what rests on either is not chosen beforehand", () => {
  expect(offered("shanghai-2022-resident-insurance-draft.xlsx").chosen).toEqual([]);
});

test.each([
  "shanghai-2023-medical-assistance.xlsx",
  "shanghai-2023-service-capacity.xlsx",
  "tianjin-2023-medical-assistance.xlsx",
])("%s is right as it stands: nothing is offered", (file) => {
  expect(offered(file)).toEqual({ chosen: [], warned: [] });
});
