import { defineKind } from "../kind";
import { sumsOfKind } from "./sums";

/** 年度资金总额 is the sum of its sources (central, local, other), in budget and in execution. Source: domain law 7. */
export const fundTotal = defineKind({
  id: "fund-total",
  find: (book) => sumsOfKind(book, "fund-total"),
});
