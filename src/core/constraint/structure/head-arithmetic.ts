import type { Axis } from "./axis";
import { lineNamed } from "./line-named";

/** So many times one line, or several multiplied with one another: `2×40%`, `(3)×(4)`. */
export interface HeadTerm {
  /** The lines that are multiplied; none for a bare number. */
  readonly lines: readonly number[];
  readonly scale: number;
}

/** What a heading says of its line: the sum of its terms, divided by that of others where there are any. */
export interface HeadArithmetic {
  readonly over: readonly HeadTerm[];
  readonly under: readonly HeadTerm[];
}

/** The unit may stand behind a standard, or behind all: `c=b×8元`, `③=①×②(万元)`. */
const SAID = /=([①-⑳a-z\d.%元+\-×*÷/()]+?)(?:\((?:万|亿)?元\))?$/;
const TOKEN = /[①-⑳]|[a-z]|\d+(?:\.\d+)?[%元]?|[+\-×*÷/()]/g;

/**
 * The arithmetic that the heading of a line states, in its row of numbers or its label: `③=①+②`, `N=3×40%+6`, `(8)=((5)-(7))/(4)`. Null
 * where it states none, or names a line that is not there.
 */
export function headArithmetic(axis: Axis, line: number): HeadArithmetic | null {
  const one = axis.lines[line]?.line;
  for (const text of one === undefined ? [] : [one.ordinal, one.label]) {
    if (!text.includes("=")) continue;
    const said = unwrapped(SAID.exec(text)?.[1] ?? "");
    const found = said === "" ? null : new Reader(axis, line, said.match(TOKEN) ?? []).whole();
    if (found !== null) return withoutBareDivisors(found);
  }
  return null;
}

/** What is stated within the brackets of the label: `结余（C=A-B）`. */
function unwrapped(said: string): string {
  const open = said.match(/[(]/g)?.length ?? 0;
  const closed = said.match(/[)]/g)?.length ?? 0;
  return said.endsWith(")") && open < closed ? said.slice(0, -1) : said;
}

/** `÷10000` is a matter of units. */
function withoutBareDivisors({ over, under }: HeadArithmetic): HeadArithmetic {
  if (under.some(({ lines }) => 0 < lines.length)) return { over, under };
  const divisor = under.reduce((sum, { scale }) => sum + scale, 0);
  return { over: over.map(({ lines, scale }) => ({ lines, scale: scale / divisor })), under: ONE };
}

/** Reads an expression by the usual precedence, and multiplies out what stands in brackets. */
class Reader {
  #at = 0;

  constructor(
    private readonly axis: Axis,
    private readonly line: number,
    private readonly tokens: readonly string[],
  ) {}

  whole(): HeadArithmetic | null {
    const found = this.sum();
    return found === null || this.#at < this.tokens.length ? null : found;
  }

  private sum(): HeadArithmetic | null {
    let all = this.signed();
    while (all !== null && /^[+-]$/.test(this.next)) {
      const other = this.signed();
      all = other === null ? null : added(all, other);
    }
    return all;
  }

  private signed(): HeadArithmetic | null {
    const isTaken = this.next === "-";
    if (/^[+-]$/.test(this.next)) this.#at += 1;
    const found = this.product();
    return found === null || !isTaken ? found : times(found, bare(-1));
  }

  private product(): HeadArithmetic | null {
    let all = this.factor();
    while (all !== null && /^[×*÷/]$/.test(this.next)) {
      const isDivided = /[÷/]/.test(this.next);
      this.#at += 1;
      const other = this.factor();
      all = other === null ? null : times(all, isDivided ? inverse(other) : other);
    }
    return all;
  }

  private factor(): HeadArithmetic | null {
    const token = this.next;
    this.#at += 1;
    if (token === "(") {
      const inner = this.sum();
      const isClosed = this.next === ")";
      this.#at += 1;
      return isClosed ? inner : null;
    }
    const number = /^(\d+(?:\.\d+)?)(%|元)?$/.exec(token);
    if (number === null && !/^[①-⑳a-z]$/.test(token)) return null;
    const named = number?.[2] === undefined ? lineNamed(this.axis, token, this.line) : null;
    if (named !== null) return { over: [{ lines: [named], scale: 1 }], under: ONE };
    return number === null || !this.isFactor()
      ? null
      : bare(Number(number[1]) / (number[2] === "%" ? 100 : 1));
  }

  /** Whether the token just read is multiplied or divided: a bare number that is added is a line that is not there. */
  private isFactor(): boolean {
    const [before = "", after = ""] = [this.tokens[this.#at - 2], this.tokens[this.#at]];
    return /^[×*÷/]$/.test(before) || /^[×*÷/]$/.test(after);
  }

  private get next(): string {
    return this.tokens[this.#at] ?? "";
  }
}

const ONE: readonly HeadTerm[] = [{ lines: [], scale: 1 }];

function bare(scale: number): HeadArithmetic {
  return { over: [{ lines: [], scale }], under: ONE };
}

function inverse({ over, under }: HeadArithmetic): HeadArithmetic {
  return { over: under, under: over };
}

function times(one: HeadArithmetic, other: HeadArithmetic): HeadArithmetic {
  return { over: expanded(one.over, other.over), under: expanded(one.under, other.under) };
}

function added(one: HeadArithmetic, other: HeadArithmetic): HeadArithmetic | null {
  if (isOne(one.under) && isOne(other.under)) return { over: [...one.over, ...other.over], under: ONE };
  const over = [...expanded(one.over, other.under), ...expanded(other.over, one.under)];
  return { over, under: expanded(one.under, other.under) };
}

/** Whether terms are no more than the number one: a sum that nothing divides. */
export function isOne(terms: readonly HeadTerm[]): boolean {
  const [first] = terms;
  return terms.length === 1 && first?.lines.length === 0 && first.scale === 1;
}

function expanded(one: readonly HeadTerm[], other: readonly HeadTerm[]): readonly HeadTerm[] {
  return one.flatMap((a) =>
    other.map((b) => ({ lines: [...a.lines, ...b.lines], scale: a.scale * b.scale })),
  );
}
