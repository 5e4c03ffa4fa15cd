/** Allocating and rounding over ranges of a workbook, and how both are told. */
export type { AllocationCall } from "./allocation-call";
export type { AllocationDraft, RangeField } from "./draft";
export { WRITE_AS } from "./draft";
export { allocateRange } from "./allocate-range";
export type { RoundingCall } from "./round-range";
export { roundRange, writeRounding } from "./round-range";
export type { Complaint } from "./complaint";
export { allocationJson, errorJson, unroundedJson, roundingJson } from "./allocation-json";
export { printAllocation, printRounding } from "./print-allocation";
export { allocationSheet } from "./allocation-sheet";
