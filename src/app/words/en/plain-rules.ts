import type { PlainRuleId } from "../../../core/inspect";
import type { RuleWords } from "../words";
import type { Said } from "../said";
import { ALLOCATION_EN } from "./allocation";
import { INDICATOR_RULES_EN } from "./indicator-rules";
import { SCORE_RULES_EN } from "./score-rules";
import { capital, gap, owner, place, row } from "./said-so";
import { inUnit, unitName } from "./units";

/** `by “scores”`, or `in equal parts`. */
function byBase(said: Said): string {
  const base = said.more("part");
  return base === null ? "in equal parts" : `by “${base}”`;
}

function roundingIn(said: Said): string {
  const name = said.more("rounding");
  const known = Object.entries(ALLOCATION_EN.roundings).find(([rounding]) => rounding === name);
  return known === undefined ? "" : known[1];
}

/** `6 `, or nothing where nobody says how many. */
function howMany(said: Said): string {
  const of = said.more("of");
  return of === null ? "" : `${of} `;
}

/** The rules that are no arithmetic of one table, in English. */
export const PLAIN_RULES_EN: Readonly<Record<PlainRuleId, RuleWords>> = {
  "blank-total": {
    name: "Blank total",
    short: (said) =>
      said.expected === null ? "the total is blank" : `the total is blank, should be ${said.expected}`,
    what: (said) =>
      said.expected === null
        ? `The total of ${place(said)} is blank; some of its parts are filled in, others are blank as well.`
        : `The total of ${place(said)} is blank; its parts add up to ${inUnit(said.expected, said.unit)}.`,
    why: () => "With its parts filled in and the total blank, the figure is lost in any summary.",
    todo: () => "If all parts are there, fill in the total; otherwise complete the parts first.",
  },
  "lines-missing": {
    name: "Total beyond its lines",
    short: () => "the total exceeds its lines throughout, as if one were missing",
    what: (said) =>
      `All ${howMany(said)}figures of ${said.more("whole") ?? place(said)} exceed what their lines add up to, and none agrees${said.expected === null || said.actual === null ? "" : `: the first shows ${said.actual}, its lines make ${said.expected}${gap(said)}`}.`,
    why: () =>
      "A mistyped figure spoils one column; where every column falls short, a line was left out, or the total counts something else.",
    todo: () =>
      "See in the source which line is missing; if the total counts more on purpose, say so in a note.",
  },
  "part-exceeds-whole": {
    name: "Part exceeds whole",
    short: (said) => `${said.more("part") ?? "a part"} exceeds the whole`,
    what: (said) => {
      const whole = said.more("whole") ?? "the whole";
      const across = said.row === whole ? said.column : said.row;
      const name = said.more("part") ?? "the sum of the parts";
      const part = capital(across === null ? name : `${name} for ${across}`);
      return said.actual === null || said.expected === null
        ? `${part} exceeds ${whole}.`
        : `${part} is ${said.actual} and exceeds ${whole} (${said.expected})${said.gap === null ? "" : ` by ${said.gap}`}.`;
    },
    why: () => "A part cannot be larger than the whole it belongs to.",
    todo: () => "See whether the part is too large or the whole too small.",
  },
  "rate-over-hundred": {
    name: "Rate over 100%",
    short: (said) => (said.actual === null ? "rate over 100%" : `rate ${said.actual}, over 100%`),
    what: (said) =>
      said.actual === null
        ? `More was executed than budgeted for ${owner(said)}.`
        : `The execution rate of ${owner(said)} is ${said.actual}: more was executed than budgeted.`,
    why: () => "Without a change of budget, no more than the budget is executed.",
    todo: () =>
      "See whether the budget leaves out additions or funds carried over; if it is right, explain it in a sentence.",
  },
  "rate-without-base": {
    name: "Rate without a budget",
    short: (said) =>
      said.actual === null ? "no budget, hence no rate" : `no budget, yet the rate says ${said.actual}`,
    what: (said) =>
      said.actual === null
        ? `There is no budget for ${owner(said)}, so there is no rate.`
        : `There is no budget for ${owner(said)}, so there is no rate; the table says ${said.actual}.`,
    why: () => "Over a budget of zero there is no rate: neither 0% nor 100%.",
    todo: () => "Enter a dash, or explain your filing convention in a sentence.",
  },
  "unit-list": {
    name: "List of units",
    short: (said) => {
      const missing = said.more("missing");
      const doubled = said.more("doubled");
      if (missing !== null) return `${missing} missing from the list of units`;
      if (doubled !== null) return `${doubled} listed more than once`;
      return "the list of units differs from another table";
    },
    what: (said) => {
      const doubled = said.more("doubled");
      if (doubled !== null && said.more("other") === null) return `${doubled} is listed more than once.`;
      const parts = [
        ["missing", said.more("missing")],
        ["added", said.more("added")],
        ["listed twice", said.more("doubled")],
        ["named differently", said.more("renamed")],
      ].flatMap(([verb, names]) =>
        verb === undefined || names === null || names === undefined ? [] : [`${verb}: ${names}`],
      );
      return `The list of units differs from ${said.more("other") ?? "another table"}${parts.length === 0 ? "" : ` (${parts.join("; ")})`}.`;
    },
    why: () =>
      "A unit is listed once; batches and tables that belong together list the same units, or figures get matched to the wrong row.",
    todo: () => "Add the missing units, remove duplicates, or use one name for each.",
  },
  "weight-total": {
    name: "Sum of weights",
    short: (said) =>
      said.expected === null ? "weights do not make 100%" : `weights add up to ${said.expected}`,
    what: (said) =>
      said.expected === null
        ? "The weights of the factors do not make 100%."
        : `The weights of the factors add up to ${said.expected} instead of ${said.actual ?? "100%"}${gap(said)}.`,
    why: () => "The whole sum is to be distributed, so the weights must make 100%.",
    todo: () => "Check each weight against the allocation rules.",
  },
  "unit-slip": {
    name: "Unit of measure",
    short: (said) => {
      const factor = said.more("factor");
      return factor === null
        ? "perhaps in another unit"
        : `differs from similar figures by a factor of ${factor}`;
    },
    what: (said) => {
      const factor = said.more("factor");
      const size = factor === null ? "a round factor" : `a factor of ${factor}`;
      return `${capital(place(said))}${said.actual === null ? "" : ` says ${said.actual} and`} differs from similar figures by ${size}${said.expected === null ? "" : `; in the table's unit it is ${said.expected}`}.`;
    },
    why: (said) =>
      said.unit === ""
        ? "The figures of a table are all in one unit."
        : `This table is in ${unitName(said.unit)}, and so is every figure in it.`,
    todo: () => "See whether yuan, ten thousand or a hundred million yuan were mixed up here.",
  },
  "hidden-digits": {
    name: "Hidden decimals",
    short: () => "the figures shown do not add up to the total shown",
    what: (said) => {
      const stored = said.more("stored");
      return stored === null
        ? `${capital(place(said))} holds decimals that are not shown, so the printed figures do not add up${gap(said)}.`
        : `${capital(place(said))} shows ${said.actual ?? said.expected ?? "a figure"} but holds ${stored}, so the printed figures do not add up${gap(said)}.`;
    },
    why: () => "Formulas use the decimals not shown; whoever reads the printed table cannot make it add up.",
    todo: () => "Use consistent rounding, so that the printed figures add up too.",
  },
  "allocation-rounding": {
    name: "Rounding of an allocation",
    short: (said) =>
      said.expected === null ? `not allocated ${byBase(said)}` : `should be ${said.expected} ${byBase(said)}`,
    what: (said) =>
      said.expected === null || said.actual === null
        ? `${capital(place(said))} is not allocated ${byBase(said)} as the others are.`
        : `${capital(said.column ?? "this column")} is allocated ${byBase(said)}, and ${said.more("support") ?? "most"} units have it to the last place; ${row(said)} should be ${said.expected}, but says ${said.actual}${gap(said)}.`,
    why: (said) =>
      `Every usual rounding was tried; the nearest is “${roundingIn(said)}”, and only the units listed depart from it.`,
    todo: () =>
      "Check whether the difference was moved by hand, or the base changed since; if it is meant so, say why.",
  },
  "number-as-text": {
    name: "Number stored as text",
    short: () => "number stored as text",
    what: (said) =>
      `${said.actual ?? "A number"} in ${place(said)} is stored as text${said.more("cells") === null ? "" : ` (${said.more("cells") ?? ""})`}, so formulas leave it out of their sums.`,
    why: () => "Excel's SUM skips text, and the total comes out too small.",
    todo: () => "Turn it into a number; what is shown stays the same.",
  },
  "formula-range": {
    name: "Range of a formula",
    short: (said) => {
      const missing = said.more("missing");
      return missing === null ? "the sum leaves items out" : `the sum leaves out ${missing}`;
    },
    what: (said) => {
      const missing = said.more("missing");
      return `The sum in ${said.cell} leaves out ${missing ?? "some of the items"}${said.expected === null || said.actual === null ? "" : `: all items make ${said.expected}, the formula gives ${said.actual}`}${gap(said)}.`;
    },
    why: () =>
      "Rows and columns inserted later often fall outside the range, and the total comes out too small.",
    todo: () => "Extend the formula's range in the sheet; Hebiao does not change formulas.",
  },
  "formula-constant": {
    name: "Typed number in a formula",
    short: () => "a typed number inside the formula",
    what: (said) => {
      const formula = said.more("formula");
      return `The formula of ${said.cell}${formula === null ? "" : ` (${formula})`} contains a number typed by hand.`;
    },
    why: () => "When the items change, the typed number stays behind, and nobody sees it.",
    todo: () =>
      "Find out where the number comes from, and give it a line of its own if it belongs to the table.",
  },
  "formula-unlike-neighbours": {
    name: "Formula unlike its neighbours",
    short: () => "formula unlike its neighbours",
    what: (said) => {
      const [formula, neighbours] = [said.more("formula"), said.more("neighbours")];
      return formula === null || neighbours === null
        ? `The formula of ${said.cell} differs from those beside it.`
        : `The formula of ${said.cell} is ${formula}, while those beside it are ${neighbours}.`;
    },
    why: () => "Formulas along a row or a column follow one pattern; the odd one is often a slip in pasting.",
    todo: () =>
      "See whether it should be like the others; if it is meant to differ, explain it in a sentence.",
  },
  "figure-at-odds": {
    name: "Figure at odds with its copies",
    short: (said) => `differs from ${said.expected ?? "the figure"} elsewhere`,
    what: (said) =>
      `This shows ${said.actual ?? "a figure"}; other cells (${said.more("other") ?? "elsewhere"}) show ${said.expected ?? "another"}${gap(said)}.`,
    why: () =>
      "The same figure stands on the sheet several times, and differs here just as a slip of the hand would make it.",
    todo: () => "See whether it is the same figure; if so make it agree, if not leave it.",
  },
  "leading-zero": {
    name: "Figure that begins with nought",
    short: (said) => `shows ${said.actual ?? "a nought first"}`,
    what: (said) =>
      `${capital(place(said))} shows ${said.actual ?? "a figure that begins with nought"}: no amount begins so.`,
    why: () => "A digit was probably lost, or two were exchanged.",
    todo: () => "Look it up and put the right figure; if it is a code, leave it.",
  },
  "negative-amount": {
    name: "Lone negative figure",
    short: (said) => `shows ${said.actual ?? "a negative figure"}, the only one in the table`,
    what: (said) =>
      `${capital(place(said))} shows ${said.actual ?? "a negative figure"}; no other figure of the table is negative.`,
    why: () => "Nothing in the names of its row and column takes away, and no sum or rate bears it out.",
    todo: () => "See whether the sign is a slip; if it is meant, a word of explanation is enough.",
  },
  "error-value": {
    name: "Formula without a result",
    short: (said) => `shows ${said.actual ?? "#REF!"}, no result`,
    what: (said) => `${capital(place(said))} shows ${said.actual ?? "#REF!"}: its formula has no result.`,
    why: () => "The cell holds no figure, so no total that uses it could be checked.",
    todo: () => "See whether a cell the formula refers to was deleted or holds words.",
  },
  ...INDICATOR_RULES_EN,
  ...SCORE_RULES_EN,
};
