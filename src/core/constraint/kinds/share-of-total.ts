import { defineKind } from "../kind";
import { ratiosOfKind } from "./ratios";

/** A share is the line's figure over the total's. */
export const shareOfTotal = defineKind({
  id: "share-of-total",
  find: (book) => ratiosOfKind(book, "share-of-total"),
});
