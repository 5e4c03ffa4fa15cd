import type { Feature } from "./feature";
import { MAIN } from "./feature-book";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Array formulas, a table of assumptions, a formula with a name, one that shows an error, and the order in which Excel calculates. */
export const formulas: Feature = {
  name: "formulas",
  rows: `<row r="13"><c r="A13"><f t="array" ref="A13:A15">B2:B4*2</f><v>315.7</v></c><c r="B13"><f>SUM(B2:B4)/COUNT(B2:B4)</f><v>104.2</v></c><c r="C13" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D13" t="str"><f>A2&amp;"区"</f><v>黄浦区</v></c></row><row r="14"><c r="A14"><v>132.5</v></c><c r="B14" t="b"><f>B2&gt;B3</f><v>1</v></c></row><row r="15"><c r="A15"><v>177</v></c></row>`,
  workbook: { calcPr: `<calcPr calcId="191029" iterate="1" iterateCount="50"/>` },
  workbookLinks: [{ id: "rIdChain", type: "calcChain", target: "calcChain.xml" }],
  parts: [
    {
      name: "xl/calcChain.xml",
      type: `${SPREADSHEET}.calcChain+xml`,
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="D3"/><c r="D4"/><c r="B5"/><c r="C5"/><c r="D5"/><c r="A13" a="1"/><c r="B13"/><c r="C13"/><c r="D13"/><c r="B14"/></calcChain>`,
    },
  ],
};

/** Days counted from 1904, as workbooks that began on a Macintosh have them. */
export const dates1904: Feature = {
  name: "dates-of-1904",
  rows: `<row r="17"><c r="A17" s="2"><v>43918</v></c></row>`,
  workbook: { workbookPr: `<workbookPr date1904="1"/>` },
};

/** A list with column names of its own, and a pivot table over it with its cache. */
export const tableAndPivot: Feature = {
  name: "table-and-pivot",
  rows: `<row r="31"><c r="A31" t="inlineStr"><is><t>批次</t></is></c><c r="B31" t="inlineStr"><is><t>金额</t></is></c><c r="D31" t="inlineStr"><is><t>行标签</t></is></c><c r="E31" t="inlineStr"><is><t>求和项:金额</t></is></c></row><row r="32"><c r="A32" t="inlineStr"><is><t>第一批</t></is></c><c r="B32"><v>10</v></c><c r="D32" t="inlineStr"><is><t>第一批</t></is></c><c r="E32"><v>10</v></c></row><row r="33"><c r="D33" t="inlineStr"><is><t>总计</t></is></c><c r="E33"><v>10</v></c></row>`,
  sheet: { tableParts: `<tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>` },
  sheetLinks: [
    { id: "rIdTable", type: "table", target: "../tables/table1.xml" },
    { id: "rIdPivot", type: "pivotTable", target: "../pivotTables/pivotTable1.xml" },
  ],
  workbook: { pivotCaches: `<pivotCaches><pivotCache cacheId="1" r:id="rIdCache"/></pivotCaches>` },
  workbookLinks: [
    { id: "rIdCache", type: "pivotCacheDefinition", target: "pivotCache/pivotCacheDefinition1.xml" },
  ],
  parts: [
    {
      name: "xl/tables/table1.xml",
      type: `${SPREADSHEET}.table+xml`,
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="1" name="批次表" displayName="批次表" ref="A31:B32" totalsRowShown="0"><autoFilter ref="A31:B32"/><tableColumns count="2"><tableColumn id="1" name="批次"/><tableColumn id="2" name="金额"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    },
    {
      name: "xl/pivotTables/pivotTable1.xml",
      type: `${SPREADSHEET}.pivotTable+xml`,
      links: [
        { id: "rId1", type: "pivotCacheDefinition", target: "../pivotCache/pivotCacheDefinition1.xml" },
      ],
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<pivotTableDefinition xmlns="${MAIN}" name="数据透视表1" cacheId="1" dataCaption="值" updatedVersion="6" minRefreshableVersion="3" createdVersion="6"><location ref="D31:E33" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:金额" fld="1"/></dataFields></pivotTableDefinition>`,
    },
    {
      name: "xl/pivotCache/pivotCacheDefinition1.xml",
      type: `${SPREADSHEET}.pivotCacheDefinition+xml`,
      links: [{ id: "rId1", type: "pivotCacheRecords", target: "pivotCacheRecords1.xml" }],
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1" refreshedVersion="6" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A31:B32" sheet="表"/></cacheSource><cacheFields count="2"><cacheField name="批次" numFmtId="0"><sharedItems count="1"><s v="第一批"/></sharedItems></cacheField><cacheField name="金额" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="10" maxValue="10"/></cacheField></cacheFields></pivotCacheDefinition>`,
    },
    {
      name: "xl/pivotCache/pivotCacheRecords1.xml",
      type: `${SPREADSHEET}.pivotCacheRecords+xml`,
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/><n v="10"/></r></pivotCacheRecords>`,
    },
  ],
};
