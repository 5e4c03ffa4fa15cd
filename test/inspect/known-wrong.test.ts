import { inspected } from "../docs/check";
import { told } from "./told";

/**
 * What the engine gets wrong today, on the smallest sheet that shows it. Each case asserts the wrong answer, so that the day
 * it is mended the test says so and the case moves to a page. The list may only shrink.
 */
interface Wrong {
  readonly name: string;
  readonly why: string;
  readonly sheet: string;
  /** What is said today: the rules of the findings, and the cell each doubts first. */
  readonly today: readonly string[];
}

const CASES: readonly Wrong[] = [
  {
    name: "a standard that one cell prints for all lines, with a digit wrong",
    why: "no line is its quantity times that standard, and nothing looks for what they are times instead",
    sheet: `
县区 | 户数 | 补助标准（元） | 金额
甲县 | 11   | 17.34          | 201.74
乙县 | 28   |                | 513.52
丙县 | 52   |                | 953.68
丁县 | 37   |                | 678.58`,
    today: [],
  },
];

test.each(CASES)("$name", ({ why, sheet, today }) => {
  expect({ why, told: told(inspected(sheet)) }).toEqual({ why, told: today });
});
