import { findTables } from "../../../../src/core/table";
import { viewOf } from "../../../../src/core/constraint/view";
import { readSketch } from "../../../docs/sheet-sketch";

/** A line of a long table: its name, and its figures of two years. */
type Row = readonly [string, number, number];

const plain = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, at) => [`项目${at}号`, 1_000_00 + 7_919 * at, 2_000_00 + 6_007 * at]);

const sumOf = (name: string, rows: readonly Row[]): Row => [
  name,
  rows.reduce((sum, [, figure]) => sum + figure, 0),
  rows.reduce((sum, [, , figure]) => sum + figure, 0),
];

/** The sums found down a table's rows: the name of the whole, and how many lines make it. */
function sumsIn(rows: readonly Row[]): readonly string[] {
  const lines = rows.map(
    ([name, one, other]) => `${name} | ${(one / 100).toFixed(2)} | ${(other / 100).toFixed(2)}`,
  );
  const { grids } = readSketch(["名称 | 2022年 | 2023年", ...lines].join("\n"));
  return grids
    .flatMap((grid) => findTables(grid, 1).map((table) => viewOf(table)))
    .flatMap(({ rows: { axis, sums } }) =>
      sums.map(({ whole, parts }) => `${axis.lines[whole]?.line.label ?? ""} of ${parts.length}`),
    );
}

describe("how many lines may make one", () => {
  const long = plain(70);
  const rest: readonly Row[] = [
    ["甲", 333_33, 777_77],
    ["乙", 555_51, 111_19],
  ];

  it("any number, for the last line", () => {
    expect(sumsIn([...long, sumOf("市政", long)])).toEqual(["市政 of 70"]);
  });

  it("any number, for the first line", () => {
    expect(sumsIn([sumOf("市政", long), ...long])).toEqual(["市政 of 70"]);
  });

  it("any number, for a total by its word", () => {
    expect(sumsIn([...long, sumOf("合计", long), ...rest])).toEqual(["合计 of 70"]);
  });

  it("no more than anybody adds up without saying so, for a line between others", () => {
    expect(sumsIn([...long, sumOf("市政", long), ...rest])).toEqual([]);
    const short = plain(60);
    expect(sumsIn([...short, sumOf("市政", short), ...rest])).toEqual(["市政 of 60"]);
  });
});
