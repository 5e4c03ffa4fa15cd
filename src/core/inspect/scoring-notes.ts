import type { Scoring } from "../profile";
import { tallyOf } from "../profile";
import type { ScoringNote } from "./report";

/** Which profile explains each scored form, and how many of its rows. */
export function scoringNotes(scorings: readonly Scoring[]): readonly ScoringNote[] {
  return scorings.map((scoring) => {
    const { form, profile, chosen, alike } = scoring;
    const [first] = form.lines;
    return { sheet: form.sheet, at: first.at, profile: profile.id, chosen, alike, ...tallyOf(scoring) };
  });
}
