import { defineKind } from "../kind";
import { productsOf } from "./products";
import { ratiosOfKind } from "./ratios";

/**
 * A rate that is the quotient of the same two lines in nearly every cross line is so in the one where it is not; so is an
 * amount that is one round number times another line everywhere else (60 元 a head, 50 % of the whole).
 */
export const inferredRatio = defineKind({
  id: "inferred-ratio",
  find: (book) => [
    ...ratiosOfKind(book, "inferred-ratio"),
    ...productsOf(book, "inferred-ratio", "constant"),
  ],
});
