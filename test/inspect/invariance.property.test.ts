import fc from "fast-check";
import type { Area, CellRef, Grid } from "../../src/core/grid";
import { addressOf } from "../../src/core/grid";
import type { Report } from "../../src/core/inspect";
import { inspect } from "../../src/core/inspect";
import type { Drawing } from "./drawing";
import { gridsOf, moved, renamed, sketchOf, transposed, typedAt } from "./drawing";
import { allocationTable, balanceStatement, batches, fundsForm, groupedTable, money } from "./lawful-tables";
import { slips, typedWithSlip } from "./slip-of-hand";

/** Fixed, and printed by fast-check with every failure. */
const OPTIONS = { seed: 20240513, numRuns: 30 };

/** Any of the families, one of its figures spoilt in most cases. */
const tables: fc.Arbitrary<Drawing> = fc
  .tuple(
    fc.oneof(allocationTable(money), groupedTable, fundsForm, batches, balanceStatement),
    fc.nat(10_000),
    slips,
  )
  .map(([drawing, pick, slip]) => {
    const figures = drawing.flatMap((sheet, s) =>
      sheet.rows.flatMap((row, r) =>
        row.flatMap((text, c) => (/^-?[\d.]+%?$/.test(text) ? [{ sheet: s, row: r, column: c, text }] : [])),
      ),
    );
    const at = figures[pick % figures.length];
    const typed = at === undefined ? null : typedWithSlip(at.text.replace("%", ""), slip);
    if (at === undefined || typed === null) return drawing;
    return typedAt(drawing, at, at.text.endsWith("%") ? `${typed}%` : typed);
  });

type Place = (ref: CellRef) => CellRef;
const SAME: Place = (ref) => ref;

/** All that a report says, with its places put through a map. */
function said(
  { tables: found, relations, findings }: Report,
  place: Place,
  law: (id: string) => string,
): unknown {
  const at = (ref: CellRef | null): string => {
    if (ref === null) return "";
    const to = place(ref);
    return `${to.sheet}!${addressOf(to)}`;
  };
  const kindsOf = relations.map((one) =>
    [law(one.rule), one.verdict, at(one.result), ...one.terms.map(at).sort()].join(" "),
  );
  return {
    tables: found.length,
    relations: kindsOf.sort(),
    findings: findings
      .map((one) => [
        law(one.rule),
        one.severity,
        at(one.cells[0]),
        one.facts.expected,
        one.facts.actual,
        one.fix?.safety ?? "",
        ...one.suspects.map((suspect) => `${at(suspect.at)} ${suspect.proposed ?? ""} ${suspect.slip ?? ""}`),
      ])
      .sort(),
  };
}

const SAME_LAW = (id: string): string => id;

function expectSame(drawing: Drawing, other: Drawing, place: Place, law = SAME_LAW): void {
  const before = said(inspect(gridsOf(drawing)), place, law);
  const after = said(inspect(gridsOf(other)), SAME, SAME_LAW);
  try {
    expect(after).toEqual(before);
  } catch (error) {
    throw new Error(`${sketchOf(drawing)}\n--- against\n${sketchOf(other)}\n${String(error)}`);
  }
}

test("moving a table changes nothing but places", () => {
  fc.assert(
    fc.property(tables, fc.nat(30), fc.nat(30), (drawing, down, right) => {
      expectSame(drawing, moved(drawing, down, right), (ref) => ({
        ...ref,
        row: ref.row + down,
        column: ref.column + right,
      }));
    }),
    OPTIONS,
  );
});

test("renaming its sheet changes nothing but places", () => {
  fc.assert(
    fc.property(tables, (drawing) => {
      expectSame(drawing, renamed(drawing, "（副本）"), (ref) => ({ ...ref, sheet: `${ref.sheet}（副本）` }));
    }),
    OPTIONS,
  );
});

test("turning an allocation table on its side changes nothing but places", () => {
  const spoilt = fc
    .tuple(allocationTable(money), fc.nat(1000), fc.nat(1000), slips)
    .map(([drawing, down, across, slip]) => {
      const rows = drawing[0]?.rows ?? [];
      const row = 1 + (down % (rows.length - 1));
      const column = 1 + (across % ((rows[0]?.length ?? 0) - 1));
      const typed = typedWithSlip(rows[row]?.[column] ?? "", slip);
      return typed === null ? drawing : typedAt(drawing, { sheet: 0, row, column }, typed);
    });
  fc.assert(
    fc.property(spoilt, (drawing) => {
      const place: Place = (ref) => ({ ...ref, row: ref.column, column: ref.row });
      const before = suspected(inspect(gridsOf(drawing)), place);
      const after = suspected(inspect(gridsOf(transposed(drawing))), SAME);
      if (JSON.stringify(before) !== JSON.stringify(after))
        throw new Error(`${sketchOf(drawing)}\n${JSON.stringify({ before, after }, null, 1)}`);
    }),
    OPTIONS,
  );
});

/** Which cells are doubted and what they should show; by which of two crossing laws that is told, the reading order decides. */
function suspected({ relations, findings }: Report, place: Place): unknown {
  const at = (ref: CellRef): string => addressOf(place(ref));
  return {
    relations: relations.map((one) => one.verdict).sort(),
    findings: findings
      .map((one) => [
        one.severity,
        ...one.suspects.map((suspect) => `${at(suspect.at)} ${suspect.proposed ?? ""}`).sort(),
      ])
      .sort(),
  };
}

test("without its merges a two-level header says the same", () => {
  const grouped = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 3 }), fc.nat(1000));
  fc.assert(
    fc.property(grouped, allocationTable(money), ([first, second, seed], drawing) => {
      const [grid] = gridsOf(headed(drawing, first, second, seed));
      if (grid === undefined) throw new Error("bug: a drawing without a sheet");
      const merged: Grid = { ...grid, merges: mergesOf(first, second) };
      expect(inspect([merged])).toEqual(inspect([grid]));
    }),
    OPTIONS,
  );
});

/** A table with a header of two levels over the figures of another: `应分配资金` over some columns, `已下达资金` over the rest. */
function headed(drawing: Drawing, first: number, second: number, seed: number): Drawing {
  const lines = (drawing[0]?.rows ?? []).slice(1).filter((row) => !row.includes("合计"));
  const figures = (line: readonly string[], count: number, from: number): string[] => {
    const own = line.slice(1);
    return Array.from({ length: count }, (_, at) => own[(from + at) % own.length] ?? "");
  };
  const blanks = (count: number): string[] => Array.from({ length: count - 1 }, () => "");
  const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `第${at + 1}项`);
  return [
    {
      name: "表1",
      top: 0,
      left: 0,
      rows: [
        ["区县", "应分配资金", ...blanks(first), "已下达资金", ...blanks(second)],
        ["", ...names(first), ...names(second)],
        ...lines.map((line) => [
          line[0] ?? "",
          ...figures(line, first, seed),
          ...figures(line, second, seed + 1),
        ]),
      ],
    },
  ];
}

function mergesOf(first: number, second: number): readonly Area[] {
  return [
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 0, right: first },
    { top: 0, left: first + 1, bottom: 0, right: first + second },
  ];
}

test("the same workbook gives the same report", () => {
  fc.assert(
    fc.property(tables, (drawing) => {
      expect(inspect(gridsOf(drawing))).toEqual(inspect(gridsOf(drawing)));
    }),
    OPTIONS,
  );
});
