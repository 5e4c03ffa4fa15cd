import { defineKind } from "../kind";
import { sumsOfKind } from "./sums";

/** The lines of a list add up to its 合计 or 小计, wherever that stands. Source: domain law 1. */
export const columnTotal = defineKind({
  id: "column-total",
  find: (book) => sumsOfKind(book, "column-total"),
});
