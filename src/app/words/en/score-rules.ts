import type { ScoreRuleId } from "../../../core/inspect";
import type { Said } from "../said";
import type { RuleWords } from "../words";
import { byProfile } from "./profiles";
import { capital, gap } from "./said-so";

const name = (said: Said): string => said.row ?? `row ${said.rowName}`;
const shows = (said: Said): string => (said.actual === null ? "" : `; the score says ${said.actual}`);

/** The rules of scored forms, in English. */
export const SCORE_RULES_EN: Readonly<Record<ScoreRuleId, RuleWords>> = {
  "score-over-weight": {
    name: "Score over weight",
    short: (said) =>
      said.expected === null ? "more than its weight" : `more than its weight of ${said.expected}`,
    what: (said) =>
      said.expected === null || said.actual === null
        ? `The score of ${name(said)} exceeds its weight${gap(said)}.`
        : `${capital(name(said))} is worth ${said.expected} points and scores ${said.actual}${gap(said)}.`,
    why: () => "A score is at most its weight.",
    todo: () => "See whether the score or the weight is wrong.",
  },
  "score-at-odds": {
    name: "Score at odds",
    short: (said) => {
      const by = byProfile(said.more("profile"));
      return said.expected === null ? `not what it earns ${by}` : `${said.expected} points ${by}`;
    },
    what: (said) => {
      const by = byProfile(said.more("profile"));
      return said.expected === null
        ? `${capital(name(said))} cannot earn this score ${by}${shows(said)}.`
        : `${capital(name(said))} earns ${said.expected} points ${by}${shows(said)}.`;
    },
    why: () =>
      "A missed target earns its share, a target in words the points of its grade; every known set of rules was tried.",
    todo: () => "Check result and score; if other rules apply, choose them or explain it in a sentence.",
  },
  "points-without-reason": {
    name: "Points lost without a reason",
    short: (said) =>
      said.gap === null ? "points lost, no reason given" : `${said.gap} points lost, no reason given`,
    what: (said) =>
      said.expected === null || said.actual === null
        ? `${capital(name(said))} loses points, and no reason is given.`
        : `${capital(name(said))} scores ${said.actual} of ${said.expected}, and no reason is given.`,
    why: () => "An indicator that scores less than its weight needs a reason and a remedy.",
    todo: () => "Add the reason; where there is none, correct the score.",
  },
  "blank-score": {
    name: "Blank score or weight",
    short: (said) =>
      said.more("part") === "weight" ? "a score without its weight" : "a weight without its score",
    what: (said) => {
      const cells = said.more("cells");
      const where = cells === null ? "" : ` (${cells})`;
      return said.more("part") === "weight"
        ? `${capital(name(said))} has a score, but no weight${where}.`
        : `${capital(name(said))} has a weight, but no score${where}.`;
    },
    why: () => "The others are scored; a blank may be nought or an oversight.",
    todo: () => "Fill it in; if it is nought, put in 0 and the reason.",
  },
  "points-total": {
    name: "Points in all",
    short: (said) =>
      said.actual === null ? "the points do not make 100" : `the points make ${said.actual}, not 100`,
    what: (said) =>
      said.actual === null
        ? `The points do not make 100${gap(said)}.`
        : `The points make ${said.actual} where they should make 100${gap(said)}.`,
    why: () => "The points of all indicators and of the execution rate make 100.",
    todo: () => "See whether an indicator is missing, or one of the points is wrong.",
  },
  "stated-points": {
    name: "Points other than stated",
    short: (said) =>
      said.expected === null || said.actual === null
        ? "points other than stated"
        : `the note says ${said.expected} points, the form has ${said.actual}`,
    what: (said) => {
      const other = said.more("other");
      return said.expected === null || said.actual === null
        ? `The points of ${name(said)} are not those the note states.`
        : `${capital(name(said))} has ${said.actual} points, while the note${other === null ? "" : ` (${other})`} states ${said.expected}.`;
    },
    why: () => "The form's note sets the points of its blocks.",
    todo: () => "See whether a weight is wrong, or the note out of date.",
  },
  "grade-at-odds": {
    name: "Grade at odds",
    short: (said) =>
      said.expected === null ? "not what the total earns" : `the total earns “${said.expected}”`,
    what: (said) => {
      const total = said.more("otherValue");
      return said.expected === null || said.actual === null
        ? "The grade is not what the total earns."
        : `A total${total === null ? "" : ` of ${total}`} earns “${said.expected}”; the form says “${said.actual}”.`;
    },
    why: () => "As a rule, 90 points are excellent, 80 good, 60 fair, and less is poor.",
    todo: () =>
      "See whether the total or the grade is out of date; if another scale applies, say so in a sentence.",
  },
};
