import { defineKind } from "../kind";
import { ratiosOfKind } from "./ratios";

/** A rate is what was executed over what was budgeted (B/A), at the decimals printed. Source: domain law 8. */
export const executionRate = defineKind({
  id: "execution-rate",
  find: (book) => ratiosOfKind(book, "execution-rate"),
});
