import { amountOf, HUNDRED } from "../../core/number";
import type { NewSheet } from "../../port";
import type { Words } from "../words/words";
import type { AllocationMade } from "./allocation-desk";
import { allocationSheet } from "./allocation-sheet";
import type { AllocationDraft } from "./draft";
import { emptySheet, formulaSheet } from "./formula-sheet";

/** More units than most provinces have districts; rows are quickly added or deleted. */
const EMPTY_UNITS = 20;
const EMPTY_WEIGHTS = [40, 30, 30];

/** An allocation sheet for those who start from nothing. */
export function emptyAllocation(words: Words): NewSheet {
  const weights = EMPTY_WEIGHTS.map((weight) => amountOf(weight).div(HUNDRED));
  return emptySheet(EMPTY_UNITS, weights, words);
}

/** The sheet to insert: an allocation in values or in formulas. */
export function sheetFor(
  write: AllocationDraft["write"],
  { request, allocation }: AllocationMade,
  words: Words,
): NewSheet {
  return write === "values" ? allocationSheet(allocation, words) : formulaSheet(request, allocation, words);
}
