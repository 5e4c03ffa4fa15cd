/** A stand-in for Excel that answers Microsoft's own client over a workbook in memory. */
export { OfficeHost } from "./office-host";
export type { Fault, HostOptions, Limits } from "./office-host";
export type { SheetSketch } from "./workbook/workbook";
export type { Generation } from "./generation";
export { GENERATIONS } from "./generation";
export { excelClient } from "./doors/excel-client";
export type { Answering } from "./doors/native-bridge";
