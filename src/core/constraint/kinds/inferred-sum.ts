import { offsetsOf } from "../from-offset";
import { defineKind } from "../kind";
import { groupsAcross } from "../structure/groups-across";
import { sumsOfKind } from "./sums";

/** Lines that add up to another in nearly every cross line do so in the one where they do not; chance is ruled out by the figures. */
export const inferredSum = defineKind({
  id: "inferred-sum",
  find: (book) => [...sumsOfKind(book, "inferred-sum"), ...offsetsOf(book), ...groupsAcross(book)],
});
