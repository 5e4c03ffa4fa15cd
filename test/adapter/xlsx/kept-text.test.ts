import { opened, saved } from "./opened";
import { oneSheet } from "./package-bytes";
import { changedParts, partText } from "./parts-of";

const BYTES = oneSheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`);

test("what was kept is in the file, and changes only what a new part must change", async () => {
  const workbook = opened(BYTES);
  await workbook.keepText("甲 & 乙");
  const bytes = saved(workbook);
  expect(await opened(bytes).keptText()).toEqual({ ok: true, value: "甲 & 乙" });
  expect(changedParts(BYTES, bytes)).toEqual(
    ["[Content_Types].xml", "customXml/item1.xml", "xl/_rels/workbook.xml.rels"].sort(),
  );
});

test("a later text takes the place of the one before, in the same part", async () => {
  const workbook = opened(BYTES);
  await workbook.keepText("甲");
  const again = opened(saved(workbook));
  await again.keepText("乙");
  const bytes = saved(again);
  expect(changedParts(saved(workbook), bytes)).toEqual(["customXml/item1.xml"]);
  expect(partText(bytes, "customXml/item1.xml")).toBe('<hebiao xmlns="urn:hebiao:notes:1">乙</hebiao>');
});

test("taking nothing away from a file that keeps nothing leaves the file alone", async () => {
  const workbook = opened(BYTES);
  await workbook.keepText(null);
  expect(changedParts(BYTES, saved(workbook))).toEqual([]);
});
