import type { Constraint } from "../constraint";
import type { CellRef, ReadonlyByPlace } from "../grid";
import { ByPlace, refKey } from "../grid";
import { listUnder } from "../text";
import type { CellBook } from "./cell-book";
import type { PlainVerdicts, Verdict } from "./evaluate";
import { evaluate } from "./evaluate";
import { cellsOf } from "./solve";
import { StandingSum } from "./standing-sum";
import type { Supposed } from "./supposed";

/** A constraint with its verdict and its cells. */
export interface JudgedConstraint {
  readonly constraint: Constraint;
  readonly verdict: Verdict;
  readonly cells: readonly CellRef[];
  readonly keys: readonly string[];
  /** Whether a cell, by its key, is one of them. */
  readonly touches: (key: string) => boolean;
  /** A sum's terms, added up as they stand; null for what is no sum. */
  readonly standing: StandingSum | null;
}

/** All constraints of a workbook, judged, and which of them each cell is in. */
export interface Relations {
  readonly all: readonly JudgedConstraint[];
  readonly of: (key: string) => readonly JudgedConstraint[];
}

/** Judges constraints; those that are known to hold to the last digit are not added up again. */
export function judgeAll(
  constraints: readonly Constraint[],
  cells: CellBook,
  plain: PlainVerdicts,
): Relations {
  const all = constraints.map((constraint): JudgedConstraint => {
    const one = new Judged(constraint, plain.get(constraint.shape) ?? evaluate(constraint, cells), cells);
    return breaks(constraint, one.verdict, cells) ? withInputs(one, cells) : one;
  });
  // Only what is doubted is ever looked up: a lawful workbook needs no register of its cells.
  const register = once(() => ({ direct: byCell(all), dependents: dependentsIn(cells) }));
  return {
    all,
    of: (key) => {
      const { direct, dependents } = register();
      if (!dependents.has(key)) return direct.get(key) ?? [];
      return [...new Set([key, ...reach(key, dependents)].flatMap((one) => direct.get(one) ?? []))];
    },
  };
}

/** A constraint with its verdict; all else is worked out for whoever asks, since few constraints are ever doubted. */
class Judged implements JudgedConstraint {
  #cells: readonly CellRef[] | null;
  #keys: readonly string[] | null = null;
  #touched: ReadonlySet<string> | null = null;
  #standing: { readonly is: StandingSum | null } | null = null;

  constructor(
    readonly constraint: Constraint,
    readonly verdict: Verdict,
    private readonly book: CellBook,
    cells: readonly CellRef[] | null = null,
  ) {
    this.#cells = cells;
  }

  get cells(): readonly CellRef[] {
    return (this.#cells ??= cellsOf(this.constraint));
  }

  get keys(): readonly string[] {
    return (this.#keys ??= this.cells.map(refKey));
  }

  get standing(): StandingSum | null {
    return (this.#standing ??= { is: StandingSum.of(this.constraint, this.book) }).is;
  }

  touches(key: string): boolean {
    return (this.#touched ??= new Set(this.keys)).has(key);
  }
}

/** The relations that each cell is in itself, not through formulas. */
function byCell(all: readonly JudgedConstraint[]): ReadonlyByPlace<readonly JudgedConstraint[]> {
  const relations = new ByPlace<JudgedConstraint[]>();
  for (const one of all) {
    for (const ref of cellsOf(one.constraint)) {
      const list = relations.at(ref);
      if (list === undefined) relations.set(ref, [one]);
      else list.push(one);
    }
  }
  return relations;
}

function once<T>(make: () => T): () => T {
  let made: { readonly is: T } | null = null;
  return () => (made ??= { is: make() }).is;
}

/** Which formulas each cell goes into. */
function dependentsIn(cells: CellBook): ReadonlyMap<string, readonly string[]> {
  const dependents = new Map<string, string[]>();
  for (const { ref: at, follows } of cells.values()) {
    for (const ref of follows?.inputs ?? []) {
      listUnder(dependents, refKey(ref), refKey(at));
    }
  }
  return dependents;
}

function reach(from: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [from];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    for (const one of next.get(key) ?? []) {
      if (seen.has(one)) continue;
      seen.add(one);
      waiting.push(one);
    }
  }
  return seen;
}

/** A broken constraint together with the cells that its formulas rest on: any of them may be the wrong one. */
function withInputs(one: JudgedConstraint, cells: CellBook): JudgedConstraint {
  const known = new Map(one.keys.map((key, at) => [key, one.cells[at]] as const));
  const waiting = [...one.keys];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    for (const ref of cells.get(key)?.follows?.inputs ?? []) {
      const input = refKey(ref);
      if (known.has(input) || cells.at(ref) === undefined) continue;
      known.set(input, ref);
      waiting.push(input);
    }
  }
  if (known.size === one.keys.length) return one;
  return new Judged(
    one.constraint,
    one.verdict,
    cells,
    [...known.values()].filter((ref): ref is CellRef => ref !== undefined),
  );
}

/**
 * Whether a constraint asks for a change: it is inconsistent, or its total is blank while its parts are not nothing.
 * With supposed values where a change is tried.
 */
export function isBroken(
  { constraint, standing }: JudgedConstraint,
  cells: CellBook,
  supposed: Supposed,
): boolean {
  return breaks(constraint, evaluate(constraint, cells, supposed, standing), cells, supposed);
}

export function breaks(
  constraint: Constraint,
  verdict: Verdict,
  cells: CellBook,
  supposed?: Supposed,
): boolean {
  if (verdict.is === "inconsistent") return true;
  return isBlankTotal(constraint, verdict, cells, supposed);
}

/**
 * Whether some part of a sum was left blank, so that what the others make is no figure for its total; not where other sums of its
 * table hold with blanks in them, which then stand for nothing. Source: domain law 9.
 */
export function lacksParts(constraint: Constraint, { all }: Relations, cells: CellBook): boolean {
  return (
    hasBlankPart(constraint, cells) &&
    !all.some(
      (other) =>
        other.constraint.table === constraint.table &&
        other.verdict.is === "holds" &&
        hasBlankPart(other.constraint, cells),
    )
  );
}

function hasBlankPart({ shape }: Constraint, cells: CellBook): boolean {
  return shape.is === "sum" && shape.terms.some(({ at }) => cells.at(at)?.cell.reading.is === "blank");
}

/** A total left blank over parts that are filled; rates may stay blank. */
export function isBlankTotal(
  constraint: Constraint,
  verdict: Verdict,
  cells: CellBook,
  supposed?: Supposed,
): boolean {
  if (verdict.is !== "unknown" || constraint.result === null || constraint.shape.is !== "sum") return false;
  if (constraint.trust !== "stated" || constraint.kind === "balance") return false;
  const { result } = constraint;
  if (cells.at(result)?.cell.reading.is !== "blank" || supposed?.has(refKey(result)) === true) return false;
  return verdict.computed !== null && !verdict.computed.isZero();
}

/** Groups of broken constraints that share cells: each is explained on its own. In reading order. */
export function componentsOf(broken: readonly JudgedConstraint[]): readonly (readonly JudgedConstraint[])[] {
  const groupOf = new Map<string, number>();
  const parent = broken.map((_, at) => at);
  const root = (at: number): number => {
    let one = at;
    for (let up = parent[one] ?? one; up !== one; up = parent[one] ?? one) one = up;
    return one;
  };
  broken.forEach((one, at) => {
    for (const key of one.keys) {
      const other = groupOf.get(key);
      if (other === undefined) groupOf.set(key, at);
      else {
        const [a, b] = [root(other), root(at)];
        if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  });
  const groups = new Map<number, JudgedConstraint[]>();
  broken.forEach((one, at) => {
    listUnder(groups, root(at), one);
  });
  return [...groups.values()];
}
