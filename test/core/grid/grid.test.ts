import fc from "fast-check";
import type { Edit, Grid } from "../../../src/core/grid";
import {
  addressOf,
  applyEdits,
  areaAddress,
  cellAt,
  cellRef,
  columnName,
  columnNumber,
  compareRefs,
  inArea,
  invertEdits,
  makeGrid,
  mergeAt,
  parseAddress,
  parseArea,
  qualified,
  refKey,
  sameRef,
} from "../../../src/core/grid";

const OPTIONS = { seed: 20240516, numRuns: 200 };

describe("places", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(columnNumber(name)).toBe(column);
  });

  test.each([
    ["E5", "表1", 4, 4],
    ["$E$5", "表1", 4, 4],
    ["表2!E5", "表2", 4, 4],
    ["'a b'!$AB12", "a b", 11, 27],
    ["'it''s'!A1", "it's", 0, 0],
  ])("%s", (address, sheet, row, column) => {
    expect(parseAddress(address, "表1")).toEqual(cellRef(sheet, row, column));
  });

  test.each(["", "5E", "E", "E0x", "A1:B2", "=A1", "表2!", "XFE1", "YTD2024", "A1048577", "A0"])(
    "%p is no address",
    (address) => {
      expect(parseAddress(address, "表1")).toBeNull();
    },
  );

  test("an address reads back as its place", () => {
    fc.assert(
      fc.property(fc.nat(1048575), fc.nat(16383), (row, column) => {
        const ref = cellRef("表 '1'", row, column);
        expect(parseAddress(addressOf(ref), ref.sheet)).toEqual(ref);
      }),
      OPTIONS,
    );
    expect(qualified(cellRef("表2", 4, 4))).toBe("表2!E5");
  });

  test("reading order is by row, then by column; a key tells cells apart", () => {
    const refs = [cellRef("a", 1, 0), cellRef("a", 0, 2), cellRef("a", 0, 1)];
    expect([...refs].sort(compareRefs).map(addressOf)).toEqual(["B1", "C1", "A2"]);
    expect(refKey(cellRef("a", 1, 11))).not.toBe(refKey(cellRef("a", 11, 1)));
    expect(sameRef(cellRef("a", 1, 1), cellRef("b", 1, 1))).toBe(false);
  });

  test("areas", () => {
    expect(parseArea("$B$2:D4")).toEqual({ top: 1, left: 1, bottom: 3, right: 3 });
    expect(parseArea("D4:B2")).toEqual(parseArea("B2:D4"));
    expect(parseArea("B2")).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
    expect(parseArea("B:D")).toBeNull();
    expect(areaAddress({ top: 1, left: 1, bottom: 3, right: 3 })).toBe("B2:D4");
    expect(areaAddress({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("B2");
    expect(inArea({ top: 1, left: 1, bottom: 3, right: 3 }, 3, 3)).toBe(true);
    expect(inArea({ top: 1, left: 1, bottom: 3, right: 3 }, 4, 3)).toBe(false);
  });
});

describe("a grid", () => {
  const grid = makeGrid({
    sheet: "表1",
    top: 3,
    left: 2,
    rows: [[null, { value: "  " }], [{ value: "合计" }, null, { value: 5 }], [null]],
    merges: [{ top: 4, left: 2, bottom: 4, right: 3 }],
    hiddenRows: [4],
  });

  test("knows where something stands; blanks and white space are nothing", () => {
    expect(grid.used).toEqual({ top: 4, left: 2, bottom: 4, right: 4 });
    expect(cellAt(grid, 4, 4).value).toBe(5);
    expect(cellAt(grid, 0, 0).reading.is).toBe("blank");
    expect(cellAt(grid, 99, 99).reading.is).toBe("blank");
    expect(makeGrid({ sheet: "空", top: 0, left: 0, rows: [] }).used).toBeNull();
  });

  test("knows merges and hidden lines where it was told", () => {
    expect(mergeAt(grid, 4, 3)).toEqual({ top: 4, left: 2, bottom: 4, right: 3 });
    expect(mergeAt(grid, 5, 3)).toBeNull();
    expect(grid.hiddenRows.has(4)).toBe(true);
    expect(grid.hidden).toBe(false);
  });

  test("a formula without a result is something", () => {
    const one = makeGrid({ sheet: "表1", top: 0, left: 0, rows: [[{ value: null, formula: "=A2" }]] });
    expect(one.used).not.toBeNull();
  });
});

/** A sheet of numbers and texts, and edits that promise what it shows; no cell twice. */
const changes = fc
  .record({
    rows: fc.array(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constantFrom("甲", "12.00", "")), {
        minLength: 4,
        maxLength: 4,
      }),
      { minLength: 1, maxLength: 5 },
    ),
    picks: fc.uniqueArray(fc.nat(19), { maxLength: 6 }),
    values: fc.array(fc.oneof(fc.integer(), fc.constantFrom(null, "无", "8.50")), {
      minLength: 6,
      maxLength: 6,
    }),
  })
  .map(({ rows, picks, values }) => {
    const grid = makeGrid({
      sheet: "表1",
      top: 2,
      left: 1,
      rows: rows.map((row) => row.map((value) => ({ value }))),
    });
    const edits = picks.flatMap((pick, at): readonly Edit[] => {
      const ref = cellRef("表1", 2 + Math.floor(pick / 4), 1 + (pick % 4));
      if (rows.length <= Math.floor(pick / 4)) return [];
      const value = values[at] ?? null;
      return [{ at: ref, was: cellAt(grid, ref.row, ref.column).text, becomes: String(value ?? ""), value }];
    });
    return { grid, edits };
  });

function isGrid(result: ReturnType<typeof applyEdits>): result is Grid {
  return "cells" in result;
}

describe("edits", () => {
  test("undo gives the sheet back, text for text and value for value", () => {
    fc.assert(
      fc.property(changes, ({ grid, edits }) => {
        const after = applyEdits(grid, edits);
        if (!isGrid(after)) throw new Error("refused");
        const back = applyEdits(after, invertEdits([grid], edits));
        if (!isGrid(back)) throw new Error("undo refused");
        expect(back.cells).toEqual(grid.cells);
      }),
      OPTIONS,
    );
  });

  test("change just their cells, and read them anew", () => {
    fc.assert(
      fc.property(changes, ({ grid, edits }) => {
        const after = applyEdits(grid, edits);
        if (!isGrid(after)) throw new Error("refused");
        for (let row = 2; row < 7; row += 1) {
          for (let column = 1; column < 5; column += 1) {
            const edit = edits.find((one) => one.at.row === row && one.at.column === column);
            if (edit === undefined) expect(cellAt(after, row, column)).toEqual(cellAt(grid, row, column));
            else expect(cellAt(after, row, column).value).toBe(edit.value);
          }
        }
      }),
      OPTIONS,
    );
  });

  const grid = makeGrid({
    sheet: "表1",
    top: 0,
    left: 0,
    rows: [[{ value: 1 }, { value: 2, formula: "=A1*2" }]],
  });
  const edit = (column: number, was: string): Edit => ({
    at: cellRef("表1", 0, column),
    was,
    becomes: "9",
    value: 9,
  });

  test("are refused together where one finds another text, a formula, or no cell", () => {
    expect(applyEdits(grid, [edit(0, "1"), edit(1, "2")])).toEqual([
      { is: "formula", at: cellRef("表1", 0, 1) },
    ]);
    expect(applyEdits(grid, [edit(0, "7")])).toEqual([
      { is: "cell-changed", at: cellRef("表1", 0, 0), expected: "7", found: "1" },
    ]);
    expect(applyEdits(grid, [{ ...edit(0, ""), at: cellRef("表1", 7, 0) }])).toMatchObject([
      { is: "cell-changed" },
    ]);
  });

  test("put a formula in and take it out again, but no other", () => {
    const put: Edit = { at: cellRef("表1", 0, 0), was: "1", becomes: "3", value: 3, formula: "=B1+1" };
    const after = applyEdits(grid, [put]);
    if (!isGrid(after)) throw new Error("refused");
    expect(cellAt(after, 0, 0)).toMatchObject({ formula: "=B1+1", text: "3", value: 3 });
    const [back] = invertEdits([grid], [put]);
    expect(back).toEqual({ at: put.at, was: "3", becomes: "1", value: 1, replaces: "=B1+1" });
    const taken = applyEdits(after, back === undefined ? [] : [back]);
    expect(isGrid(taken) && taken.cells).toEqual(grid.cells);
    expect(applyEdits(after, [{ ...edit(0, "3"), replaces: "=B1+2" }])).toEqual([
      { is: "formula", at: cellRef("表1", 0, 0) },
    ]);
    const replaced: Edit = { ...edit(1, "2"), replaces: "=A1*2", formula: "=A1*3" };
    expect(invertEdits([grid], [replaced])).toEqual([
      { at: replaced.at, was: "9", becomes: "2", value: 2, formula: "=A1*2", replaces: "=A1*3" },
    ]);
  });

  test("fill a blank behind the last cell of a row", () => {
    const after = applyEdits(grid, [edit(3, "")]);
    if (!isGrid(after)) throw new Error("refused");
    expect([2, 3].map((column) => cellAt(after, 0, column).reading.is)).toEqual(["blank", "figure"]);
  });

  test("of other sheets are left alone", () => {
    const other: Edit = { ...edit(0, "anything"), at: cellRef("表2", 0, 0) };
    const after = applyEdits(grid, [other]);
    expect(isGrid(after) && after.cells).toEqual(grid.cells);
  });
});
