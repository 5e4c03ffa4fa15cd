import type { SheetAppearance } from "../../../src/adapter/xlsx";
import { cellAt, cellRef, makeGrid } from "../../../src/core/grid";
import type { Area, Grid, RawCell } from "../../../src/core/grid";
import { axisOf, boxOf, indexRange } from "../../../src/entry/workbench/sheet/geometry";
import { moved } from "../../../src/entry/workbench/sheet/moves";
import { onDark } from "../../../src/entry/workbench/sheet/on-dark";
import {
  extendedTo,
  firstSelection,
  selectionAddress,
  selectionOf,
  selectionOfCells,
} from "../../../src/entry/workbench/sheet/selection";
import { selectionSum } from "../../../src/entry/workbench/sheet/selection-sum";
import type { SheetPicture } from "../../../src/entry/workbench/sheet/sheet-picture";
import { pictureOf } from "../../../src/entry/workbench/sheet/sheet-picture";
import { typedText, typedValue } from "../../../src/entry/workbench/sheet/typed-text";

const LOOK: SheetAppearance = {
  sheet: "表",
  normalFont: {
    name: "宋体",
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    colour: null,
  },
  columnWidth: () => 70,
  rowHeight: (row) => (row === 1 ? 40 : null),
  defaultRowHeight: 20,
  look: () => null,
  rows: 0,
  columns: 0,
  frozen: { rows: 1, columns: 0 },
  gridLines: true,
  tabColour: null,
  active: true,
};

function figure(value: number, text = String(value), format: string | null = null): RawCell {
  return { value, text, format };
}

function drawn(merges: readonly Area[] = [], hiddenRows: readonly number[] = []): Grid {
  const rows = [
    [{ value: "标题" }, null, null],
    [{ value: "甲" }, figure(0.1), figure(2.25, "2.25", "0.00")],
    [{ value: "乙" }, figure(0.2), figure(0.8267, "82.67%", "0.00%")],
    [{ value: "合计" }, figure(0.3), null],
  ];
  return makeGrid({ sheet: "表", top: 0, left: 0, rows, merges, hiddenRows });
}

function picture(merges: readonly Area[] = [], hiddenRows: readonly number[] = []): Promise<SheetPicture> {
  return pictureOf(drawn(merges, hiddenRows), LOOK);
}

const press = (key: string, more: { shift?: boolean; control?: boolean } = {}) => ({
  key,
  shift: more.shift ?? false,
  control: more.control ?? false,
});

describe("where rows and columns stand", () => {
  const axis = axisOf([10, 0, 30, 20]);

  test("a row begins where the one before ends, and a hidden one takes no room", () => {
    expect([0, 1, 2, 3, 4].map((index) => axis.start(index))).toEqual([0, 10, 10, 40, 60]);
  });

  test("a distance lies in the row that covers it, never in a hidden one, never beyond the last", () => {
    expect([0, 9, 10, 39, 40, 999].map((distance) => axis.at(distance))).toEqual([0, 0, 2, 2, 3, 3]);
  });

  test("what is drawn reaches further than what is seen, but not beyond the sheet", () => {
    expect(indexRange(axis, 12, 45, 1)).toEqual([1, 3]);
  });

  test("an area's box spans its rows and columns", () => {
    expect(boxOf({ top: 0, left: 1, bottom: 2, right: 2 }, axis, axisOf([5, 6, 7]))).toEqual({
      left: 5,
      top: 0,
      width: 13,
      height: 40,
    });
  });
});

describe("a picture of a sheet", () => {
  test("hidden rows have no height, said heights stand, the others fit their text", async () => {
    const drawn = await picture([], [2]);
    expect(drawn.rows.size(1)).toBe(40);
    expect(drawn.rows.size(2)).toBe(0);
    expect(drawn.rows.size(3)).toBe(21);
  });

  test("there are blank rows and columns around what is used", async () => {
    expect((await picture()).rows.count).toBeGreaterThanOrEqual(34);
    expect((await picture()).columns.count).toBe(26);
  });

  test("of many rows leaves the page its turns", async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [figure(row)]);
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 0);
    const long = await pictureOf(makeGrid({ sheet: "长", top: 0, left: 0, rows }), LOOK);
    clearInterval(clock);
    expect(long.rows.count).toBe(20_030);
    expect(turns).toBeGreaterThan(1);
  });

  test("under tens of thousands of tall merges is still drawn", async () => {
    const tall = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    const merges = [...Array<Area>(20_000).fill({ ...tall, left: 9, right: 9 }), tall];
    const rows = Array.from({ length: 500 }, () => Array.from({ length: 20 }, () => figure(1)));
    const merged = await pictureOf(makeGrid({ sheet: "表", top: 0, left: 0, rows, merges }), LOOK);
    expect(merged.merge(300, 3)).toEqual(tall);
    expect(merged.merge(300, 9)?.left).toBe(9);
  });

  test("a wrapped text makes its row as high as its lines", async () => {
    const wrapped = await pictureOf(
      makeGrid({ sheet: "表", top: 0, left: 0, rows: [[{ value: "一二三四五六七八九十" }]] }),
      {
        ...LOOK,
        frozen: { rows: 0, columns: 0 },
        look: () => ({
          font: LOOK.normalFont,
          fill: null,
          left: null,
          right: null,
          top: null,
          bottom: null,
          horizontal: "general",
          vertical: "top",
          wrap: true,
          indent: 0,
          rotation: 0,
        }),
      },
    );
    // Ten characters of 14.67 pixels in 64 need three lines of 19.
    expect(wrapped.rows.size(0)).toBe(59);
  });
});

describe("selecting", () => {
  const title = { top: 0, left: 0, bottom: 0, right: 2 };

  test("a cell of a merged area selects all of it", async () => {
    expect(selectionOf(await picture([title]), 0, 1)).toEqual({ row: 0, column: 0, areas: [title] });
    expect(firstSelection(await picture([title])).areas).toEqual([title]);
  });

  test("an area grows until it cuts no merged one", async () => {
    const drawn = await picture([{ top: 2, left: 1, bottom: 3, right: 2 }]);
    const { areas } = extendedTo(drawn, selectionOf(drawn, 1, 0), 2, 1);
    expect(areas).toEqual([{ top: 1, left: 0, bottom: 3, right: 2 }]);
  });

  test("cells that touch in a column are one area, and the first one has the keyboard", async () => {
    const cells = [cellRef("表", 3, 1), cellRef("表", 1, 1), cellRef("表", 2, 1), cellRef("表", 1, 2)];
    const selection = selectionOfCells(await picture(), cells);
    expect(selection).toEqual({
      row: 3,
      column: 1,
      areas: [
        { top: 1, left: 1, bottom: 3, right: 1 },
        { top: 1, left: 2, bottom: 1, right: 2 },
      ],
    });
    expect(selection === null ? "" : selectionAddress(selection)).toBe("B4 +1");
    expect(selectionOfCells(await picture(), [])).toBeNull();
  });

  test("the sum of a selection is exact, and a single cell has none", async () => {
    const drawn = await picture();
    const column = extendedTo(drawn, selectionOf(drawn, 1, 1), 3, 1);
    expect(selectionSum(drawn, column)).toEqual({ count: 3, sum: "0.6" });
    expect(selectionSum(drawn, selectionOf(drawn, 1, 1))).toBeNull();
    expect(selectionSum(drawn, extendedTo(drawn, selectionOf(drawn, 1, 0), 2, 0))).toEqual({
      count: 2,
      sum: null,
    });
  });
});

describe("moving", () => {
  const at = (drawn: SheetPicture, row: number, column: number, ...rest: Parameters<typeof press>) =>
    moved(drawn, selectionOf(drawn, row, column), press(...rest), 10);

  test("arrows step, and pass over hidden rows", async () => {
    expect(at(await picture(), 1, 1, "ArrowDown")).toMatchObject({ row: 2, column: 1 });
    expect(at(await picture([], [2]), 1, 1, "ArrowDown")).toMatchObject({ row: 3, column: 1 });
    expect(at(await picture(), 0, 0, "ArrowUp")).toMatchObject({ row: 0, column: 0 });
  });

  test("a step out of a merged area leaves all of it", async () => {
    const drawn = await picture([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(at(drawn, 0, 0, "ArrowRight")).toMatchObject({ row: 0, column: 3 });
  });

  test("Enter goes down, Tab to the right, with Shift the other way", async () => {
    expect(at(await picture(), 1, 1, "Enter")).toMatchObject({ row: 2, column: 1 });
    expect(at(await picture(), 1, 1, "Tab")).toMatchObject({ row: 1, column: 2 });
    expect(at(await picture(), 1, 1, "Tab", { shift: true })).toMatchObject({ row: 1, column: 0 });
  });

  test("Shift extends from the far end, Ctrl goes to the ends of what is used", async () => {
    expect(at(await picture(), 1, 1, "ArrowDown", { shift: true })?.areas).toEqual([
      { top: 1, left: 1, bottom: 2, right: 1 },
    ]);
    expect(at(await picture(), 1, 1, "End", { control: true })).toMatchObject({ row: 3, column: 2 });
    expect(at(await picture(), 3, 2, "Home")).toMatchObject({ row: 3, column: 0 });
  });

  test("other keys lead nowhere", async () => {
    expect(at(await picture(), 1, 1, "a")).toBeNull();
  });
});

describe("typing", () => {
  const cell = (row: number, column: number) => cellAt(drawn(), row, column);

  test.each([
    ["66.25", 66.25],
    ["1,234.5", 1234.5],
    ["82.67%", 0.8267],
    ["-9.02", -9.02],
    ["", null],
    ["62.65万", "62.65万"],
    ["1,23", "1,23"],
    ["-", "-"],
  ])("%s is stored as %p", (text, value) => {
    expect(typedValue(text, cell(1, 1))).toBe(value);
  });

  test("a cell formatted as text keeps figures as text", () => {
    expect(typedValue("0010", { ...cell(1, 1), format: "@" })).toBe("0010");
  });

  test("the editor begins with what is stored, a percentage as one, a formula as such", () => {
    expect(typedText(cell(1, 2))).toBe("2.25");
    expect(typedText(cell(2, 2))).toBe("82.67%");
    expect(typedText({ ...cell(1, 1), formula: "=B1+B2" })).toBe("=B1+B2");
  });
});

test("colours on dark turn light into dark and keep their hue", () => {
  expect(onDark("#ffffff")).toBe("hsl(0 0% 13%)");
  expect(onDark("#000000")).toBe("hsl(0 0% 90%)");
  expect(onDark("#ff0000")).toMatch(/^hsl\(0 85% 5\d%\)$/);
});
