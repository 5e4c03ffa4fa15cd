import type { CellRef } from "../grid";
import type { Amount } from "../number";
import { amountOf, HUNDRED, ONE, sumOf, ZERO } from "../number";
import type { Expression, Operator } from "./expression";

/** What a cell holds for a formula: a figure, nothing, or something that is no figure (words, an error). */
export type Held = Amount | "nothing" | "no-figure";

/**
 * What a formula shows over the given cells, by exact decimal arithmetic; null where it shows no number, or uses a function
 * that is not understood here. Blank cells count as nought in arithmetic and not at all in SUM, as in Excel.
 */
export function compute(expression: Expression, held: (ref: CellRef) => Held): Amount | null {
  const shown = valueOf(expression, held);
  return typeof shown === "object" ? shown : null;
}

/** A number, a text, true or false; null for an error, or what is not understood. */
type Value = Amount | string | boolean | null;

function valueOf(expression: Expression, held: (ref: CellRef) => Held): Value {
  switch (expression.is) {
    case "number":
    case "text":
      return expression.value;
    case "cells":
      return cellValue(expression, held);
    case "minus":
      return numeric(valueOf(expression.of, held))?.neg() ?? null;
    case "percent":
      return numeric(valueOf(expression.of, held))?.div(HUNDRED) ?? null;
    case "binary":
      return operate(expression.operator, valueOf(expression.left, held), valueOf(expression.right, held));
    case "call":
      return FUNCTIONS[expression.name]?.(expression.operands, held) ?? null;
  }
}

function cellValue(cells: Extract<Expression, { is: "cells" }>, held: (ref: CellRef) => Held): Value {
  const [only] = cells.refs;
  if (cells.range || only === undefined) return null;
  const value = held(only);
  if (value === "nothing") return ZERO;
  return value === "no-figure" ? null : value;
}

function numeric(value: Value): Amount | null {
  return typeof value === "object" ? value : null;
}

function operate(operator: Operator, left: Value, right: Value): Value {
  const [a, b] = [numeric(left), numeric(right)];
  if (a === null || b === null) return likeTexts(operator, left, right);
  return ARITHMETIC[operator](a, b);
}

/** Texts and answers can only be held against one another: equal or not. */
function likeTexts(operator: Operator, left: Value, right: Value): Value {
  if (left === null || right === null) return null;
  if (operator === "=") return left === right;
  return operator === "<>" ? left !== right : null;
}

const ARITHMETIC: Readonly<Record<Operator, (a: Amount, b: Amount) => Value>> = {
  "+": (a, b) => a.plus(b),
  "-": (a, b) => a.minus(b),
  "*": (a, b) => a.times(b),
  "/": (a, b) => (b.isZero() ? null : a.div(b)),
  "=": (a, b) => a.equals(b),
  "<>": (a, b) => !a.equals(b),
  "<": (a, b) => a.lt(b),
  "<=": (a, b) => a.lte(b),
  ">": (a, b) => a.gt(b),
  ">=": (a, b) => a.gte(b),
};

type Calculation = (operands: readonly Expression[], held: (ref: CellRef) => Held) => Value;

/** The functions that totals, rates and their guards are made of. */
const FUNCTIONS: Readonly<Record<string, Calculation>> = {
  SUM: (operands, held) => over(operands, held, sumOf),
  AVERAGE: (operands, held) =>
    over(operands, held, (all) => (all.length === 0 ? null : sumOf(all).div(all.length))),
  // Of nothing at all it is nought, in Excel as in LibreOffice, and not the one that mathematics would have.
  PRODUCT: (operands, held) =>
    over(operands, held, (all) => (all.length === 0 ? ZERO : all.reduce((a, b) => a.times(b), ONE))),
  MAX: (operands, held) =>
    over(operands, held, (all) => all.reduce((a, b) => (a.lt(b) ? b : a), all[0] ?? ZERO)),
  MIN: (operands, held) =>
    over(operands, held, (all) => all.reduce((a, b) => (b.lt(a) ? b : a), all[0] ?? ZERO)),
  SUBTOTAL: ([kind, ...cells], held) => {
    const code = kind === undefined ? null : numeric(valueOf(kind, held));
    return code !== null && [9, 109].includes(code.toNumber()) ? over(cells, held, sumOf) : null;
  },
  ROUND: ([value, places], held) => rounded(value, places, held, HALF_UP),
  ROUNDUP: ([value, places], held) => rounded(value, places, held, AWAY_FROM_NOUGHT),
  ROUNDDOWN: ([value, places], held) => rounded(value, places, held, TOWARDS_NOUGHT),
  TRUNC: ([value, places], held) => rounded(value, places, held, TOWARDS_NOUGHT),
  ABS: ([value], held) => (value === undefined ? null : (numeric(valueOf(value, held))?.abs() ?? null)),
  IF: ([condition, yes, no], held) => {
    const met = condition === undefined ? null : valueOf(condition, held);
    if (typeof met !== "boolean") return null;
    const chosen = met ? yes : no;
    return chosen === undefined ? null : valueOf(chosen, held);
  },
  IFERROR: ([value, otherwise], held) => {
    const found = value === undefined ? null : valueOf(value, held);
    return found ?? (otherwise === undefined ? null : valueOf(otherwise, held));
  },
};

/** decimal.js' names for its rounding modes: 4, 0 and 1. */
const HALF_UP = 4;
const AWAY_FROM_NOUGHT = 0;
const TOWARDS_NOUGHT = 1;

function rounded(
  value: Expression | undefined,
  places: Expression | undefined,
  held: (ref: CellRef) => Held,
  mode: 0 | 1 | 4,
): Amount | null {
  const number = value === undefined ? null : numeric(valueOf(value, held));
  const decimals = places === undefined ? ZERO : numeric(valueOf(places, held));
  if (number === null || decimals === null || !decimals.isInteger() || decimals.abs().gt(20)) return null;
  const power = amountOf(10).pow(decimals);
  return number.times(power).toDecimalPlaces(0, mode).div(power);
}

/** Over all figures among the operands; blank and text cells are passed over, an error in a single value is not. */
function over(
  operands: readonly Expression[],
  held: (ref: CellRef) => Held,
  combine: (all: readonly Amount[]) => Amount | null,
): Amount | null {
  const all: Amount[] = [];
  for (const operand of operands) {
    if (operand.is === "cells") {
      for (const ref of operand.refs) {
        const value = held(ref);
        if (typeof value === "object") all.push(value);
      }
      continue;
    }
    const value = numeric(valueOf(operand, held));
    if (value === null) return null;
    all.push(value);
  }
  return combine(all);
}
