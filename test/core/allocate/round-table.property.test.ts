import fc from "fast-check";
import type { Line, RoundingTable } from "../../../src/core/allocate";
import { roundTable } from "../../../src/core/allocate";
import { ofLastUnits, wholeUnits } from "../../../src/core/number";

const RUNS = { numRuns: 120, seed: 20240329 };
const TENTH = 10n;

/** One side of a table: items, subtotals over neighbouring items, and a total; or items alone. */
const side = fc
  .record({
    groups: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 }),
    kind: fc.constantFrom("flat" as const, "total" as const, "subtotals" as const),
  })
  .map(({ groups, kind }): readonly Line[] => {
    const items = groups.reduce((sum, size) => sum + size, 0);
    if (kind === "flat") return Array.from({ length: items }, () => ({ partOf: null }));
    if (kind === "total")
      return [...Array.from({ length: items }, () => ({ partOf: items })), { partOf: null }];
    const top = items + groups.length;
    const lines: Line[] = groups.flatMap((size, group) =>
      Array.from({ length: size }, () => ({ partOf: items + group })),
    );
    return [...lines, ...groups.map(() => ({ partOf: top })), { partOf: null }];
  });

interface Case {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** In tenths of a last unit; sums are exact. */
  readonly tenths: readonly (readonly bigint[])[];
}

const additive: fc.Arbitrary<Case> = fc.record({ rows: side, columns: side }).chain(({ rows, columns }) => {
  const items = itemsOf(rows).length * itemsOf(columns).length;
  return fc
    .array(fc.integer({ min: -25, max: 25 }), { minLength: items, maxLength: items })
    .map((values) => ({ rows, columns, tenths: summed(rows, columns, values.map(BigInt)) }));
});

function itemsOf(lines: readonly Line[]): readonly number[] {
  return lines.flatMap((_, line) => (lines.some(({ partOf }) => partOf === line) ? [] : [line]));
}

function under(lines: readonly Line[], line: number): readonly number[] {
  const parts = lines.flatMap(({ partOf }, part) => (partOf === line ? [part] : []));
  return parts.length === 0 ? [line] : parts.flatMap((part) => under(lines, part));
}

/** The table over its items, in their reading order. */
function summed(rows: readonly Line[], columns: readonly Line[], values: readonly bigint[]): bigint[][] {
  const down = itemsOf(rows);
  const across = itemsOf(columns);
  const at = (row: number, column: number): bigint =>
    values[down.indexOf(row) * across.length + across.indexOf(column)] ?? 0n;
  return rows.map((_, row) =>
    columns.map((__, column) =>
      under(rows, row)
        .flatMap((r) => under(columns, column).map((c) => at(r, c)))
        .reduce((sum, value) => sum + value, 0n),
    ),
  );
}

function asTable({ rows, columns, tenths }: Case): RoundingTable {
  return { rows, columns, cells: tenths.map((row) => row.map((value) => ofLastUnits(value, 1))) };
}

function roundedUnits(given: Case, margins: "fixed" | "movable"): bigint[][] | null {
  const answer = roundTable(asTable(given), { decimals: 0, margins });
  if (answer.is === "impossible") return null;
  return answer.cells.map((row) => row.map((cell) => (cell === null ? 0n : (wholeUnits(cell, 0) ?? -999n))));
}

function floor(tenths: bigint): bigint {
  return (tenths - (((tenths % TENTH) + TENTH) % TENTH)) / TENTH;
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function halfUp(tenths: bigint): bigint {
  const up = (2n * size(tenths) + TENTH) / (2n * TENTH);
  return tenths < 0n ? -up : up;
}

function isSum(lines: readonly Line[], line: number): boolean {
  return lines.some(({ partOf }) => partOf === line);
}

/** How far the grand total, the other sums and the items are from where they were. */
function movement({ rows, columns, tenths }: Case, units: readonly (readonly bigint[])[]): readonly bigint[] {
  const moved = [0n, 0n, 0n];
  const roots = (lines: readonly Line[]) =>
    lines.flatMap(({ partOf }, line) => (partOf === null ? [line] : []));
  units.forEach((row, r) => {
    row.forEach((value, c) => {
      const top = roots(rows).includes(r) && roots(columns).includes(c);
      const item = !isSum(rows, r) && !isSum(columns, c);
      const level = item ? 2 : top ? 0 : 1;
      moved[level] = (moved[level] ?? 0n) + size(value * TENTH - (tenths[r]?.[c] ?? 0n));
    });
  });
  return moved;
}

/** Every rounding there is, cell by cell over the items, and the least movement among them. */
function bruteForce(given: Case, margins: "fixed" | "movable"): readonly bigint[] | null {
  const down = itemsOf(given.rows);
  const across = itemsOf(given.columns);
  const places = down.flatMap((row) => across.map((column) => given.tenths[row]?.[column] ?? 0n));
  let best: readonly bigint[] | null = null;
  const visit = (values: readonly bigint[]): void => {
    const next = places[values.length];
    if (next === undefined) {
      const units = summed(given.rows, given.columns, values);
      if (!isRounding(given, units, margins)) return;
      const moved = movement(given, units);
      if (best === null || isLess(moved, best)) best = moved;
      return;
    }
    visit([...values, floor(next)]);
    if (next % TENTH !== 0n) visit([...values, floor(next) + 1n]);
  };
  visit([]);
  return best;
}

function isLess(a: readonly bigint[], b: readonly bigint[]): boolean {
  for (const [place, value] of a.entries()) if (value !== b[place]) return value < (b[place] ?? 0n);
  return false;
}

/** Every cell moves by less than one, and with fixed margins every sum stands where half-up puts it. */
function isRounding(
  given: Case,
  units: readonly (readonly bigint[])[],
  margins: "fixed" | "movable",
): boolean {
  return units.every((row, r) =>
    row.every((value, c) => {
      const before = given.tenths[r]?.[c] ?? 0n;
      const sum = isSum(given.rows, r) || isSum(given.columns, c);
      if (margins === "fixed" && sum) return value === halfUp(before);
      return size(value * TENTH - before) < TENTH;
    }),
  );
}

/** Both sides with subtotals are rounded from the top down, which promises less. */
function crosses({ rows, columns }: Case): boolean {
  const deep = (lines: readonly Line[]) =>
    lines.some(({ partOf }, line) => partOf !== null && isSum(lines, line));
  return deep(rows) && deep(columns);
}

function isAdditive({ rows, columns }: Case, units: readonly (readonly bigint[])[]): boolean {
  const items = itemsOf(rows).flatMap((row) => itemsOf(columns).map((column) => units[row]?.[column] ?? 0n));
  return JSON.stringify(summed(rows, columns, items).map(String)) === JSON.stringify(units.map(String));
}

test("movable margins: a rounding is found, it adds up, and no cell moves by a whole unit", () => {
  fc.assert(
    fc.property(additive, (given) => {
      const units = roundedUnits(given, "movable");
      if (units === null) {
        expect(crosses(given)).toBe(true);
        return;
      }
      expect(isAdditive(given, units)).toBe(true);
      expect(isRounding(given, units, "movable")).toBe(true);
      given.tenths.forEach((row, r) => {
        row.forEach((before, c) => {
          const after = units[r]?.[c] ?? 0n;
          if (before === 0n) expect(after).toBe(0n);
          expect(before * after < 0n).toBe(false);
        });
      });
    }),
    RUNS,
  );
});

const small = additive.filter(({ rows, columns }) => itemsOf(rows).length * itemsOf(columns).length <= 8);

test.each(["movable", "fixed"] as const)("%s margins: the least movement, or a true refusal", (margins) => {
  fc.assert(
    fc.property(
      small.filter((given) => !crosses(given)),
      (given) => {
        const units = roundedUnits(given, margins);
        const best = bruteForce(given, margins);
        if (units === null) expect(best).toBeNull();
        else {
          expect(isAdditive(given, units)).toBe(true);
          expect(isRounding(given, units, margins)).toBe(true);
          expect(movement(given, units)).toEqual(best);
        }
      },
    ),
    RUNS,
  );
});

test("fixed margins with subtotals on both sides: found wherever there is one", () => {
  fc.assert(
    fc.property(small.filter(crosses), (given) => {
      const units = roundedUnits(given, "fixed");
      const best = bruteForce(given, "fixed");
      expect(units === null).toBe(best === null);
      if (units !== null) expect(isRounding(given, units, "fixed") && isAdditive(given, units)).toBe(true);
    }),
    RUNS,
  );
});

test("a table whose typed sums are a little off is refused only where no rounding exists", () => {
  fc.assert(
    fc.property(
      small.filter((given) => !crosses(given)),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: -9, max: 9 }),
      (given, which, off) => {
        const tenths = given.tenths.map((row) => [...row]);
        const row = tenths[which % tenths.length] ?? [];
        const last = row.length - 1;
        row[last] = (row[last] ?? 0n) + BigInt(off);
        const bent = { ...given, tenths };
        const units = roundedUnits(bent, "movable");
        const best = bruteForce(bent, "movable");
        expect(units === null).toBe(best === null);
        if (units !== null) expect(isRounding(bent, units, "movable") && isAdditive(bent, units)).toBe(true);
      },
    ),
    RUNS,
  );
});

test("the same table gives the same rounding", () => {
  fc.assert(
    fc.property(additive, (given) => {
      expect(roundedUnits(given, "movable")).toEqual(roundedUnits(given, "movable"));
    }),
    { numRuns: 50, seed: 7 },
  );
});
