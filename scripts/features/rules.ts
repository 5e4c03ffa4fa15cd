import type { Feature } from "./feature";

/** Colours that depend on values, with the extension that newer versions keep beside them. */
export const conditionalFormats: Feature = {
  name: "conditional-formats",
  sheet: {
    conditionalFormatting: `<conditionalFormatting sqref="B2:C4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>100</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="D2:D4"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>`,
    extLst: `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>表!B2:B4</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
  },
};

/** Lists and limits for typing, with the messages that staff see. */
export const validations: Feature = {
  name: "validations",
  sheet: {
    dataValidations: `<dataValidations count="2"><dataValidation type="decimal" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="金额" error="金额不能为负数" sqref="B2:C4"><formula1>0</formula1></dataValidation><dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="单位" prompt="请从列表选择" sqref="A2:A4"><formula1>"黄浦,长宁,静安"</formula1></dataValidation></dataValidations>`,
  },
};

/** Names for areas and constants, a local name, and the areas that printing and filtering use. */
export const names: Feature = {
  name: "names-and-printing",
  sheet: {
    sheetPr: `<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    sheetViews: `<sheetViews><sheetView showGridLines="0" tabSelected="1" view="pageBreakPreview" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B2" sqref="B2"/></sheetView></sheetViews>`,
    autoFilter: `<autoFilter ref="A1:D5"/>`,
    printOptions: `<printOptions horizontalCentered="1"/>`,
    pageMargins: `<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
    pageSetup: `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rIdPrinter"/>`,
    headerFooter: `<headerFooter><oddHeader>&amp;C自评表</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>`,
    rowBreaks: `<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>`,
  },
  sheetLinks: [
    { id: "rIdPrinter", type: "printerSettings", target: "../printerSettings/printerSettings1.bin" },
  ],
  workbook: {
    bookViews: `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>`,
    definedNames: `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">表!$A$1:$D$5</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$D$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">表!$1:$1</definedName><definedName name="口径" comment="&quot;引号&quot;">"2023 &amp; 以后"</definedName><definedName name="人数">表!$B$2:$B$4</definedName></definedNames>`,
  },
  parts: [
    {
      name: "xl/printerSettings/printerSettings1.bin",
      content: new Uint8Array([0x48, 0, 0x50, 0, 7]),
      type: null,
    },
  ],
};

/** Merged headings, hidden and outlined rows, links inside and outside, cells that may be edited, ignored errors. */
export const layout: Feature = {
  name: "layout-and-links",
  sheet: {
    sheetFormatPr: `<sheetFormatPr defaultRowHeight="14.25" outlineLevelRow="1"/>`,
    cols: `<cols><col min="1" max="1" width="18.5" customWidth="1"/><col min="2" max="4" width="12" style="1" customWidth="1"/><col min="6" max="6" width="0" hidden="1" customWidth="1"/></cols>`,
    mergeCells: `<mergeCells count="1"><mergeCell ref="A20:D20"/></mergeCells>`,
    hyperlinks: `<hyperlinks><hyperlink ref="A2" r:id="rIdOut" tooltip="来源"/><hyperlink ref="A3" location="'表'!B3" display="见人数"/></hyperlinks>`,
    ignoredErrors: `<ignoredErrors><ignoredError sqref="B2:D5" numberStoredAsText="1"/></ignoredErrors>`,
  },
  rows: `<row r="20" outlineLevel="1" hidden="1"><c r="A20" t="inlineStr"><is><t>注：保留两位小数</t></is></c></row>`,
  sheetLinks: [
    { id: "rIdOut", type: "hyperlink", target: "https://example.com/?a=1&amp;b=2", external: true },
  ],
};
