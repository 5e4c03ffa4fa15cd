import type { Constraint, Term } from "../constraint";
import { refKey } from "../grid";
import type { Amount, Printing, Span } from "../number";
import { KEPT_DIGITS, ONE, ZERO, exactSpan } from "../number";
import { listUnder } from "../text";
import type { CellBook } from "./cell-book";
import type { Computed } from "./known";
import { weighted } from "./known";
import type { RoundingError } from "./rounding-error";
import { roundingErrorOf } from "./rounding-error";
import type { Supposed } from "./supposed";
import { NOTHING_SUPPOSED } from "./supposed";

/** Some terms of a sum, and what all its others make as they stand; null where one of those is no figure. */
interface Apart {
  readonly terms: readonly Term[];
  readonly rest: Amount | null;
}

/**
 * A sum as its figures stand, added up once. What it makes with a few cells supposed otherwise follows from their terms alone: to
 * doubt each line of a long list then takes as long as the list, and not as its square.
 */
export class StandingSum {
  /** Whether all terms are simply added or taken away. */
  readonly isPlain: boolean;
  /** The terms that each cell is itself, and those whose formulas follow it. */
  readonly #own = new Map<string, Term[]>();
  readonly #following = new Map<string, Term[]>();
  readonly #unreadable: readonly Term[];
  readonly #whole: Amount;
  readonly #spans = new Map<Printing, Span>();
  readonly #errors = new Map<number, RoundingError>();

  private constructor(
    private readonly terms: readonly Term[],
    private readonly cells: CellBook,
  ) {
    for (const term of terms) {
      listUnder(this.#own, refKey(term.at), term);
      for (const key of cells.at(term.at)?.follows?.reach ?? []) listUnder(this.#following, key, term);
    }
    this.#unreadable = terms.filter((term) => !isReadable(term, cells));
    this.#whole = this.#standing(terms, "rounded").value;
    this.isPlain = terms.every(({ weight }) => weight.abs().equals(ONE));
  }

  /** Null for what is no sum, and where figures are so large and so fine that their sum cannot be kept to the last digit. */
  static of({ shape }: Constraint, cells: CellBook): StandingSum | null {
    return shape.is === "sum" && isKept(shape.terms, cells) ? new StandingSum(shape.terms, cells) : null;
  }

  /** Whether a cell is one of the terms. */
  adds(key: string): boolean {
    return this.#own.has(key);
  }

  /** Whether a cell moves one of the terms by its formula. */
  moves(key: string): boolean {
    return this.#following.has(key);
  }

  /** The terms that some cells are themselves. */
  apart(keys: readonly string[]): Apart {
    return this.#without(keys.flatMap((key) => this.#own.get(key) ?? []));
  }

  /** What the terms make with cells supposed to show other values; as `weighted` adds them up. */
  with(supposed: Supposed, printing: Printing): Computed | null {
    const { terms, rest } = this.#without(
      [...supposed.keys()].flatMap((key) => [
        ...(this.#own.get(key) ?? []),
        ...(this.#following.get(key) ?? []),
      ]),
    );
    const now = weighted(terms, this.cells, supposed, printing);
    if (now === null || rest === null) return null;
    return {
      value: rest.plus(now.value),
      span: () => {
        const [whole, was, is] = [this.#span(printing), this.#standing(terms, printing).span(), now.span()];
        return { low: whole.low.minus(was.low).plus(is.low), high: whole.high.minus(was.high).plus(is.high) };
      },
    };
  }

  /** How far the sum strays when each of its figures was rounded by itself; as `roundingErrorOf` has it. */
  error(decimals: number): RoundingError {
    const known = this.#errors.get(decimals) ?? roundingErrorOf(this.terms, decimals, this.cells);
    this.#errors.set(decimals, known);
    return known;
  }

  #without(named: readonly Term[]): Apart {
    const terms = [...new Set(named)];
    const isKnown = this.#unreadable.every((term) => terms.includes(term));
    return {
      terms,
      rest: isKnown ? this.#whole.minus(this.#standing(terms, "rounded").value) : null,
    };
  }

  /** What terms make as they stand, as far as they are figures. */
  #standing(terms: readonly Term[], printing: Printing): Computed {
    const readable = terms.filter((term) => isReadable(term, this.cells));
    return weighted(readable, this.cells, NOTHING_SUPPOSED, printing) ?? NOTHING;
  }

  #span(printing: Printing): Span {
    const known = this.#spans.get(printing) ?? this.#standing(this.terms, printing).span();
    this.#spans.set(printing, known);
    return known;
  }
}

const NOTHING: Computed = { value: ZERO, span: () => exactSpan(ZERO) };

function isReadable({ at }: Term, cells: CellBook): boolean {
  return (cells.at(at)?.state ?? "unreadable") !== "unreadable";
}

/** A sheet has no more cells than that in decimal digits, and what half a last unit adds. */
const ROOM_FOR_CARRYING = 12;

/** Whether sums of the terms have room for each of their digits. */
function isKept(terms: readonly Term[], cells: CellBook): boolean {
  let [before, behind] = [0, 0];
  for (const { at, weight } of terms) {
    const cell = cells.at(at);
    if (cell === undefined) continue;
    before = Math.max(before, cell.value.e + weight.e + 2);
    behind = Math.max(behind, Math.max(cell.decimals, cell.value.decimalPlaces()) + weight.decimalPlaces());
  }
  return before + behind + ROOM_FOR_CARRYING < KEPT_DIGITS;
}
