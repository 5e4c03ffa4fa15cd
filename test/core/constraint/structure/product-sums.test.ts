import { axesOf } from "../../../../src/core/constraint/structure/axis";
import { findProductSums } from "../../../../src/core/constraint/structure/product-sums";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** What the amounts of a sheet take together, as `补助 = 集中人数 × 集中标准 + 分散人数 × 分散标准`. */
function takenTogether(...lines: readonly string[]): readonly string[] {
  const [table] = readSketch(lines.join("\n")).grids.flatMap((grid) => findTables(grid, 1));
  if (table === undefined) throw new Error("no table");
  const axis = axesOf(table).columns;
  const name = (line: number): string => axis.lines[line]?.line.label ?? "";
  return findProductSums(axis, () => false).map(({ result, parts, scale }) => {
    const made = parts.map(({ quantity, price }) => `${name(quantity)} × ${name(price)}`).join(" + ");
    return `${name(result)} = ${scale === 1 ? "" : `${scale} × `}${made}`;
  });
}

const HEADS = [
  [12, 31],
  [17, 43],
  [9, 28],
  [23, 57],
] as const;
const [FULL, PART] = [1150, 870];

/** A row for each village: its figures, worked out of those in full care and those in part. */
const villages = (
  figures: (full: number, part: number, at: number) => readonly (number | string)[],
): readonly string[] =>
  HEADS.map(([full, part], at) => [`${at + 1}村`, ...figures(full, part, at)].join(" | "));

const both = (full: number, part: number): number => full * FULL + part * PART;

describe("an amount that takes several quantities together", () => {
  test("may pay two standards for the same heads", () => {
    expect(
      takenTogether(
        "村 | 人数 | 生活标准 | 护理标准 | 补助",
        ...villages((full, _, at) => [full, FULL + 10 * at, PART + 7 * at, full * (FULL + PART + 17 * at)]),
      ),
    ).toEqual(["补助 = 人数 × 生活标准 + 人数 × 护理标准"]);
  });

  test("is told where two rows of three bear it out, and not where two of four do", () => {
    const head = "村 | 集中人数 | 集中标准 | 分散人数 | 分散标准 | 补助";
    const rows = villages((full, part, at) => [
      full,
      FULL,
      part,
      PART,
      both(full, part) + (at < 2 ? 0 : 7001 * at),
    ]);
    expect(takenTogether(head, ...rows.slice(0, 3))).toEqual([
      "补助 = 集中人数 × 集中标准 + 分散人数 × 分散标准",
    ]);
    expect(takenTogether(head, ...rows)).toEqual([]);
  });

  test("is paid for several months only where a standard says so", () => {
    const rows = villages((full, part) => [full, FULL, part, PART, 3 * both(full, part)]);
    const told = (word: string): readonly string[] =>
      takenTogether(`村 | 集中人数 | 集中${word}标准 | 分散人数 | 分散${word}标准 | 补助`, ...rows);
    expect(told("月")).toEqual(["补助 = 3 × 集中人数 × 集中月标准 + 分散人数 × 分散月标准"]);
    expect(told("季")).toEqual(["补助 = 3 × 集中人数 × 集中季标准 + 分散人数 × 分散季标准"]);
    expect(told("")).toEqual([]);
  });

  test.each([
    ["reported before it", "上报人数 | 集中人数", 0],
    ["reported behind it", "集中人数 | 上报人数", 1],
  ])("takes the quantity that more rows bear out, of two as near: heads %s", (_, names, place) => {
    const rows = villages((full, part, at) => {
      const reported = at === 1 ? full + 3 : full;
      return [...(place === 0 ? [reported, full] : [full, reported]), FULL, part, PART, both(full, part)];
    });
    expect(takenTogether(`村 | ${names} | 集中标准 | 分散人数 | 分散标准 | 补助`, ...rows)).toEqual([
      "补助 = 集中人数 × 集中标准 + 分散人数 × 分散标准",
    ]);
  });

  test("takes no quantity from behind three nearer ones", () => {
    const told = (between: readonly string[]): readonly string[] =>
      takenTogether(
        ["村", "集中人数", ...between, "集中标准", "分散标准", "补助", "分散人数"].join(" | "),
        ...villages((full, part, at) => [
          full,
          ...between.map((_, one) => 311 + 97 * one * at),
          FULL,
          PART,
          both(full, part),
          part,
        ]),
      );
    expect(told(["户数"])).toHaveLength(1);
    expect(told(["户数", "车数", "床数"])).toEqual([]);
  });

  test("takes four standards together at most", () => {
    const told = (count: number): readonly string[] => {
      const kinds = Array.from({ length: count }, (_, kind) => "甲乙丙丁戊"[kind] ?? "");
      return takenTogether(
        ["村", ...kinds.flatMap((kind) => [`${kind}类人数`, `${kind}类标准`]), "补助"].join(" | "),
        ...villages((full, part, at) => {
          const parts = kinds.map(
            (_, kind) => [full + part * kind + ((at * kind * 7) % 11), 310 + 177 * kind] as const,
          );
          return [...parts.flat(), parts.reduce((sum, [heads, standard]) => sum + heads * standard, 0)];
        }),
      );
    };
    expect(told(4)).toHaveLength(1);
    expect(told(5)).toEqual([]);
  });

  test("is not looked for in a list of more than forty columns", () => {
    const told = (count: number): readonly string[] => {
      const rest = Array.from({ length: count - 5 }, (_, at) => at);
      return takenTogether(
        ["村", "集中人数", "集中标准", "分散人数", "分散标准", "补助", ...rest.map((at) => `项${at}`)].join(
          " | ",
        ),
        ...villages((full, part, at) => [
          full,
          FULL,
          part,
          PART,
          both(full, part),
          ...rest.map((one) => 13 + one * one * (at + 2)),
        ]),
      );
    };
    expect(told(40)).toHaveLength(1);
    expect(told(41)).toEqual([]);
  });
});
