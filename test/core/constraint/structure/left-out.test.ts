import { sumsTold } from "./sums-told";

const columnsOf = (labels: string, ...rows: readonly string[]): readonly string[] =>
  sumsTold(
    [`单位 | ${labels}`, ...rows.map((row, at) => `${"甲乙丙丁戊"[at] ?? ""}局 | ${row}`)].join("\n"),
    "columns",
  ).filter((one) => one.startsWith("合计"));

describe("a total does not count a column by which it misses all of them", () => {
  const labels = "工资 | 津贴 | 补发 | 合计";
  const both = "合计 = 工资 + 津贴 (label)";
  const all = "合计 = 工资 + 津贴 + 补发 (label)";

  test.each([
    ["in two rows", ["412 | 88 | 30 | 500", "388 | 71 |  | 459", "275 | 64 | 12 | 339"], both],
    [
      "in the only rows where it is not nought",
      ["412 | 88 | 30 | 500", "388 | 71 | 0 | 459", "275 | 64 | 12 | 339"],
      both,
    ],
    ["but not in one row", ["412 | 88 | 30 | 500", "388 | 71 |  | 459", "275 | 64 |  | 339"], all],
    ["but not where it is counted", ["412 | 88 | 30 | 530", "388 | 71 |  | 459", "275 | 64 | 12 | 351"], all],
  ])("%s", (_, rows, sum) => {
    expect(columnsOf(labels, ...rows)).toContain(sum);
  });

  test("where a row without a total says nothing", () => {
    expect(columnsOf(labels, "412 | 88 | 30 | 500", "388 | 71 | 20 | ", "275 | 64 | 12 | 339")).toContain(
      both,
    );
  });
});

describe("of two columns that show the same figures the later is not counted", () => {
  const labels = "工资 | 津贴 | 补助 | 补贴 | 合计";
  const first = "合计 = 工资 + 津贴 + 补助 (label)";

  test.each([
    [
      "beside each other, in two rows",
      labels,
      ["412 | 88 | 30 | 30 | 530", "388 | 71 |  |  | 459", "275 | 64 | 12 | 12 | 351"],
      first,
    ],
    [
      "beside each other, in all rows",
      labels,
      ["412 | 88 | 30 | 30 | 530", "388 | 71 | 20 | 20 | 479", "275 | 64 | 12 | 12 | 351"],
      first,
    ],
    [
      "apart, in three rows and not in a fourth",
      "补助 | 工资 | 津贴 | 补贴 | 合计",
      [
        "30 | 412 | 88 | 30 | 530",
        "20 | 388 | 71 | 20 | 479",
        "12 | 275 | 64 | 12 | 351",
        "11 | 300 | 50 | 11 | 361",
      ],
      "合计 = 补助 + 工资 + 津贴 (label)",
    ],
  ])("%s", (_, names, rows, sum) => {
    expect(columnsOf(names, ...rows)).toContain(sum);
  });

  test("but not of two that differ mostly", () => {
    expect(
      columnsOf(labels, "412 | 88 | 30 | 77 | 577", "388 | 71 | 20 | 66 | 525", "275 | 64 | 12 | 55 | 394"),
    ).toContain("合计 = 工资 + 津贴 + 补贴 (label)");
  });
});
