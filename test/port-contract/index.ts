/** One suite of promises that every port keeps, wherever its workbook lives. */
export { describeWorkbookPort } from "./describe-workbook-port";
export type { MakeBench, PortBench } from "./port-bench";
export type { RawWorkbook } from "./raw-workbook";
export { SAMPLE } from "./raw-workbook";
