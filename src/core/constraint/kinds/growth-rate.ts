import { defineKind } from "../kind";
import { ratiosOfKind } from "./ratios";

/** A growth rate is the change over the base: (later − earlier) / earlier. */
export const growthRate = defineKind({
  id: "growth-rate",
  find: (book) => ratiosOfKind(book, "growth-rate"),
});
