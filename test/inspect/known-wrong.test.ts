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
    name: "a 小计 that lost its sign",
    why: "by the sign it lost, the 小计 above is the 合计 and this 小计 together: one column against one is believed",
    sheet: `
片区 | 单位 | 上年数  | 本年数
东片 | 甲县 | 7863.73  | 2953.81
     | 乙县 | 1331.65  | 6911.34
     | 小计 | 9195.38  | 9865.15
西片 | 丙县 | 8942.44  | 765.39
     | 丁县 | 9999.97  | 4129.80
     | 小计 | 18942.41 | -4895.19
合计 |      | 28137.79 | 14760.34`,
    today: ["column-total D5", "column-total C8"],
  },
];

test.each(CASES)("$name", ({ why, sheet, today }) => {
  expect({ why, told: told(inspected(sheet)) }).toEqual({ why, told: today });
});
