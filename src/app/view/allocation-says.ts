import type { RoundingConvention } from "../../core/allocate";
import { TIE_RULES } from "../../core/allocate";
import { addressOf } from "../../core/grid";
import type { AllocationNote } from "../../core/inspect";
import type { Words } from "../words/words";
import { tidy } from "./tidy";

/** Units named at most: who wants them all reads the finding. */
const MOST_NAMED = 5;

/** By what a published column was handed out and which rounding explains it; where none does, what is due beside what is printed. */
export function allocationSays(note: AllocationNote, words: Words): string {
  const { allocation, phrases } = words;
  const column = tidy(note.heading);
  const base = note.base === null ? null : tidy(note.base.heading);
  const [first] = note.roundings;
  if (first !== undefined) return allocation.explained(column, base, ruleName(first, note.roundings, words));
  const named = note.departures
    .slice(0, MOST_NAMED)
    .map(({ at, unit, printed, due }) =>
      allocation.departure({ cell: addressOf(at), unit: tidy(unit), figure: printed, against: due }),
    );
  const nearest = ruleName(note.nearest, [note.nearest], words);
  return allocation.unexplained(column, base, nearest, phrases.list(named), note.departures.length);
}

/** The rule by name, with its tie rule where another one would not explain the same. */
function ruleName(
  rule: RoundingConvention,
  alike: readonly RoundingConvention[],
  { allocation, allocationTab }: Words,
): string {
  if (rule.is !== "method") return allocation.roundings[rule.is];
  const ties = alike.filter((one) => one.is === "method" && one.method === rule.method).length;
  const name = allocation.roundings[rule.method];
  return ties < TIE_RULES.length && rule.method === "hamilton"
    ? allocation.withTies(name, allocationTab.tieRules[rule.ties])
    : name;
}
