import type { CellRef } from "../grid";
import type { Amount } from "../number";

/** A spreadsheet formula as a tree, so far as tables of public finance use them. */
export type Expression =
  | { readonly is: "number"; readonly value: Amount }
  | { readonly is: "text"; readonly value: string }
  /** One cell, or the cells of a range row by row. */
  | { readonly is: "cells"; readonly refs: readonly CellRef[]; readonly range: boolean }
  | { readonly is: "minus"; readonly of: Expression }
  | { readonly is: "percent"; readonly of: Expression }
  | {
      readonly is: "binary";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly is: "call"; readonly name: string; readonly operands: readonly Expression[] };

export type Operator = "+" | "-" | "*" | "/" | "=" | "<>" | "<" | "<=" | ">" | ">=";
