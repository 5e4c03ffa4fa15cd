import { defineKind } from "../kind";
import { sumsOfKind } from "./sums";

/** A header that states its own arithmetic (`③=①+②`, `C=A-B`) is taken at its word. Source: domain law 5. */
export const statedFormula = defineKind({
  id: "stated-formula",
  find: (book) => sumsOfKind(book, "stated-formula"),
});
