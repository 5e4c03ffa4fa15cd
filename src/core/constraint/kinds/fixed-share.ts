import { defineKind } from "../kind";
import { productsOf } from "./products";

/** A share with its percentage in the label (`省级（30%）`) is that part of its base; an amount in another unit is the same amount. */
export const fixedShare = defineKind({
  id: "fixed-share",
  find: (book) => productsOf(book, "fixed-share", "share"),
});
