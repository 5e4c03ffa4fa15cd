/** The workbook open in Excel. Excel.run lives here and nowhere else. */
export { OfficeWorkbook } from "./office-workbook";
export type { ExcelDoor } from "./excel-door";
export { NEEDED_API } from "./excel-door";
