import type { Constraint } from "../constraint";
import { refKey } from "../grid";
import type { Amount } from "../number";
import { ONE, amountOf } from "../number";
import { listUnder } from "../text";
import { byResult } from "./by-result";
import type { CellBook } from "./cell-book";
import type { PlainVerdicts } from "./evaluate";
import { evaluate } from "./evaluate";
import { lineOfRelation } from "./line-of-relation";

const LEAST_LINES = 3;
const TEN = amountOf(10);

/** Figures worked out one by one, by the cell they stand in. */
type Worked = ReadonlyMap<string, readonly Constraint[]>;

/**
 * The quotients and products that miss by one last unit because their line was evened out: rounded one by one the figures would not make their
 * total (占比 of 100.01 %), as printed they do, and those that miss all miss the same way. Source: 占比保留两位小数, 尾差已调平, as allocation tables note it.
 */
export function evenedOut(
  constraints: readonly Constraint[],
  cells: CellBook,
  plain: PlainVerdicts,
): ReadonlySet<Constraint> {
  const worked = byResult(constraints.filter(({ shape: { is } }) => is === "quotient" || is === "product"));
  if (worked.size === 0) return new Set();
  return new Set(
    constraints.flatMap(({ shape }) => {
      if (shape.is !== "sum" || !plain.has(shape) || shape.terms.length < LEAST_LINES) return [];
      const isPlain = shape.terms.every(({ weight }) => weight.equals(ONE));
      return isPlain
        ? missesIn(
            shape.terms.map(({ at }) => refKey(at)),
            worked,
            cells,
            plain,
          )
        : [];
    }),
  );
}

/** The misses of each line of figures that makes a total: of all that its figures are worked out from, the first, the second and so on. */
function missesIn(
  keys: readonly string[],
  worked: Worked,
  cells: CellBook,
  plain: PlainVerdicts,
): readonly Constraint[] {
  const lines = new Map<string, Constraint[]>();
  for (const key of keys)
    for (const [at, one] of (worked.get(key) ?? []).entries())
      listUnder(lines, `${lineOfRelation(one)} ${at}`, one);
  return [...lines.values()].flatMap((line) =>
    LEAST_LINES <= line.length && keys.length < line.length * 2 ? missesOf(line, cells, plain) : [],
  );
}

function missesOf(line: readonly Constraint[], cells: CellBook, plain: PlainVerdicts): readonly Constraint[] {
  const misses: Constraint[] = [];
  let way = 0;
  for (const one of line) {
    const gap = gapOf(one, cells, plain);
    if (gap === null) return [];
    if (gap.isZero()) continue;
    const decimals = one.result === null ? 0 : (cells.at(one.result)?.decimals ?? 0);
    const own = gap.isNegative() ? -1 : 1;
    if (!gap.abs().equals(TEN.pow(-decimals)) || (way !== 0 && own !== way)) return [];
    way = own;
    misses.push(one);
  }
  return 2 * misses.length < line.length ? misses : [];
}

/** How far a figure is from what it is worked out to, at its own decimals; null where nothing can be read. */
function gapOf(one: Constraint, cells: CellBook, plain: PlainVerdicts): Amount | null {
  const { computed, shown } = plain.get(one.shape) ?? evaluate(one, cells);
  const decimals = one.result === null ? undefined : cells.at(one.result)?.decimals;
  if (computed === null || shown === null || decimals === undefined) return null;
  return shown.minus(computed.toDecimalPlaces(decimals));
}
