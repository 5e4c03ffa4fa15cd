import type { Constraint } from "../../../src/core/constraint";
import { judgeAll } from "../../../src/core/finding/relations";
import { printGap, workingOf } from "../../../src/core/finding/working";
import { amountOf } from "../../../src/core/number";
import { builtOver } from "./built-relations";
import { relationsOf } from "./sheet-relations";

const SHEET = relationsOf(`
项目 | 单价 | 数量 | 金额 | 占比 | 备用
第一 | 1.50 | 20 | 30.00 | 37.5% | 8.25
第二 | 2.50 | 20 | 50.00 | 62.5% |
合计 | 4.00 | 40 | 81.00 | 100.0 | 9.5`);
const { sum, quotient, product, products, relation } = builtOver(SHEET);

const SIGNS = { plus: "+", minus: "−", times: "×", over: "÷^", under: "÷" } as const;

/** `+ 第一 · 金额 30.00; makes 80.00, shows 81.00 at 合计 · 金额, 1.00 off, inconsistent` */
function paper(constraint: Constraint): string {
  const [one] = judgeAll([constraint], SHEET.cells, new Map()).all;
  if (one === undefined) throw new Error("no relation");
  const { lines, computed, printed, resultLabel, gap, verdict } = workingOf(one, SHEET.cells);
  const said = lines.map(
    ({ operation, factor, label, printed: shown }) =>
      `${SIGNS[operation]} ${factor === null ? "" : `${factor} of `}${label} ${shown}`,
  );
  return `${said.join(", ")}; makes ${computed}, shows ${printed} at ${resultLabel}, ${gap ?? "nothing"} off, ${verdict}`;
}

describe("a relation as on paper", () => {
  test.each<[string, Constraint, string]>([
    [
      "a sum, with what is taken away",
      relation("D4", sum("D2 + D3 - F2")),
      "+ 第一 · 金额 30.00, + 第二 · 金额 50.00, − 第一 · 备用 8.25; makes 71.75, shows 81.00 at 合计 · 金额, 9.25 off, inconsistent",
    ],
    [
      "a sum of which one term counts twice",
      relation("D4", sum("2*D2 + D3")),
      "+ 2 of 第一 · 金额 30.00, + 第二 · 金额 50.00; makes 110.00, shows 81.00 at 合计 · 金额, 29.00 off, inconsistent",
    ],
    [
      "a sum that holds is off by nothing",
      relation("B4", sum("B2 + B3")),
      "+ 第一 · 单价 1.50, + 第二 · 单价 2.50; makes 4.00, shows 4.00 at 合计 · 单价, nothing off, holds",
    ],
    [
      "a blank total",
      relation("F3", sum("B2 + B3")),
      "+ 第一 · 单价 1.50, + 第二 · 单价 2.50; makes 4.00, shows  at 第二 · 备用, nothing off, unknown",
    ],
    [
      "a quotient, off by points of a percentage",
      relation("E2", quotient("D2 - F2", "D3 + B2")),
      "÷^ 第一 · 金额 30.00, − 第一 · 备用 8.25, ÷ 第二 · 金额 50.00, ÷ 第一 · 单价 1.50; makes 42.2%, shows 37.5% at 第一 · 占比, 4.7% off, inconsistent",
    ],
    [
      "a product",
      relation("D2", product("B2 C3")),
      "× 第一 · 单价 1.50, × 第二 · 数量 20; makes 30.00, shows 30.00 at 第一 · 金额, nothing off, holds",
    ],
    [
      "a product in another unit",
      relation("D3", product("B2 C3", 10)),
      "× 10 of 第一 · 单价 1.50, × 第二 · 数量 20; makes 300.00, shows 50.00 at 第二 · 金额, 250.00 off, inconsistent",
    ],
    [
      "products added up",
      relation("D4", products("B2 C2", "B3 C3")),
      "+ 第一 · 单价 1.50, × 第一 · 数量 20, + 第二 · 单价 2.50, × 第二 · 数量 20; makes 80.00, shows 81.00 at 合计 · 金额, 1.00 off, inconsistent",
    ],
    [
      "what a label states",
      relation(80, sum("D2 + F2")),
      "+ 第一 · 金额 30.00, + 第一 · 备用 8.25; makes 38.25, shows 80 at (80分), 41.75 off, inconsistent",
    ],
    [
      "a figure that lacks nothing but its per cent sign",
      relation("E4", quotient("D2 + D3", "D2 + D3")),
      "÷^ 第一 · 金额 30.00, ÷^ 第二 · 金额 50.00, ÷ 第一 · 金额 30.00, ÷ 第二 · 金额 50.00; makes 100.0%, shows 100.0 at 合计 · 占比, nothing off, inconsistent",
    ],
  ])("%s", (_, constraint, expected) => {
    expect(paper(constraint)).toBe(expected);
  });
});

test.each<[string, string | null, number, string]>([
  ["with the decimals of its cell", "D4", 1, "1.00"],
  ["with more where it has more", "D4", 1.125, "1.125"],
  ["in points beside a percentage", "E2", 0.05, "5.0%"],
  ["as it is where no cell shows it", null, 1.5, "1.5"],
])("a gap is printed %s", (_, address, gap, expected) => {
  expect(printGap(address === null ? null : SHEET.cell(address), amountOf(gap))).toBe(expected);
});
