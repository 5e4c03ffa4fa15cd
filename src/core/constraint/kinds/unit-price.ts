import { defineKind } from "../kind";
import { productSumsOf } from "../from-product-sum";
import { productsOf } from "./products";

/** An amount is its quantity times its price, standard or rate per head, in the units the columns have. */
export const unitPrice = defineKind({
  id: "unit-price",
  find: (book) => [...productsOf(book, "unit-price", "price"), ...productSumsOf(book)],
});
