import type { IndicatorTable } from "../../form";
import { addedUp } from "../added-up";
import type { Constraint } from "../constraint";
import { indicatorParts } from "../indicator-parts";
import type { Book } from "../kind";
import { defineKind } from "../kind";
import { tableOfList } from "../table-of-list";
import { sumsOfKind } from "./sums";

/**
 * A 其中 list that breaks its whole down completely adds up to it, among the indicators of a form as well, and so do numbers under a number
 * there. Source: domain law 7.
 */
export const partOfWhole = defineKind({
  id: "part-of-whole",
  find: (book) => [
    ...sumsOfKind(book, "part-of-whole"),
    ...book.indicators.flatMap((list) => partsIn(book, list)),
  ],
});

function partsIn(book: Book, list: IndicatorTable): readonly Constraint[] {
  return indicatorParts(list).flatMap(({ whole, parts, because }) => {
    const table = tableOfList(book, whole);
    if (table === null) return [];
    return {
      kind: "part-of-whole",
      result: whole,
      stated: null,
      shape: addedUp(parts),
      because: [because],
      trust: "inferred",
      support: null,
      tolerance: "likely",
      table,
    } satisfies Constraint;
  });
}
