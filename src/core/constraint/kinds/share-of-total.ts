import { defineKind } from "../kind";
import { sharesAcross } from "../structure/share-across";
import { ratiosOfKind } from "./ratios";

/** A share is the line's figure over the total's, or over the amount of another table that its heading names. */
export const shareOfTotal = defineKind({
  id: "share-of-total",
  find: (book) => [...ratiosOfKind(book, "share-of-total"), ...sharesAcross(book)],
});
