import type { IndicatorRuleId } from "../../../core/inspect";
import type { Said } from "../said";
import type { RuleWords } from "../words";
import { capital } from "./said-so";

const name = (said: Said): string => said.row ?? `the indicator in row ${said.rowName}`;

/** ` (target ≥75%, result 73.57%)`, with what is there. */
function told(said: Said): string {
  const target = said.expected === null ? "" : `target ${said.expected}`;
  const actual = said.actual === null || said.actual === "" ? "" : `result ${said.actual}`;
  const both = [target, actual].filter((part) => part !== "").join(", ");
  return both === "" ? "" : ` (${both})`;
}

/** The rules of indicators, in English. */
export const INDICATOR_RULES_EN: Readonly<Record<IndicatorRuleId, RuleWords>> = {
  "target-missed": {
    name: "Target missed",
    short: (said) =>
      said.more("reason") === null ? "target missed, no reason given" : "target missed, with a reason",
    what: (said) =>
      `${capital(name(said))} falls short of its target${told(said)}${said.more("reason") === null ? ", and no reason is given" : ""}.`,
    why: () => "An indicator that misses its target needs a reason and a remedy.",
    todo: (said) =>
      said.more("reason") === null
        ? "Check the result; if it stands, add the reason and the remedy."
        : "See whether the reason given says enough.",
  },
  "threshold-repeated": {
    name: "Threshold repeated",
    short: () => "the result only repeats the target",
    what: (said) => {
      const cells = said.more("cells");
      const [support, of] = [said.more("support"), said.more("of")];
      const share = support === null || of === null ? "" : ` (${support} of ${of} indicators with figures)`;
      return `${cells === null ? "Some results" : `The results in ${cells}`} only repeat their targets${share}.`;
    },
    why: () => "A threshold such as ≥70% is a target; it does not say what was achieved.",
    todo: () => "Enter what was actually achieved.",
  },
  "unit-at-odds": {
    name: "Units at odds",
    short: (said) => {
      const [factor, own] = [said.more("factor"), said.more("ownUnit")];
      if (own !== null) return `given in ${own}`;
      return factor === null ? "units do not fit" : `off from the target by about ${factor}`;
    },
    what: (said) => {
      const [factor, own, other] = [said.more("factor"), said.more("ownUnit"), said.more("otherUnit")];
      const odd =
        own !== null && other !== null
          ? `is given in ${own} instead of ${other}`
          : factor !== null
            ? `differs from the target by a factor of about ${factor}`
            : "is not in the unit of its target";
      return `The result of ${name(said)} ${odd}${told(said)}.`;
    },
    why: () => "Only in one unit can a name, its target and its result be compared.",
    todo: () => "See whether part of the unit was left out, or a conversion went wrong.",
  },
  "coverage-over-hundred": {
    name: "Share over 100%",
    short: (said) => (said.actual === null ? "over 100%" : `result ${said.actual}, over 100%`),
    what: (said) => `${capital(name(said))} is over 100%${told(said)}.`,
    why: () =>
      "Coverage, timeliness and satisfaction end at 100%; insurance by registered residents may exceed it.",
    todo: () => "Check the decimal point and the base; if it is right, explain it in a sentence.",
  },
  "implausible-margin": {
    name: "Target far exceeded",
    short: () => "far above the target",
    what: (said) => `${capital(name(said))} is far above its target${told(said)}.`,
    why: () => "So wide a margin often means a target set too low, or a result counted in another way.",
    todo: () => "Check how the result was counted; if it is right, you may explain it in a sentence.",
  },
  "blank-target": {
    name: "Blank target",
    short: () => "a result without its target",
    what: (said) => {
      const cells = said.more("cells");
      return `${capital(name(said))} has a result, but no target${cells === null ? "" : ` (${cells})`}.`;
    },
    why: () => "Without a target nobody can tell whether it was met.",
    todo: () => "Enter the target as issued.",
  },
  "blank-actual": {
    name: "Result left blank",
    short: () => "a target without a result",
    what: (said) => {
      const cells = said.more("cells");
      return `${capital(name(said))} has a target and no result${cells === null ? "" : ` (${cells})`}.`;
    },
    why: () => "The other results are there, so a blank may be a miss or an oversight.",
    todo: () => "Fill in the result, or say why there is none.",
  },
  "reason-without-cause": {
    name: "Reason without a miss",
    short: () => "target met, yet a reason for missing it",
    what: (said) =>
      `${capital(name(said))} meets its target${told(said)}, yet a reason for missing it is given.`,
    why: () => "Either the result or the reason may be out of date.",
    todo: () => "Check the result; if it is right, the reason can go.",
  },
  "indicator-renamed": {
    name: "Indicator renamed",
    short: () => "named differently in the target table",
    what: (said) => {
      const other = said.more("other");
      const place = other === null ? "the target table" : `the target table (${other})`;
      return said.expected === null || said.actual === null
        ? `The indicator has another name in ${place}.`
        : `The indicator is ${said.actual} here and ${said.expected} in ${place}.`;
    },
    why: () => "A self-evaluation answers the indicators that were set.",
    todo: () => "Use the name in the targets as they were issued.",
  },
  "indicator-missing": {
    name: "Indicators missing",
    short: (said) => {
      const [missing, added] = [said.more("missing"), said.more("added")];
      if (missing !== null && added !== null) return "other indicators than in the target table";
      if (missing === null) return "not in the target table";
      return missing.includes("、") ? "lacks some of the target table's" : `“${missing}” is missing`;
    },
    what: (said) => {
      const parts = [
        ["missing", said.more("missing")],
        ["added", said.more("added")],
      ].flatMap(([verb, names]) =>
        verb === undefined || names === null || names === undefined ? [] : [`${verb}: ${names}`],
      );
      const other = said.more("other");
      return `The indicators differ from the target table${other === null ? "" : ` on ${other}`}${parts.length === 0 ? "" : ` (${parts.join("; ")})`}.`;
    },
    why: () => "Every indicator with a target is evaluated, and no other.",
    todo: () => "Add what is missing and drop what was never set.",
  },
  "target-changed": {
    name: "Target changed",
    short: (said) =>
      said.expected === null ? "differs from the target table" : `${said.expected} in the target table`,
    what: (said) => {
      const other = said.more("other");
      const place = other === null ? "the target table" : `the target table (${other})`;
      return said.expected === null || said.actual === null
        ? `The target of ${name(said)} differs from ${place}.`
        : `The target of ${name(said)} is ${said.actual} here and ${said.expected} in ${place}.`;
    },
    why: () => "Results are held against the targets as issued, which do not change without approval.",
    todo: () => "Compare it with the targets as issued; if it was adjusted, say on what grounds.",
  },
  "result-weaker": {
    name: "Weaker than the target",
    short: (said) =>
      said.expected === null ? "weaker than its target" : `the target says “${said.expected}”`,
    what: (said) =>
      said.expected === null || said.actual === null
        ? `The result of ${name(said)} is weaker than its target.`
        : `${capital(name(said))} aims at “${said.expected}”; the result says “${said.actual}”, which is less.`,
    why: () => "A result in weaker words than its target has not quite reached it.",
    todo: () => "If the target was reached, say so in its words; if not, give the reason.",
  },
  "indicator-doubled": {
    name: "Indicator doubled",
    short: () => "listed above already",
    what: (said) =>
      said.actual === null
        ? "The indicator is listed twice."
        : `The indicator ${said.actual} is listed twice.`,
    why: () => "An indicator is evaluated once; a second line counts its points again.",
    todo: () => "Delete one of the lines; if they are two indicators, give them two names.",
  },
  "level-order": {
    name: "Level out of order",
    short: (said) => {
      const [part, whole] = [said.more("part"), said.more("whole")];
      if (said.more("doubled") !== null) return `${part ?? "a block"} comes in two pieces`;
      return part === null || whole === null ? "under the wrong heading" : `${part} under ${whole}`;
    },
    what: (said) => {
      const [part, whole] = [said.more("part"), said.more("whole")];
      if (part === null || whole === null) return `${capital(name(said))} stands under the wrong heading.`;
      return said.more("doubled") === null
        ? `${capital(name(said))} belongs to ${part}, which stands under ${whole}.`
        : `${part} is taken up again behind ${whole}.`;
    },
    why: () =>
      "Quantity, quality and timeliness are output; economic, social, ecological and lasting effects are benefit.",
    todo: () => "See whether a merged heading begins in the wrong row.",
  },
  "statement-at-odds": {
    name: "Statement at odds",
    short: (said) =>
      said.expected === null
        ? "at odds with the funds"
        : `at odds with ${said.more("other") ?? "the funds"} (${said.expected})`,
    what: (said) =>
      said.expected === null || said.actual === null
        ? `What ${said.row ?? "the statement"} says is at odds with the funds.`
        : `${capital(said.row ?? "the statement")} says “${said.actual}”, while ${said.more("other") ?? "the funds"} shows ${said.expected}.`,
    why: () => "Words and figures stand on one sheet, and readers hold them side by side.",
    todo: () => "Reword the statement and explain the gap; if a figure is wrong, correct it.",
  },
  "goal-at-odds": {
    name: "Goal at odds",
    short: (said) => {
      const other = said.more("other");
      return said.expected === null || said.actual === null
        ? "another figure than the indicator’s"
        : `says ${said.actual}, yet ${other ?? "the indicator"} shows ${said.expected}`;
    },
    what: (said) =>
      said.expected === null || said.actual === null
        ? `The goals give another figure for ${name(said)} than its own line.`
        : `The goals say ${said.actual} of ${name(said)}, while its own line shows ${said.expected}.`,
    why: () => "One fact has one figure in one form, and readers hold the two side by side.",
    todo: () => "Check both against the source and keep one figure; if they count different things, say so.",
  },
};
