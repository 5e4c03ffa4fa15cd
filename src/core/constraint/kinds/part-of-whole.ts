import { defineKind } from "../kind";
import { sumsOfKind } from "./sums";

/** A 其中 list that breaks its whole down completely adds up to it. Source: domain law 7. */
export const partOfWhole = defineKind({
  id: "part-of-whole",
  find: (book) => sumsOfKind(book, "part-of-whole"),
});
