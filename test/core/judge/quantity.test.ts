import { readText } from "../../../src/core/judge";

function told(text: string): readonly string[] {
  const quantity = readText(text);
  if (quantity.is !== "measures") return [quantity.is];
  return quantity.measures.map(({ name, figure, to }) =>
    [
      name,
      figure.comparator ?? "",
      figure.value.toFixed(),
      figure.multiple === 1 ? "" : `×${figure.multiple}`,
      figure.percent ? "%" : figure.unit,
      to === null ? "" : `to ${to.value.toFixed()}`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  );
}

test.each([
  ["≥70%", [">= 0.7 %"]],
  ["98%以上", [">= 0.98 %"]],
  ["90%及以上", [">= 0.9 %"]],
  ["不低于85%", [">= 0.85 %"]],
  ["不超过30分钟", ["<= 30 分钟"]],
  ["超过90%", ["> 0.9 %"]],
  ["低于5‰", ["< 0.005"]],
  ["3.6个月", ["3.6 个月"]],
  ["0人", ["0 人"]],
  ["362.41万人次", ["362.41 ×10000 人次"]],
  ["36台（套）", ["36 台"]],
  ["处置率达100%", ["处置率 1 %"]],
  ["药品网采率≥85%，高值医用耗材网采率≥75%", ["药品网采率 >= 0.85 %", "高值医用耗材网采率 >= 0.75 %"]],
  ["80%～90%", ["0.8 % to 0.9"]],
  ["80-90%", ["0.8 % to 0.9"]],
  ["21,154", ["21154"]],
  ["≤11月", ["<= 11 月"]],
  ["不低于上年", ["relative"]],
  ["有所提升", ["words"]],
  ["1项失信评级报告已上报待反馈，拟24年3月底正式执行。", ["words"]],
  ["2023年12月31日前", ["words"]],
  ["DRG/DIP付费交叉调研结果为优秀", ["words"]],
  [" ", ["blank"]],
])("%s", (text, measures) => {
  expect(told(text)).toEqual(measures);
});
