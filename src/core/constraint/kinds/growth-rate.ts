import { ONE, amountOf } from "../../number";
import { chainsOf } from "../from-chain";
import { defineKind } from "../kind";
import { ratiosOfKind } from "./ratios";

/**
 * A growth rate is the change over the base: (later − earlier) / earlier. Both may stand in columns of their own, or the
 * years follow each other down the table.
 */
export const growthRate = defineKind({
  id: "growth-rate",
  find: (book) => [
    ...ratiosOfKind(book, "growth-rate"),
    ...chainsOf(book, "growth", 2, (axis, chain, { at, before }) => {
      const [of] = chain.more;
      if (of === undefined || Number.isNaN(axis.probe(of, at)) || !(0 < Math.abs(axis.probe(of, before))))
        return null;
      const [now, base] = [axis.ref(of, at), axis.ref(of, before)];
      return {
        kind: "growth-rate",
        trust: "inferred",
        shape: {
          is: "quotient",
          over: [
            { at: now, weight: ONE },
            { at: base, weight: ONE.neg() },
          ],
          under: [{ at: base, weight: ONE }],
          scale: amountOf(chain.scale),
        },
      };
    }),
  ],
});
