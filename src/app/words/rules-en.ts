import type { RuleCatalogue } from "./words";
import type { Said } from "./said";

const row = (said: Said): string => said.row ?? `row ${said.rowName}`;
const column = (said: Said): string => said.column ?? `column ${said.columnName}`;
const place = (said: Said): string =>
  [said.row, said.column].filter((label) => label !== null).join(" · ") || said.cell;
const gap = (said: Said): string => (said.gap === null ? "" : `, off by ${said.gap}`);
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `A comes to 1, but B says 2, off by 1 yuan.`: the computed figure, the written one, the gap. */
function held(said: Said, computed: string, written: string): string {
  if (said.expected === null) return `${capital(computed)} and ${written} disagree${gap(said)}.`;
  if (said.actual === null || said.actual === "")
    return `${capital(computed)} comes to ${said.expected}; ${written} is blank.`;
  return `${capital(computed)} comes to ${said.expected}, but ${written} says ${said.actual}${gap(said)}.`;
}

function line(said: Said, name: string): string {
  return said.expected === null ? `${name} does not add up` : `${name} should be ${said.expected}`;
}

const COMPARE = "Check each item against the source; if all of them are right, correct the total.";

/** The rules in English. */
export const RULES_EN: RuleCatalogue = {
  "row-total": {
    name: "Row total",
    short: (said) => line(said, "row total"),
    what: (said) => held(said, `the sum along ${row(said)}`, said.column ?? "the total"),
    why: () => "The parts of a row add up to the row's total.",
    todo: () => COMPARE,
  },
  "column-total": {
    name: "Column total",
    short: (said) => line(said, "column total"),
    what: (said) => held(said, `the sum down ${column(said)}`, said.row ?? "the total"),
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
    short: (said) => line(said, "total funds"),
    what: (said) =>
      held(
        said,
        `the sum of all sources${said.column === null ? "" : ` in ${said.column}`}`,
        said.row ?? "total funds",
      ),
    why: () => "Total funds are central, local and other funds together.",
    todo: () => "Hold the sources against the budget and payment records to see which figure is wrong.",
  },
  "execution-rate": {
    name: "Execution rate",
    short: (said) => line(said, "execution rate"),
    what: (said) => held(said, `executed over budget for ${row(said)}`, "the rate"),
    why: () =>
      "The execution rate is the amount executed divided by the budget, at the number of decimals printed.",
    todo: () => "First check the budget and the amount executed; if both are right, correct the rate.",
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
    name: "Formula in the heading",
    short: (said) => line(said, "by the heading it"),
    what: (said) => {
      const formula = said.more("formula");
      return held(
        said,
        `${place(said)} by the formula in the heading${formula === null ? "" : ` (${formula})`}`,
        "the table",
      );
    },
    why: () => "The heading says how this column is computed, and every row has to follow.",
    todo: () => "Check each figure of the formula; if they are right, correct the result.",
  },
  balance: {
    name: "Balance",
    short: (said) => line(said, "balance"),
    what: (said) => held(said, `the balance computed for ${place(said)}`, "the table"),
    why: () => "Both sides must be equal: opening plus increases less decreases is closing.",
    todo: () => "Check each increase and decrease; if they are right, correct the balance.",
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
  "factor-weight": {
    name: "Factor weight",
    short: (said) => line(said, "by its weight it"),
    what: (said) =>
      held(said, `${column(said)} at ${said.more("share") ?? "the weight in its heading"}`, "its total"),
    why: () => "Under the factor method each factor's total is the grand total times its weight.",
    todo: () => "Check the weight and the grand total first, then the total of this column.",
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
  "block-weight": {
    name: "Weight subtotal",
    short: (said) => line(said, "weight subtotal"),
    what: (said) => held(said, `the sum of the weights in ${place(said)}`, "the subtotal"),
    why: () => "The weights of the lower indicators add up to the weight of the one above.",
    todo: () => "Check the weights against the targets as issued.",
  },
  "score-total": {
    name: "Total score",
    short: (said) => line(said, "total score"),
    what: (said) => held(said, "the sum of all scores", said.row ?? "the total score"),
    why: () => "The total score is the sum of the scores.",
    todo: () => "Check each score; if they are right, correct the total.",
  },
  "rate-score": {
    name: "Score of the execution rate",
    short: (said) => line(said, "score of the rate"),
    what: (said) => held(said, "the rate times its weight", "the score"),
    why: () => "The execution rate scores its weight times the rate, at most the full weight.",
    todo: () => "Check the rate and the weight; if your scoring rules differ, explain it in a sentence.",
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
    short: (said) => line(said, "central funds"),
    what: (said) => {
      const other = said.more("other");
      return held(said, `the central funds allocated${other === null ? "" : ` (${other})`}`, place(said));
    },
    why: () => "The central budget in the form is the sum of all batches allocated.",
    todo: () => "See whether a batch is missing or the form still shows an old figure.",
  },
  "carried-figure": {
    name: "Figure carried over",
    short: (said) =>
      said.expected === null ? "differs from its other place" : `elsewhere it is ${said.expected}`,
    what: (said) =>
      held(
        said,
        `the same figure ${said.more("other") === null ? "elsewhere" : `in ${said.more("other") ?? ""}`}`,
        place(said),
      ),
    why: () => "The same fact has the same figure in every table.",
    todo: () => "Find out which one is current, and make the other agree.",
  },
  "unit-price": {
    name: "Quantity and price",
    short: (said) => line(said, "quantity times price"),
    what: (said) => held(said, `quantity times price for ${row(said)}`, "the amount"),
    why: () => "The amount is the quantity times the price.",
    todo: () => "Check the quantity, the price and their units.",
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
  "blank-total": {
    name: "Blank total",
    short: (said) =>
      said.expected === null ? "the total is blank" : `the total is blank, should be ${said.expected}`,
    what: (said) =>
      said.expected === null
        ? `The total of ${place(said)} is blank, though its parts are filled in.`
        : `The total of ${place(said)} is blank; its parts add up to ${said.expected}${said.unit === "" ? "" : ` ${said.unit}`}.`,
    why: () => "With its parts filled in and the total blank, the figure is lost in any summary.",
    todo: () => "If all parts are there, fill in the total; otherwise complete the parts first.",
  },
  "part-exceeds-whole": {
    name: "Part exceeds whole",
    short: (said) => `${said.more("part") ?? "a part"} exceeds the whole`,
    what: (said) => {
      const part = capital(said.more("part") ?? place(said));
      const whole = said.more("whole") ?? "the whole";
      return said.actual === null || said.expected === null
        ? `${part} exceeds ${whole}.`
        : `${part} is ${said.actual}, more than ${whole}, ${said.expected}${said.gap === null ? "" : `, by ${said.gap}`}.`;
    },
    why: () => "A part cannot be larger than the whole it belongs to.",
    todo: () => "See whether the part is too large or the whole too small.",
  },
  "rate-over-hundred": {
    name: "Rate over 100%",
    short: (said) => (said.actual === null ? "rate over 100%" : `rate ${said.actual}, over 100%`),
    what: (said) =>
      said.actual === null
        ? `More was executed than budgeted for ${row(said)}.`
        : `The execution rate of ${row(said)} is ${said.actual}: more was executed than budgeted.`,
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
        ? `There is no budget for ${row(said)}, so there is no rate.`
        : `There is no budget for ${row(said)}, so there is no rate; the table says ${said.actual}.`,
    why: () => "Over a budget of zero there is no rate: neither 0% nor 100%.",
    todo: () => "Put a dash, or explain your filing convention in a sentence.",
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
      "Batches and tables that belong together list the same units, or figures get matched to the wrong row.",
    todo: () => "Add the missing units, remove the doubled ones, or use one name for each.",
  },
  "unit-slip": {
    name: "Unit of measure",
    short: (said) => {
      const factor = said.more("factor");
      return factor === null ? "perhaps in another unit" : `off from its like by a factor of ${factor}`;
    },
    what: (said) => {
      const factor = said.more("factor");
      const size = factor === null ? "a round factor" : `a factor of ${factor}`;
      return `${capital(place(said))}${said.actual === null ? "" : ` says ${said.actual} and`} differs from figures of its kind by ${size}${said.expected === null ? "" : `; in the table's unit it is ${said.expected}`}.`;
    },
    why: (said) =>
      said.unit === ""
        ? "The figures of a table are all in one unit."
        : `This table is in ${said.unit}, and so is every figure in it.`,
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
  "number-as-text": {
    name: "Number kept as text",
    short: () => "number kept as text",
    what: (said) =>
      `${said.actual ?? "A number"} in ${place(said)} is kept as text${said.more("cells") === null ? "" : ` (${said.more("cells") ?? ""})`}, so formulas leave it out of their sums.`,
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
  "error-value": {
    name: "Formula without a result",
    short: (said) => `shows ${said.actual ?? "#REF!"}, no result`,
    what: (said) => `${capital(place(said))} shows ${said.actual ?? "#REF!"}: its formula has no result.`,
    why: () => "The cell holds no figure, so no total that uses it could be checked.",
    todo: () => "See whether a cell the formula refers to was deleted or holds words.",
  },
};
