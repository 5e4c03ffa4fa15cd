import { weightScale } from "../../core/allocate";
import type { Amount } from "../../core/number";
import { HUNDRED, readFigure } from "../../core/number";
import type { ReadWeights } from "./allocation-call";
import type { Complaint } from "./complaint";
import { complaint } from "./complaint";

/** The weight of one factor as its field shows it: what was typed, else what is known of it, in per cent. */
export function weightShown(typed: string | undefined, known: string | null, only: boolean): string {
  if (typed !== undefined && typed.trim() !== "") return typed;
  return only ? "100" : (known ?? "");
}

/** A weight in per cent, whether it is kept as 0.4 or as 40. */
export function inPercent(weight: Amount): string {
  return (weight.lessThanOrEqualTo(1) ? weight.times(HUNDRED) : weight).toFixed();
}

/** The weights of a draft, or a complaint about the first that is none. */
export function draftWeights(
  typed: readonly string[],
  factors: readonly { readonly name: string; readonly weight: Amount | null }[],
): ReadWeights | Complaint {
  const weights: Amount[] = [];
  for (const [place, { name, weight }] of factors.entries()) {
    const text = weightShown(typed[place], weight === null ? null : inPercent(weight), factors.length === 1);
    const figure = readFigure(text);
    if (figure === null) return complaint("not-an-amount", { figure: text, factor: name }, null, "weight");
    weights.push(figure.percent ? figure.value.times(HUNDRED) : figure.value);
  }
  return { weights, fullWeight: weightScale(weights) };
}
