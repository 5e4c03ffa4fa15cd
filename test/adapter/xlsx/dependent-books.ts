import { strToU8, unzipSync, zipSync } from "fflate";
import type { RawCell } from "../../../src/core/grid";
import { workbookBytes } from "./workbook-bytes";

const money = (value: number): RawCell => ({ value, text: value.toFixed(2), format: "0.00" });
const text = (value: string): RawCell => ({ value });
const formula = (said: string, value: number): RawCell => ({ ...money(value), formula: said });

/** Two digits of 长宁's first figure changed places; the shares beside the table are formulas over it. */
export const DEPENDENT_BOOK = workbookBytes([
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
export const SIGNED_BOOK = zipSync({
  ...unzipSync(DEPENDENT_BOOK),
  "_rels/.rels": strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
  ),
  "_xmlsignatures/origin.sigs": new Uint8Array(),
  "_xmlsignatures/_rels/origin.sigs.rels": strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature" Target="sig1.xml"/></Relationships>`,
  ),
  "_xmlsignatures/sig1.xml": strToU8("<Signature/>"),
});
