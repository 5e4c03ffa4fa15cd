import { groundsTold } from "../grounds-told";
import { readSketch } from "../../../docs/sheet-sketch";

/** A section of a list: its heading, and the amounts of its lines. */
type Section = readonly [heading: string, ...amounts: (readonly [name: string, amount: string])[]];

/** What a list of sections tells of what is left: `B10 = +B3 -B6`. */
function balancesIn(...sections: readonly Section[]): readonly string[] {
  const rows = sections.flatMap(([heading, ...lines]) => [
    `${heading} | `,
    ...lines.map(([name, amount]) => `${name} | ${amount}`),
  ]);
  const told = groundsTold(readSketch(["项目 | 金额", ...rows].join("\n")).grids).split("\n");
  return told.flatMap((line) => /^inferred-sum (B\d+ = \S+ [-+]\S+(?: [-+]\S+)*) ·/.exec(line)?.[1] ?? []);
}

const INCOME: Section = ["三、基金收入", ["养老", "8124.51"], ["工伤", "3775.83"], ["失业", "1207.16"]];
const SPENT: Section = ["四、基金支出", ["养老", "5530.62"], ["工伤", "4101.37"], ["失业", "993.48"]];
const LEFT: Section = ["五、当期结余", ["养老", "2593.89"], ["工伤", "-325.54"], ["失业", "213.68"]];

describe("the sections of a list that are headed as a statement", () => {
  const all = ["B11 = +B3 -B7", "B12 = +B4 -B8", "B13 = +B5 -B9"];

  it("make each line of what is left by its name", () => {
    expect(balancesIn(INCOME, SPENT, LEFT)).toEqual(all);
  });

  it("do so wherever they stand", () => {
    expect(balancesIn(LEFT, INCOME, SPENT)).toEqual(["B3 = +B7 -B11", "B4 = +B8 -B12", "B5 = +B9 -B13"]);
  });

  it("do so by names, in whatever order the lines stand", () => {
    const [heading, pension, injury, unemployed] = LEFT;
    if (pension === undefined || injury === undefined || unemployed === undefined)
      throw new Error("no lines");
    expect(balancesIn(INCOME, SPENT, [heading, unemployed, pension, injury])).toEqual([
      "B11 = +B5 -B9",
      "B12 = +B3 -B7",
      "B13 = +B4 -B8",
    ]);
  });

  it("may hold a slip in fewer lines than bear it out", () => {
    const slip: Section = ["五、当期结余", ["养老", "2593.89"], ["工伤", "-352.54"], ["失业", "213.68"]];
    expect(balancesIn(INCOME, SPENT, slip)).toEqual(all);
    const slips: Section = ["五、当期结余", ["养老", "2593.89"], ["工伤", "-352.54"], ["失业", "713.68"]];
    expect(balancesIn(INCOME, SPENT, slips)).toEqual([]);
  });

  it("leave out lines that stand in one of them only", () => {
    const more: Section = [...LEFT, ["生育", "55.10"]];
    expect(balancesIn(INCOME, SPENT, more)).toEqual(all);
  });

  it("leave out a name that stands twice in one of them: nobody knows which", () => {
    const twice: Section = [...SPENT, ["失业", "17.25"]];
    expect(balancesIn(INCOME, twice, LEFT)).toEqual(["B12 = +B3 -B7", "B13 = +B4 -B8"]);
  });

  it("are told by two lines, with nothing else said of them", () => {
    const [income, spent, left] = [INCOME, SPENT, LEFT].map(([heading, ...lines]): Section => [
      heading,
      ...lines.slice(0, 2),
    ]);
    if (income === undefined || spent === undefined || left === undefined) throw new Error("no sections");
    expect(balancesIn(income, spent, left)).toEqual(["B9 = +B3 -B6", "B10 = +B4 -B7"]);
  });

  it("are not told by the one line that all of them share", () => {
    const income: Section = ["一、收入", ["养老", "8124"], ["利息", "377"], ["捐赠", "1207"]];
    const spent: Section = ["二、支出", ["养老", "5530"], ["办公", "410"], ["差旅", "993"]];
    const left: Section = ["三、当期结余", ["养老", "2594"], ["工会", "641"], ["食堂", "85"]];
    expect(balancesIn(income, spent, left)).toEqual([]);
  });

  it("are not told by a few digits", () => {
    const small = (heading: string, ...amounts: readonly string[]): Section => [
      heading,
      ["养老", amounts[0] ?? ""],
      ["工伤", amounts[1] ?? ""],
    ];
    expect(
      balancesIn(small("基金收入", "7", "9"), small("基金支出", "4", "3"), small("当期结余", "3", "6")),
    ).toEqual([]);
  });

  it("are not told where two are headed alike", () => {
    const other: Section = ["二、财政收入", ["养老", "7001.22"], ["工伤", "655.01"], ["失业", "80.02"]];
    expect(balancesIn(other, INCOME, SPENT, LEFT)).toEqual([]);
    const spent: Section = ["二、其他支出", ["养老", "7001.22"], ["工伤", "655.01"], ["失业", "80.02"]];
    expect(balancesIn(spent, INCOME, SPENT, LEFT)).toEqual([]);
  });

  it("may begin with what was left before, and add up", () => {
    const before: Section = ["一、上年结余", ["养老", "10050.07"], ["工伤", "888.12"], ["失业", "431.55"]];
    const own: Section = ["二、本年结余", ["养老", "2593.89"], ["工伤", "-325.54"], ["失业", "213.68"]];
    const after: Section = ["三、年末累计结余", ["养老", "12643.96"], ["工伤", "562.58"], ["失业", "645.23"]];
    expect(balancesIn(before, own, after)).toEqual(["B11 = +B3 +B7", "B12 = +B4 +B8", "B13 = +B5 +B9"]);
  });

  it("may begin with what was left before, add what came in and take away what was spent", () => {
    const before: Section = ["一、上年结余", ["养老", "10050.07"], ["工伤", "888.12"], ["失业", "431.55"]];
    const after: Section = ["五、年末累计结余", ["养老", "12643.96"], ["工伤", "562.58"], ["失业", "645.23"]];
    expect(balancesIn(before, INCOME, SPENT, after)).toEqual([
      "B15 = +B3 +B7 -B11",
      "B16 = +B4 +B8 -B12",
      "B17 = +B5 +B9 -B13",
    ]);
    // Without what was spent, nobody says that everything that came in is left.
    const sum: Section = ["五、年末累计结余", ["养老", "18174.58"], ["工伤", "4663.95"], ["失业", "1638.71"]];
    expect(balancesIn(before, INCOME, sum)).toEqual([]);
  });
});
