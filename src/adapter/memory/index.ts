/** A workbook that lives in memory and keeps every promise of the port: for tests, and for pages that show the product. */
export { memoryWorkbook } from "./memory-workbook";
export type { MemoryWorkbook } from "./memory-workbook";
