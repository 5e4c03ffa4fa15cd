import { wordsIn } from "../../../src/app";
import { workingView } from "../../../src/app/view/working-view";
import type { Working, WorkingLine } from "../../../src/core/inspect";
import { at } from "../fixture";

const line = (printed: string, operation: WorkingLine["operation"] = "plus"): WorkingLine => ({
  at: at(0, 0),
  label: "",
  printed,
  operation,
  factor: null,
});

function textOf(
  is: Working["is"],
  lines: readonly WorkingLine[],
  language: "zh-CN" | "en" = "zh-CN",
): string {
  const working: Working = {
    rule: "row-total",
    is,
    lines,
    result: at(0, 9),
    resultLabel: "甲",
    computed: "1",
    printed: "2",
    gap: "1",
    verdict: "inconsistent",
  };
  return workingView(wordsIn(language), working, null, at(0, 0).sheet).text;
}

test("what is divided, and what it is divided by, is one whole", () => {
  const change = [line("937.55", "over"), line("864.91", "minus")];
  expect(textOf("quotient", [...change, line("864.91", "under")])).toBe(
    "(937.55 − 864.91) ÷ 864.91 = 1（甲 2）",
  );
  expect(textOf("quotient", [line("5", "over"), line("3", "under"), line("4", "under")])).toBe(
    "5 ÷ (3 + 4) = 1（甲 2）",
  );
  expect(textOf("quotient", [line("5", "over"), line("3", "under")])).toBe("5 ÷ 3 = 1（甲 2）");
  expect(textOf("sum", change)).toBe("937.55 − 864.91 = 1（甲 2）");
});

test("of more than twenty terms the first are written, and the last", () => {
  const terms = (count: number): readonly WorkingLine[] =>
    Array.from({ length: count }, (_, place) => line(String(place + 1)));
  expect(textOf("sum", terms(20))).toBe(
    `${Array.from({ length: 20 }, (_, place) => place + 1).join(" + ")} = 1（甲 2）`,
  );
  expect(textOf("sum", terms(21))).toBe("1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 … 还有 12 项 … + 21 = 1（甲 2）");
  expect(textOf("sum", terms(150_000), "en")).toBe(
    "1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 … 149991 more … + 150000 = 1 (甲 2)",
  );
});
