import { defineKind } from "../kind";
import { ratiosOfKind } from "./ratios";

/** A rate that is the quotient of the same two lines in nearly every cross line is so in the one where it is not. */
export const inferredRatio = defineKind({
  id: "inferred-ratio",
  find: (book) => ratiosOfKind(book, "inferred-ratio"),
});
