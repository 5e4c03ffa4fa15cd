import { defineKind } from "../kind";
import { spreadOverYears } from "../structure/years-across";
import { sumsOfKind } from "./sums";

/**
 * Parts listed along a row add up to the figure under their total heading (合计, 小计, 资金合计), and what a line spreads over the years to what the form above
 * it names. Source: domain law 1.
 */
export const rowTotal = defineKind({
  id: "row-total",
  find: (book) => [...sumsOfKind(book, "row-total"), ...spreadOverYears(book)],
});
