import type { CellRef } from "../grid";
import { parseAddress } from "../grid";
import { amount } from "../number";
import type { Expression, Operator } from "./expression";

/**
 * The tree of a formula in A1 notation, or null where it uses what is not understood here (text joins, whole columns, names,
 * other workbooks). References without a sheet are on `sheet`. Precedence as in Excel: comparison, sum, product, sign, percent.
 */
export function parseFormula(formula: string, sheet: string): Expression | null {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  if (tokens === null) return null;
  try {
    const parser = new Parser(tokens, sheet);
    return parser.whole();
  } catch (trouble) {
    if (trouble instanceof NotUnderstood) return null;
    throw trouble;
  }
}

const MOST_TOKENS = 400;

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[^\s!'"(),:;+\-*/^&<>=%{}[\]]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?![\w.(])|(\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+)|([A-Z_][A-Z0-9._]*)\(|(<>|<=|>=|[-+*/=<>(),:%]))/iy;

type Token =
  | { readonly is: "text" | "number" | "name" | "sign"; readonly text: string }
  | { readonly is: "ref"; readonly sheet: string | null; readonly text: string };

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const body = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    if (MOST_TOKENS <= tokens.length) return null;
    const found = TOKEN.exec(body);
    if (found === null) return null;
    const [, quoted, sheet, ref, number, name, sign] = found;
    if (quoted !== undefined) tokens.push({ is: "text", text: quoted.slice(1, -1).replace(/""/g, '"') });
    else if (ref !== undefined) tokens.push({ is: "ref", sheet: sheetName(sheet), text: ref });
    else if (number !== undefined) tokens.push({ is: "number", text: number });
    else if (name !== undefined) tokens.push({ is: "name", text: name.toUpperCase() });
    else tokens.push({ is: "sign", text: sign ?? "" });
  }
  return tokens;
}

function sheetName(prefix: string | undefined): string | null {
  if (prefix === undefined) return null;
  return prefix.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");
}

class NotUnderstood extends Error {}

const COMPARISONS: ReadonlySet<string> = new Set(["=", "<>", "<", "<=", ">", ">="]);
const MOST_CELLS = 20_000;

/** Recursive descent, one function for each rank of operators. */
class Parser {
  #at = 0;
  readonly #tokens: readonly Token[];
  readonly #sheet: string;

  constructor(tokens: readonly Token[], sheet: string) {
    this.#tokens = tokens;
    this.#sheet = sheet;
  }

  whole(): Expression {
    const found = this.#ranked(0);
    if (this.#at < this.#tokens.length) throw new NotUnderstood();
    return found;
  }

  #ranked(rank: number): Expression {
    const operators = RANKS[rank];
    if (operators === undefined) return this.#signed();
    let left = this.#ranked(rank + 1);
    for (;;) {
      const operator = this.#sign();
      if (operator === null || !operators.has(operator)) return left;
      this.#at += 1;
      left = { is: "binary", operator: operator as Operator, left, right: this.#ranked(rank + 1) };
    }
  }

  #signed(): Expression {
    if (this.#take("-")) return { is: "minus", of: this.#signed() };
    if (this.#take("+")) return this.#signed();
    let found = this.#operand();
    while (this.#take("%")) found = { is: "percent", of: found };
    return found;
  }

  #operand(): Expression {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    switch (token?.is) {
      case "number": {
        const value = amount(token.text);
        if (value === null) throw new NotUnderstood();
        return { is: "number", value };
      }
      case "text":
        return { is: "text", value: token.text };
      case "ref":
        return this.#cells(this.#refOf(token.sheet ?? this.#sheet, token.text));
      case "name":
        return { is: "call", name: token.text, operands: this.#operands() };
      case "sign":
        if (token.text === "(") return this.#inBrackets();
        break;
      case undefined:
        break;
    }
    throw new NotUnderstood();
  }

  #inBrackets(): Expression {
    const inner = this.#ranked(0);
    if (!this.#take(")")) throw new NotUnderstood();
    return inner;
  }

  #operands(): readonly Expression[] {
    if (this.#take(")")) return [];
    const operands = [this.#ranked(0)];
    while (this.#take(",")) operands.push(this.#ranked(0));
    if (!this.#take(")")) throw new NotUnderstood();
    return operands;
  }

  #cells(first: CellRef): Expression {
    if (!this.#take(":")) return { is: "cells", refs: [first], range: false };
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token?.is !== "ref") throw new NotUnderstood();
    return { is: "cells", refs: between(first, this.#refOf(first.sheet, token.text)), range: true };
  }

  #refOf(sheet: string, text: string): CellRef {
    const ref = parseAddress(text.replace(/\$/g, ""), sheet);
    if (ref === null) throw new NotUnderstood();
    return ref;
  }

  #sign(): string | null {
    const token = this.#tokens[this.#at];
    return token?.is === "sign" ? token.text : null;
  }

  #take(sign: string): boolean {
    if (this.#sign() !== sign) return false;
    this.#at += 1;
    return true;
  }
}

const RANKS: readonly ReadonlySet<string>[] = [COMPARISONS, new Set(["+", "-"]), new Set(["*", "/"])];

function between(first: CellRef, last: CellRef): readonly CellRef[] {
  const top = Math.min(first.row, last.row);
  const left = Math.min(first.column, last.column);
  const width = Math.abs(last.column - first.column) + 1;
  const count = width * (Math.abs(last.row - first.row) + 1);
  if (MOST_CELLS < count) throw new NotUnderstood();
  return Array.from({ length: count }, (_, at) => {
    return { sheet: first.sheet, row: top + Math.floor(at / width), column: left + (at % width) };
  });
}
