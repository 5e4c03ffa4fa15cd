import type { Amount } from "./amount";
import type { Figure } from "./figure";
import { amountOf } from "./amount";
import { printAmount } from "./print-amount";

/** An amount written as the model figure prints: the same decimals, and as a percentage where the model is one (`85.96%`). */
export function printLike(value: Amount, model: Pick<Figure, "decimals" | "percent">): string {
  if (!model.percent) return printAmount(value, model.decimals);
  return `${printAmount(value.times(amountOf(100)), Math.max(0, model.decimals - 2))}%`;
}
