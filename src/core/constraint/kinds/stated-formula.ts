import { compositesOf } from "../from-composite";
import { defineKind } from "../kind";
import { notedAcross } from "../structure/noted-across";
import { sumsOfKind } from "./sums";

/**
 * A header that states its own arithmetic (`③=①+②`, `C=A-B`, `⑤=(①+②)×③`, `F=C/(A+B)`) is taken at its word, and so is a note that states it in the numbers of the
 * lines (`2行=(3+10)行`). Source: domain law 5.
 */
export const statedFormula = defineKind({
  id: "stated-formula",
  find: (book) => [...sumsOfKind(book, "stated-formula"), ...notedAcross(book), ...compositesOf(book)],
});
