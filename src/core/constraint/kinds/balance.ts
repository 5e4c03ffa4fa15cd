import { defineKind } from "../kind";
import { sumsOfKind } from "./sums";

/** Income less expenditure is what remains; what was there and what remains is carried forward; both sides of a statement balance. */
export const balance = defineKind({
  id: "balance",
  find: (book) => sumsOfKind(book, "balance"),
});
