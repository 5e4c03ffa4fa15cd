import { strToU8, unzipSync, zipSync } from "fflate";
import type { RawCell } from "../../../src/core/grid";
import { run } from "../../../src/entry/cli/run";
import { workbookBytes } from "../../adapter/xlsx/workbook-bytes";
import { fakeIo } from "./fake-io";

const money = (value: number): RawCell => ({ value, text: value.toFixed(2), format: "0.00" });
const text = (value: string): RawCell => ({ value });
const formula = (said: string, value: number): RawCell => ({ ...money(value), formula: said });

/** Two digits of 长宁's first figure changed places; the shares beside the table are formulas over it. */
const BOOK = workbookBytes([
  {
    sheet: "表2",
    top: 0,
    left: 0,
    rows: [
      ["单位", "人数", "绩效", "合计"].map(text),
      [text("黄浦"), ...[157.85, 63.63, 221.48].map(money)],
      [text("长宁"), ...[62.65, 62.04, 128.29].map(money)],
      [text("合计"), ...[224.1, 125.67, 349.77].map(money)],
    ],
  },
  {
    sheet: "比重",
    top: 0,
    left: 0,
    rows: [
      [formula("=表2!B2/表2!D2", 0.71), formula("=表2!C3", 62.04)],
      [formula("=表2!B3/表2!D3", 0.49), formula("=A2*2", 0.98)],
      [formula("=SUM(表2!B2:B3)/表2!D4", 0.63), null],
    ],
  },
]);

/** The same, signed: what Excel adds when a workbook is. */
const SIGNED = zipSync({
  ...unzipSync(BOOK),
  "_rels/.rels": strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
  ),
  "_xmlsignatures/origin.sigs": new Uint8Array(),
  "_xmlsignatures/_rels/origin.sigs.rels": strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature" Target="sig1.xml"/></Relationships>`,
  ),
  "_xmlsignatures/sig1.xml": strToU8("<Signature/>"),
});

const FIX = ["fix", "a.xlsx", "--output", "o.xlsx"];

test("names the formulas whose results in the copy are those from before", async () => {
  const io = fakeIo({ "a.xlsx": BOOK });
  await run([...FIX, "--accept", "ask"], io);
  expect(io.printed.out).toContain("62.65 → 66.25");
  expect(io.printed.err).toBe(
    "有 3 个公式的结果随改动而变，副本里还是旧结果，下次用 Excel 或 WPS 打开时自动重算：比重!A2:A3、比重!B2。\n",
  );
});

test("says nothing of formulas where nothing was changed", async () => {
  const io = fakeIo({ "a.xlsx": BOOK });
  await run(FIX, io);
  expect(io.printed.err).toBe("");
});

test("says before it writes that the signature of the original is not the copy's", async () => {
  const io = fakeIo({ "a.xlsx": SIGNED }, ["o.xlsx"]);
  await run([...FIX, "--accept", "ask", "--lang", "en"], io);
  expect(io.printed.err.split("\n")).toEqual([
    "a.xlsx is digitally signed: the signature holds for the original only, and no longer for the copy.",
    "3 formulas depend on what was changed; the copy still holds the old results, which Excel or WPS recalculates when it is next opened: 比重!A2:A3, 比重!B2.",
    "The file o.xlsx could not be written; see whether its folder exists and may be written to.",
    "",
  ]);
});

test("a copy that is the signed original in every part loses nothing", async () => {
  const io = fakeIo({ "a.xlsx": SIGNED });
  await run(FIX, io);
  expect(io.printed.err).toBe("");
});
