import { weightScale } from "../../core/allocate";
import type { Amount } from "../../core/number";
import { HUNDRED, readFigure } from "../../core/number";
import type { ReadWeights } from "./allocation-call";
import type { Complaint } from "./complaint";
import { complaint } from "./complaint";
import type { FieldNames } from "./field-names";

/** The weight of one factor as its field shows it: what was typed, else what is known of it, in per cent. */
export function weightShown(
  typed: string | undefined,
  { weight }: { readonly weight: Amount | null },
  only: boolean,
): string {
  if (typed !== undefined && typed.trim() !== "") return typed;
  if (only) return "100";
  if (weight === null) return "";
  return (weight.lessThanOrEqualTo(1) ? weight.times(HUNDRED) : weight).toFixed();
}

/** The weights of a draft, or a complaint about the first that is none. */
export function draftWeights(
  typed: readonly string[],
  factors: readonly { readonly name: string; readonly weight: Amount | null }[],
  fields: FieldNames,
): ReadWeights | Complaint {
  const weights: Amount[] = [];
  for (const [place, factor] of factors.entries()) {
    const text = weightShown(typed[place], factor, factors.length === 1);
    const figure = readFigure(text);
    if (figure === null)
      return complaint("not-an-amount", { figure: text, against: fields.weight(factor.name) });
    weights.push(figure.percent ? figure.value.times(HUNDRED) : figure.value);
  }
  return { weights, fullWeight: weightScale(weights) };
}
