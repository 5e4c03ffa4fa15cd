import { parseArea } from "../../../src/core/grid";
import type { Area } from "../../../src/core/grid";
import type { Scalar } from "./cell";
import { isError } from "./cell";

/** What a formula may ask for: the values of an area, on a named sheet or on its own. */
export type Lookup = (sheet: string | null, area: Area) => readonly Scalar[];

type Value = Scalar | readonly Scalar[];

/**
 * The little of Excel's calculation that the tests need: references, the four operations, `&`, comparisons, SUM,
 * ROUND, ABS, IF, N and HYPERLINK. Anything else is `#NAME?`, as an unknown function is in Excel.
 */
export function evaluate(formula: string, lookup: Lookup): Scalar {
  const tokens = tokenize(formula);
  if (tokens === null) return "#NAME?";
  const reader = new Reader(tokens, lookup);
  const value = reader.comparison();
  return single(value);
}

/** Whether a formula is well formed; Excel refuses one that is not. */
export function parses(formula: string): boolean {
  const tokens = tokenize(formula);
  if (tokens === null) return false;
  const reader = new Reader(tokens, () => [0]);
  try {
    reader.comparison();
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
  return reader.atEnd();
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(])|(\d+(?:\.\d*)?|\.\d+)|([\p{L}_][\p{L}\p{N}_.]*)|(<>|<=|>=|[-+*/^&=<>(),%]))/uy;

type Token =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "reference"; readonly sheet: string | null; readonly area: Area }
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "name"; readonly name: string }
  | { readonly is: "sign"; readonly sign: string };

function tokenize(formula: string): readonly Token[] | null {
  const source = formula.slice(1).trimEnd();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const found = TOKEN.exec(source);
    if (found === null) return null;
    tokens.push(tokenOf(found));
  }
  return tokens;
}

function tokenOf(found: RegExpExecArray): Token {
  const [, text, sheet, reference, digits, name, sign = ""] = found;
  if (text !== undefined) return { is: "text", text: text.slice(1, -1).replace(/""/g, '"') };
  const area = reference === undefined ? null : parseArea(reference);
  if (area !== null) {
    const named = sheet?.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'") ?? null;
    return { is: "reference", sheet: named, area };
  }
  if (digits !== undefined) return { is: "number", value: Number(digits) };
  return name === undefined ? { is: "sign", sign } : { is: "name", name };
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly lookup: Lookup,
  ) {}

  atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  comparison(): Value {
    let left = this.joined();
    for (
      let sign = this.sign("=", "<>", "<", ">", "<=", ">=");
      sign !== null;
      sign = this.sign("=", "<>", "<", ">", "<=", ">=")
    ) {
      left = compare(single(left), sign, single(this.joined()));
    }
    return left;
  }

  private joined(): Value {
    let left = this.sum();
    while (this.sign("&") !== null) left = `${asText(single(left))}${asText(single(this.sum()))}`;
    return left;
  }

  private sum(): Value {
    let left = this.product();
    for (let sign = this.sign("+", "-"); sign !== null; sign = this.sign("+", "-")) {
      left = calculate(single(left), sign, single(this.product()));
    }
    return left;
  }

  private product(): Value {
    let left = this.signed();
    for (let sign = this.sign("*", "/"); sign !== null; sign = this.sign("*", "/")) {
      left = calculate(single(left), sign, single(this.signed()));
    }
    return left;
  }

  private signed(): Value {
    const sign = this.sign("+", "-");
    if (sign === null) return this.atom();
    const value = this.signed();
    return sign === "+" ? value : calculate(0, "-", single(value));
  }

  private atom(): Value {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token === undefined) throw new SyntaxError("formula ends too early");
    if (token.is === "text") return token.text;
    if (token.is === "number") return this.sign("%") === null ? token.value : token.value / 100;
    if (token.is === "reference") return this.lookup(token.sheet, token.area);
    if (token.is === "name") return this.named(token.name.toUpperCase());
    if (token.sign !== "(") throw new SyntaxError("no operand");
    const value = this.comparison();
    this.expect(")");
    return value;
  }

  private named(name: string): Value {
    if (this.sign("(") === null) return name === "TRUE" || name === "FALSE" ? name === "TRUE" : "#NAME?";
    const given: Value[] = [];
    if (this.sign(")") === null) {
      do given.push(this.comparison());
      while (this.sign(",") !== null);
      this.expect(")");
    }
    return call(name, given);
  }

  private sign(...wanted: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.is !== "sign" || !wanted.includes(token.sign)) return null;
    this.at += 1;
    return token.sign;
  }

  private expect(wanted: string): void {
    if (this.sign(wanted) === null) throw new SyntaxError(`${wanted} is missing`);
  }
}

/** The functions known, each over the values given; the first error among them is the result. */
const FUNCTIONS: Readonly<Record<string, (given: readonly Scalar[]) => Scalar>> = {
  SUM: (given) => tidy(given.reduce<number>((sum, one) => sum + (typeof one === "number" ? one : 0), 0)),
  ROUND: ([value = 0, places = 0]) =>
    tidy(Math.round(Number(value) * 10 ** Number(places)) / 10 ** Number(places)),
  ABS: ([value = 0]) => Math.abs(Number(value)),
  IF: ([condition = false, yes = true, no = false]) => (condition ? yes : no),
  N: ([value = 0]) => (typeof value === "number" ? value : value === true ? 1 : 0),
  HYPERLINK: ([address = "", shown]) => shown ?? address,
};

function call(name: string, given: readonly Value[]): Scalar {
  const known = FUNCTIONS[name];
  if (known === undefined) return "#NAME?";
  return given.flat().find(isError) ?? known(name === "SUM" ? given.flat() : given.map(single));
}

function calculate(left: Scalar, sign: string, right: Scalar): Scalar {
  const wrong = [left, right].find(isError);
  if (wrong !== undefined) return wrong;
  const [a, b] = [asNumber(left), asNumber(right)];
  if (a === null || b === null) return "#VALUE!";
  if (sign === "/" && b === 0) return "#DIV/0!";
  return tidy(sign === "+" ? a + b : sign === "-" ? a - b : sign === "*" ? a * b : a / b);
}

function compare(left: Scalar, sign: string, right: Scalar): Scalar {
  const wrong = [left, right].find(isError);
  if (wrong !== undefined) return wrong;
  const order =
    typeof left === "number" && typeof right === "number"
      ? left - right
      : asText(left).localeCompare(asText(right));
  switch (sign) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return 0 < order;
    default:
      return sign === "<=" ? order <= 0 : 0 <= order;
  }
}

function asNumber(value: Scalar): number | null {
  if (value === "") return 0;
  const number = Number(value);
  return Number.isNaN(number) ? null : number;
}

function asText(value: Scalar): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function single(value: Value): Scalar {
  return typeof value === "object" ? (value[0] ?? "") : value;
}

/** Excel shows and compares 15 digits, which hides most of the binary remainders. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
