import { ONE, ZERO } from "../../number";
import type { Term } from "../constraint";
import { chainsOf } from "../from-chain";
import { defineKind } from "../kind";

/**
 * In a ledger each balance is the one before it, with what came in and less what went out; from period to period what stands
 * at the beginning is what stood at the end before. Recognised by its words where the figures bear it out. Source: what a
 * running balance is, in any cash or bank journal.
 */
export const runningBalance = defineKind({
  id: "running-balance",
  find: (book) =>
    chainsOf(book, "balance", 3, (axis, chain, { at, before }) => {
      const moved = (lines: readonly number[], weight: Term["weight"]): readonly Term[] =>
        lines.map((line) => ({ at: axis.ref(line, at), weight }));
      return {
        kind: "running-balance",
        trust: "stated",
        shape: {
          is: "sum",
          terms: [
            { at: axis.ref(chain.from, before), weight: ONE },
            ...moved(chain.more, ONE),
            ...moved(chain.less, ONE.neg()),
          ],
          constant: ZERO,
        },
      };
    }),
});
