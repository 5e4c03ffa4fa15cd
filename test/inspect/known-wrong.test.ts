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
    name: "a 小计 above its lines with a digit wrong, in a table of one column",
    why: "where the 小计 ends is told by its figure alone, and the 合计 is more than all lines by far",
    sheet: `
供应商类型     | 合同金额
中小微企业小计 | 80979.58
中型企业       | 31220.18
小型企业       | 42815.07
微型企业       | 6904.33
大型企业       | 41112.40
其他           | 1215.60
合计           | 123267.58`,
    today: [],
  },
];

test.each(CASES)("$name", ({ why, sheet, today }) => {
  expect({ why, told: told(inspected(sheet)) }).toEqual({ why, told: today });
});
