import type { Feature } from "./feature";

const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006";

/** Macros. The bytes are none that run; nobody but Excel ever looks into them. */
export const macros: Feature = {
  name: "macros",
  workbookType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  workbookLinks: [
    {
      id: "rIdMacros",
      type: "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
      target: "vbaProject.bin",
    },
  ],
  parts: [
    {
      name: "xl/vbaProject.bin",
      type: "application/vnd.ms-office.vbaProject",
      content: Uint8Array.from({ length: 512 }, (_, at) => (at * 37) % 256),
    },
  ],
};

/** XML that other systems of an office keep in a workbook, with its description. */
export const customXml: Feature = {
  name: "custom-xml",
  packageLinks: [{ id: "rIdCustom", type: "customXml", target: "customXml/item1.xml" }],
  parts: [
    {
      name: "customXml/item1.xml",
      type: null,
      links: [{ id: "rId1", type: "customXmlProps", target: "itemProps1.xml" }],
      content: `<?xml version="1.0"?><流程 xmlns="urn:example:oa"><编号>沪财绩〔2024〕8号</编号></流程>`,
    },
    {
      name: "customXml/itemProps1.xml",
      type: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      content: `<?xml version="1.0"?><ds:datastoreItem xmlns:ds="${PROPERTIES}/customXml" ds:itemID="{0A0A0A0A-0B0B-0C0C-0D0D-0E0E0E0E0E0E}"><ds:schemaRefs/></ds:datastoreItem>`,
    },
  ],
};

/** What WPS writes besides: its build number among the custom properties, a picture that a cell shows. */
export const wpsParts: Feature = {
  name: "wps",
  packageLinks: [
    { id: "rIdProperties", type: "custom-properties", target: "docProps/custom.xml" },
    { id: "rIdApp", type: "extended-properties", target: "docProps/app.xml" },
  ],
  workbookLinks: [
    {
      id: "rIdCellImages",
      type: "http://www.wps.cn/officeDocument/2020/cellImage",
      target: "cellimages.xml",
    },
  ],
  parts: [
    {
      name: "docProps/custom.xml",
      type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      content: `<?xml version="1.0"?><Properties xmlns="${PROPERTIES}/custom-properties" xmlns:vt="${PROPERTIES}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16417</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="ICV"><vt:lpwstr>0123456789ABCDEF</vt:lpwstr></property></Properties>`,
    },
    {
      name: "docProps/app.xml",
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      content: `<?xml version="1.0"?><Properties xmlns="${PROPERTIES}/extended-properties"><Application>WPS 表格</Application></Properties>`,
    },
    {
      name: "xl/cellimages.xml",
      type: "application/vnd.wps-officedocument.cellimage+xml",
      content: `<?xml version="1.0"?><etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>`,
    },
  ],
};

/** A link to another workbook, with the values last seen there. */
export const externalBook: Feature = {
  name: "external-workbook",
  rows: `<row r="41"><c r="A41"><f>[1]上年!$B$2</f><v>150</v></c></row>`,
  workbook: {
    externalReferences: `<externalReferences><externalReference r:id="rIdExternal"/></externalReferences>`,
  },
  workbookLinks: [{ id: "rIdExternal", type: "externalLink", target: "externalLinks/externalLink1.xml" }],
  parts: [
    {
      name: "xl/externalLinks/externalLink1.xml",
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml",
      links: [{ id: "rId1", type: "externalLinkPath", target: "2022.xlsx", external: true }],
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${PROPERTIES}/relationships" r:id="rId1"><sheetNames><sheetName val="上年"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="2"><cell r="B2"><v>150</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    },
  ],
};
