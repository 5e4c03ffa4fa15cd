import { unzipSync } from "fflate";
import { featureBook, SHEET_PART, WORKBOOK_PART } from "../../../scripts/features/feature-book";
import type { Feature } from "../../../scripts/features/feature";
import { FEATURES } from "../../../scripts/features/register";
import type { XlsxWorkbook } from "../../../src/adapter/xlsx";
import { cellRef } from "../../../src/core/grid";
import { cellsByOther } from "./oracle";
import { editOf, opened, saved, written } from "./opened";
import { changedParts, partText } from "./parts-of";

const BOOKS: readonly (readonly [string, readonly Feature[]])[] = [
  ...FEATURES.map((feature) => [feature.name, [feature]] as const),
  ["all of them", FEATURES],
];

const OLD = `<c r="B2" s="1"><v>157.85</v></c>`;
const NEW = `<c r="B2" s="1"><v>157.58</v></c>`;

/** The workbook part but for the wish for a full calculation. */
function withoutWish(xml: string): string {
  return xml.replace(/<calcPr fullCalcOnLoad="1"\/>/, "").replace(/ fullCalcOnLoad="1"/, "");
}

describe.each(BOOKS)("a workbook with %s", (_, features) => {
  const bytes = featureBook(features);

  test("has every part byte for byte, but the one cell and the wish for a calculation", async () => {
    const workbook = opened(bytes);
    expect(await written(workbook, { B2: 157.58 })).toBeNull();
    const after = saved(workbook);
    expect(changedParts(bytes, after)).toEqual([WORKBOOK_PART, SHEET_PART].sort());
    expect(Object.keys(unzipSync(after))).toEqual(Object.keys(unzipSync(bytes)));
    const sheet = partText(bytes, SHEET_PART);
    expect(sheet.split(OLD)).toHaveLength(2);
    expect(partText(after, SHEET_PART)).toBe(sheet.replace(OLD, NEW));
    const [before, now] = [bytes, after].map((file) => partText(file, WORKBOOK_PART));
    expect(now).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
    expect(withoutWish(now ?? "")).toBe(before);
  });

  test("shows another reader the same cells, but the one", async () => {
    const workbook = opened(bytes);
    await written(workbook, { B2: 157.58 });
    const [before, after] = [cellsByOther(bytes), cellsByOther(saved(workbook))];
    expect(after).toEqual({ ...before, "表!B2": [157.58, "n", null] });
  });

  test("is the file that was opened once the change is taken back", async () => {
    const workbook = opened(bytes);
    const receipt = await workbook.write([editOf(workbook, "B2", 157.58)]);
    if (!receipt.ok) throw new Error(receipt.trouble.is);
    await workbook.write(receipt.value.inverse);
    expect(changedParts(bytes, saved(workbook))).toEqual([]);
  });

  test("loses nothing to marks, and their clearing leaves the same sheet", async () => {
    const workbook = opened(bytes);
    const at = cellRef("表", 1, 1);
    expect(await workbook.mark([{ at, colour: "error", note: "请核对" }])).toMatchObject({ ok: true });
    const marked = changedParts(bytes, saved(workbook));
    expect(marked).toContain(SHEET_PART);
    expect(lostElements(bytes, saved(workbook))).toEqual([]);
    expect(await workbook.clearMarks()).toMatchObject({ ok: true });
    expect(changedParts(bytes, saved(workbook)).filter((part) => part !== "xl/styles.xml")).toEqual([]);
  });

  test("gets a report sheet beside all that it holds", async () => {
    const workbook = opened(bytes);
    await report(workbook);
    const after = saved(workbook);
    expect(changedParts(bytes, after)).not.toContain(SHEET_PART);
    expect(Object.keys(unzipSync(after))).toEqual(expect.arrayContaining(Object.keys(unzipSync(bytes))));
    expect(cellsByOther(after)).toMatchObject(cellsByOther(bytes));
  });
});

async function report(workbook: XlsxWorkbook): Promise<void> {
  const written = await workbook.writeReport({
    name: "核对报告",
    title: "核对报告",
    header: ["单元格", "问题"],
    rows: [
      [
        { text: "B2", link: cellRef("表", 1, 1) },
        { text: "=不是公式", link: null },
      ],
    ],
  });
  if (!written.ok) throw new Error(written.trouble.is);
}

/** The sheet's elements that a change took away, as their opening tags. */
function lostElements(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [before, after].map((bytes) => partText(bytes, SHEET_PART).match(/<[^/][^>]*>/g) ?? []);
  const kept = new Set(now);
  return (old ?? []).filter((tag) => !kept.has(tag));
}
