import type { AllocationWords } from "../allocation-words";
import { plural } from "./phrases";

/** What is said of allocations and of consistent rounding, in English. */
export const ALLOCATION_EN: AllocationWords = {
  unit: "Unit",
  total: "Total",
  limited: "Limit",
  limits: { floor: "floor", cap: "cap", "not-below": "not below last time" },
  roundings: {
    hamilton: "largest remainder",
    "largest-unit": "rounding half-up, the difference to the largest unit",
    "last-unit": "rounding half-up, the difference to the last unit",
    "truncate-last": "cutting down, the rest to the last unit",
    "any-tie": "largest remainder, equal remainders at the author's choice",
    "each-half-up": "each unit rounded half-up on its own",
    "each-cut-down": "each unit cut down on its own",
    "rate-half-up": "one rate for all, rounded half-up",
    "rate-cut-down": "one rate for all, cut down",
  },
  withTies: (rule, ties) => `${rule}, equal remainders to ${ties}`,
  explained: (column, base, rule) => `“${column}” is ${byBase(base)}: ${rule}.`,
  departure: ({ cell, unit, figure, against }) => `${unit} (${cell}) is due ${against} and has ${figure}`,
  unexplained: (column, base, nearest, departures, count) =>
    `“${column}” is ${byBase(base)}, and no rounding rule explains all of it; by the nearest, ${nearest}, ${plural(count, "unit")} differ: ${departures}.`,
  sheetName: "Allocation",
  sheetTitle: (total) => `Allocation of ${total}`,
  formulaSheetName: "Allocation table",
  formulaSheetTitle: "Allocation by factors",
  toAllocate: "To allocate",
  weightOf: (factor) => `${factor}: weight and share`,
  check: "Check",
  even: "even",
  baseName: (factor) => `${factor}: base`,
  factorName: (place) => `Factor ${place}`,
  unitName: (place) => `Unit ${place}`,
  rounded: (cells, changed) => `Consistent rounding: ${plural(cells, "figure")}, ${changed} of them changed.`,
  complaints: {
    "no-units": () => "The range holds no units; their names belong in its first column.",
    "no-factors": () => "The range holds no factors; their names belong in its first row.",
    "unit-twice": ({ unit, cell }) => `The unit “${unit}” is named twice (${cell}).`,
    "negative-base": ({ unit, factor, cell }) =>
      `“${factor}” of ${unit} is negative (${cell}); nothing can be allocated by it.`,
    "zero-base": ({ factor, cell }) =>
      `The factor “${factor}” (${cell}) is zero for every unit, so its share cannot be placed.`,
    "negative-weight": ({ factor }) => `The weight of the factor “${factor}” is negative.`,
    "weights-sum": ({ figure }) => `The weights add up to ${figure}; they should add up to 100%.`,
    "negative-total": ({ figure }) => `The total to allocate is negative (${figure}).`,
    "finer-than-precision": ({ figure, against }) =>
      `The total ${figure} has more than the ${plural(Number(against), "decimal")} asked for, so it cannot be placed in full.`,
    "floors-above-total": ({ figure, against }) =>
      `The floors of all units make ${figure}, more than the total ${against}.`,
    "caps-below-total": ({ figure, against }) =>
      `The caps of all units make ${figure}, less than the total ${against}.`,
    "floor-above-cap": ({ unit, figure, against }) =>
      `The floor of ${unit}, ${figure}, is above its cap ${against}.`,
    "floor-without-base": ({ unit, cell }) =>
      `${unit} (${cell}) is zero in every factor, so it cannot reach its floor.`,
    "remainder-too-large": ({ unit, factor }) =>
      `The rounding difference of “${factor}” would leave ${unit} below zero; please use the largest remainder.`,
    "limits-unreachable": () =>
      "No amounts meet all floors and caps while every factor keeps its share; please loosen them.",
    "not-a-number": ({ cell, figure }) =>
      figure === "" ? `${cell} is blank; it needs a number.` : `“${figure}” in ${cell} is not a number.`,
    "no-name": ({ cell }) => `${cell} has no unit name.`,
    "not-a-range": ({ figure }) => `There is no range “${figure}”; write it as SHEET!A3:D19.`,
    "no-base-range": () => "Please say where the bases are, as in Bases!A3:D19.",
    "base-unknown": ({ factor }) =>
      `The bases of “${factor}” were not recognised; please give the range they are in.`,
    "unit-not-in-table": ({ unit }) => `“${unit}” has bases but is not in the allocation table.`,
    "unit-not-in-range": ({ unit }) => `“${unit}” is in the allocation table but has no bases.`,
    "factors-differ": ({ figure, against }) =>
      `The bases have ${plural(Number(figure), "factor")}, the allocation table has ${against}.`,
    "no-formula": () =>
      "With limits, or shares that do not come out even, formulas would not give the same result; please write values.",
    "bases-apart": ({ factor }) =>
      `The bases of “${factor}” do not stand one below the other in the units' order, so formulas cannot follow them; please write values, or formulas on a new sheet.`,
    "before-unknown": ({ figure }) =>
      figure === ""
        ? "Please say where the earlier amounts are."
        : `There are no units with amounts in “${figure}”.`,
    "not-an-amount": ({ figure, against }) =>
      figure.trim() === "" ? `${against} is blank.` : `“${figure}” is not a number (${against}).`,
    "not-decimals": ({ figure }) => `The number of decimals cannot be “${figure}”; it can be 0 to 10.`,
    "no-weights": () => "There are no weights: give --weights, or add a row labelled 权重 to the range.",
    "weights-count": ({ figure, against }) =>
      `${plural(Number(figure), "weight")} given for ${plural(Number(against), "factor")}.`,
    "not-below-count": ({ figure, against }) =>
      `There are ${figure} rows of last time for ${plural(Number(against), "unit")}.`,
    "no-figures": ({ figure }) => `There are no figures in ${figure}.`,
    "divide-by-zero": () => "Nothing can be divided by 0.",
    line: ({ cell, figure, against, margins }) =>
      `${cell} should be ${against}, but its parts can only be rounded to make ${figure}${wayOut(margins)}.`,
    together: ({ cell, figure, margins }) =>
      `${cell} can each be met alone but not all at once; ${figure} is missing${wayOut(margins)}.`,
    "crossing-subtotals": ({ cell }) =>
      `Rows and columns both have subtotals, and no rounding was found that keeps ${cell} balanced as well.`,
  },
};

function wayOut(margins: "fixed" | ""): string {
  return margins === "fixed"
    ? "; with the sums fixed nothing balances, so let them move by one last unit as well (--margins movable)"
    : "";
}

function byBase(base: string | null): string {
  return base === null ? "split equally" : `handed out by “${base}”`;
}
