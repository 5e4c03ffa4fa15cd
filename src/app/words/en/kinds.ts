import type { KindId } from "../../../core/inspect";
import type { Said } from "../said";
import type { RuleWords } from "../words";
import { capital, column, columnSum, gap, held, line, owner, place, row } from "./said-so";

/** Not every total of this kind is that of a project's money: a statement of revenue has items, and no sources. */
const isFunds = (said: Said): boolean => said.row === null || said.row.includes("资金");

/** What the scored form adds up: the weights have a total as the scores do. */
const points = (said: Said): string => (said.column?.includes("分值") === true ? "weights" : "scores");

const COMPARE = "Check each item against the source; if all of them are right, correct the total.";

/** Points for what was reached of a target, not for a rate that is printed. */
const isOfTarget = ({ figures }: Said): boolean => figures?.products[0]?.length === 3;

/** The laws of arithmetic in English. */
export const KINDS_EN: Readonly<Record<KindId, RuleWords>> = {
  "row-total": {
    name: "Row total",
    short: (said) => line(said, "row total"),
    what: (said) => held(said, `the row sum for ${row(said)}`, said.column ?? "the total"),
    why: () => "The parts of a row add up to the row's total.",
    todo: () => COMPARE,
  },
  "column-total": {
    name: "Column total",
    short: (said) => line(said, "column total"),
    what: (said) => held(said, columnSum(said), said.row ?? "the total"),
    why: () => "The rows add up to the figure in the total row.",
    todo: () => COMPARE,
  },
  "part-of-whole": {
    name: "Parts of a whole",
    short: (said) => line(said, "the sum of the parts"),
    what: (said) => held(said, `the sum of the parts of ${place(said)}`, "the whole"),
    why: () => "The parts listed under a whole add up to it.",
    todo: () => "See whether a part is missing or one of them is wrong.",
  },
  "fund-total": {
    name: "Total funds",
    short: (said) => line(said, isFunds(said) ? "the total of all funds" : (said.row ?? "the total")),
    what: (said) =>
      held(
        said,
        `the sum of all ${isFunds(said) ? "sources" : "items"}${said.column === null ? "" : ` in ${said.column}`}`,
        said.row ?? "the total",
      ),
    why: (said) =>
      isFunds(said)
        ? "Total funds are central, local and other funds together."
        : "The items add up to their total.",
    todo: (said) =>
      isFunds(said)
        ? "Compare the sources with the budget and payment records to see which figure is wrong."
        : COMPARE,
  },
  "execution-rate": {
    name: "Execution rate",
    short: (said) => line(said, "execution rate"),
    what: (said) => held(said, `executed over budget for ${owner(said)}`, "the rate"),
    why: () =>
      "The execution rate is the amount executed divided by the budget, at the number of decimals printed.",
    todo: () => "First check the budget and the amount executed; if both are right, correct the rate.",
  },
  "completion-rate": {
    name: "Completion rate",
    short: (said) => line(said, "completion rate"),
    what: (said) => held(said, `what was reached over the target for ${row(said)}`, "the rate"),
    why: () =>
      "For the other indicators of this table the completion rate is what was reached divided by the target, at the number of decimals printed.",
    todo: () => "First check the target and what was reached; if both are right, correct the rate.",
  },
  "growth-rate": {
    name: "Growth rate",
    short: (said) => line(said, "growth rate"),
    what: (said) => held(said, `growth computed for ${place(said)}`, "the rate"),
    why: () => "Growth is this period less the last one, divided by the last one.",
    todo: () => "First check both periods' figures; if they are right, correct the rate.",
  },
  "share-of-total": {
    name: "Share of total",
    short: (said) => line(said, "share"),
    what: (said) => held(said, `the share computed for ${place(said)}`, "the table"),
    why: () => "A share is the part divided by the total.",
    todo: () => "First check the part and the total; if both are right, correct the share.",
  },
  "stated-formula": {
    name: "Stated formula",
    short: (said) => line(said, "by the stated formula it"),
    what: (said) => {
      const formula = said.more("formula");
      return held(
        said,
        `${place(said)} by the formula that the table states${formula === null ? "" : ` (${formula})`}`,
        "the table",
      );
    },
    why: () => "A heading or a note says how this is computed, and every figure has to follow.",
    todo: () => "Check each figure of the formula; if they are right, correct the result.",
  },
  balance: {
    name: "Balance",
    short: (said) => line(said, "balance"),
    what: (said) => held(said, `the balance computed for ${place(said)}`, "the table"),
    why: () =>
      "Both sides must be equal; opening plus increases less decreases is closing; weight less points taken off is the score.",
    todo: () => "Check each increase and decrease; if they are right, correct the balance.",
  },
  "running-balance": {
    name: "Running balance",
    short: (said) => line(said, "carried on, the balance"),
    what: (said) => held(said, `the balance carried on for ${place(said)}`, "the table"),
    why: () => "Each balance is the one before it, plus what came in, less what went out.",
    todo: () =>
      "Check this entry and the balance before it; if they are right, correct this balance, then look at those below.",
  },
  "equal-share": {
    name: "Sharing ratio",
    short: (said) => line(said, "by the shared ratio it"),
    what: (said) =>
      held(
        said,
        `${place(said)} shared by ${said.more("share") ?? "the ratio of the other rows"}`,
        "the table",
      ),
    why: (said) => {
      const [holds, of] = [said.more("support"), said.more("of")];
      return holds === null || of === null
        ? "All other units share by one ratio, so this row should too."
        : `${holds} of ${of} rows share by one ratio, so this row should too.`;
    },
    todo: () => "Check the sharing rule; if this row has a rule of its own, explain it in a sentence.",
  },
  "fixed-share": {
    name: "Fixed share",
    short: (said) => line(said, "by the share its label prints it"),
    what: (said) => held(said, `${place(said)} by the share or unit its label prints`, "the table"),
    why: () => "The label prints a share or a unit, so this figure follows from its base.",
    todo: () =>
      "If share and base are right, correct this cell; if another rule applies, explain it in a sentence.",
  },
  "factor-weight": {
    name: "Factor weight",
    short: (said) => line(said, "by its weight it"),
    what: (said) =>
      held(said, `${column(said)} at ${said.more("share") ?? "the weight in its heading"}`, "its total"),
    why: () => "Under the factor method each factor's total is the grand total times its weight.",
    todo: () => "Check the weight and the grand total first, then the total of this column.",
  },
  "block-weight": {
    name: "Weight subtotal",
    short: (said) =>
      said.expected === null || said.actual === null
        ? "the weights are not what the heading says"
        : `the weights add up to ${said.expected}; the heading says ${said.actual}`,
    what: (said) => held(said, `the sum of the weights in ${place(said)}`, "the heading"),
    why: () => "The weights of the lower indicators add up to the weight of the one above.",
    todo: () => "Check the weights against the targets as issued.",
  },
  "score-total": {
    name: "Total score",
    short: (said) => line(said, "total score"),
    what: (said) => held(said, `the sum of all ${points(said)}`, said.row ?? "the total"),
    why: (said) => `The total is the sum of the ${points(said)}.`,
    todo: (said) => `Check the ${points(said)} one by one; if they are right, correct the total.`,
  },
  "rate-score": {
    name: "Score of the execution rate",
    short: (said) => line(said, isOfTarget(said) ? "score" : "score of the rate"),
    what: (said) =>
      held(
        said,
        isOfTarget(said) ? "the weight by what was reached of the target" : "the rate times its weight",
        "the score",
      ),
    why: (said) =>
      isOfTarget(said)
        ? "An indicator of this form that misses its target scores its weight times the result over the target; one that reaches it, the full weight."
        : "The execution rate scores its weight times the rate, at most the full weight.",
    todo: (said) =>
      `Check ${isOfTarget(said) ? "the target, the result" : "the rate"} and the weight; if your scoring rules differ, explain it in a sentence.`,
  },
  "batch-difference": {
    name: "Batch difference",
    short: (said) => line(said, "this batch"),
    what: (said) =>
      held(said, `the amount due less earlier batches for ${row(said)}`, said.column ?? "this batch"),
    why: () => "This batch is the amount due less what was allocated before, unit by unit.",
    todo: (said) => {
      const other = said.more("other");
      return `See whether the earlier batch${other === null ? "" : ` (${other})`} was updated, then correct this one.`;
    },
  },
  "central-funds": {
    name: "Central funds",
    short: (said) => line(said, "the sum of central funds"),
    what: (said) => {
      const other = said.more("other");
      return held(
        said,
        `the sum of central funds allocated${other === null ? "" : ` (${other})`}`,
        place(said),
      );
    },
    why: () => "The central budget in the form is the sum of all batches allocated.",
    todo: () => "See whether a batch is missing or the form still shows an old figure.",
  },
  "carried-figure": {
    name: "Figure carried over",
    short: (said) =>
      said.expected === null ? "differs from its other place" : `elsewhere it is ${said.expected}`,
    what: (said) => {
      const other = said.more("other") ?? "its other place";
      return said.expected === null || said.actual === null
        ? `${capital(place(said))} and ${other} should show the same figure${gap(said)}.`
        : `The same figure is ${said.expected} in ${other}, but ${place(said)} says ${said.actual}${gap(said)}.`;
    },
    why: () => "The same fact has the same figure in every table.",
    todo: () => "Find out which one is current, and make the other agree.",
  },
  "unit-price": {
    name: "Product",
    short: (said) => line(said, said.figures?.result ?? "the amount"),
    what: (said) => {
      const named = said.figures ?? { about: "", products: [["quantity", "price"]], result: "the amount" };
      const whose = named.about === "" ? row(said) : named.about;
      const made = named.products.map((factors) => factors.join(" times ")).join(" plus ");
      return held(said, `${made} for ${whose}`, named.result);
    },
    why: () => "An amount is a quantity times its price, or a base times its rate.",
    todo: () => "Check the figures that are multiplied, and their units.",
  },
  "inferred-sum": {
    name: "Pattern of sums",
    short: (said) => line(said, "by the pattern it"),
    what: (said) => held(said, `${place(said)} by the sum the other lines follow`, "the table"),
    why: (said) => {
      const [holds, of] = [said.more("support"), said.more("of")];
      return holds === null || of === null
        ? "No heading says so, but all other lines add up this way."
        : `No heading says so, but ${holds} of ${of} lines add up this way.`;
    },
    todo: () => "See whether this line is wrong or is meant to differ; if so, explain it in a sentence.",
  },
  "inferred-ratio": {
    name: "Pattern of ratios",
    short: (said) => line(said, "by the ratio it"),
    what: (said) => held(said, `${place(said)} by the ratio the other lines follow`, "the table"),
    why: (said) => {
      const [holds, of] = [said.more("support"), said.more("of")];
      return holds === null || of === null
        ? "No heading says so, but all other lines follow this ratio."
        : `No heading says so, but ${holds} of ${of} lines follow this ratio.`;
    },
    todo: () => "See whether this line is wrong or is meant to differ; if so, explain it in a sentence.",
  },
};
