import { viewOf } from "../../../../src/core/constraint/view";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** Figures of a line in some villages, no two alike. */
const figures = (line: number, villages: number): readonly number[] =>
  Array.from({ length: villages }, (_, village) => 10_007 + ((7_919 * (line + 5) ** (village + 2)) % 80_021));

/** A table of columns over villages, and the sums found among its columns: the whole, and its parts. */
function sumsIn(columns: Readonly<Record<string, readonly number[]>>): readonly string[] {
  const names = Object.keys(columns);
  const villages = Object.values(columns)[0] ?? [];
  const rows = villages.map((_, village) =>
    [`村${village}`, ...names.map((name) => columns[name]?.[village] || "")].join(" | "),
  );
  const { grids } = readSketch([["村名", ...names].join(" | "), ...rows].join("\n"));
  return grids
    .flatMap((grid) => findTables(grid, 1).map((table) => viewOf(table)))
    .flatMap(({ columns: { axis, sums } }) => {
      const name = (line: number): string => axis.lines[line]?.line.label ?? "";
      return sums.map(
        ({ whole, parts }) => `${name(whole)} = ${parts.map(({ line }) => name(line)).join("+")}`,
      );
    });
}

/** So many columns, one of which is the sum of every third. */
function everyThird(count: number): Record<string, readonly number[]> {
  const columns: Record<string, readonly number[]> = {};
  for (let line = 0; line < count - 1; line += 1) columns[`甲${line}`] = figures(line, 6);
  const thirds = Object.values(columns).filter((_, line) => line % 3 === 0);
  columns["乙"] = figures(0, 6).map((_, village) =>
    thirds.reduce((sum, one) => sum + (one[village] ?? 0), 0),
  );
  return columns;
}

const parts = (count: number): string =>
  Array.from({ length: count }, (_, line) => line)
    .filter((line) => line % 3 === 0)
    .map((line) => `甲${line}`)
    .join("+");

describe("a total of lines that do not stand together", () => {
  it("is found among as many lines as can be tried", () => {
    expect(sumsIn(everyThird(27))).toEqual([`乙 = ${parts(26)}`]);
  });

  it("is not sought among more", () => {
    expect(sumsIn(everyThird(28))).toEqual([]);
  });

  it("is found beside any number of lines that hold nothing", () => {
    const empty = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`丙${at}`, [0, 0, 0, 0, 0, 0]]));
    expect(sumsIn({ ...everyThird(27), ...empty })).toEqual([`乙 = ${parts(26)}`]);
  });

  it("is not told by two villages, whose figures may agree by chance", () => {
    const columns = Object.entries(everyThird(8)).map(([name, values]) => [name, values.slice(0, 2)]);
    expect(sumsIn(Object.fromEntries(columns) as Record<string, readonly number[]>)).toEqual([]);
  });

  it("counts a line that is nought wherever the total is large", () => {
    const [one, other, rest] = [
      [81_007, 70_013, 60_037, 907, 11, 0],
      figures(4, 6),
      [0, 0, 0, 311, 402, 523],
    ];
    const whole = one.map((value, village) => value + (rest[village] ?? 0));
    expect(sumsIn({ 甲: one, 乙: other, 丙: rest, 丁: figures(7, 6), 戊: whole })).toEqual(["戊 = 甲+丙"]);
  });
});
