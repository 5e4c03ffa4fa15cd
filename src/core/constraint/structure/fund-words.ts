import type { Axis } from "./axis";

const SPENT = /(执行|支出|使用|完成|拨付|支付|兑付|发放)/;
const GRANTED = /(预算|指标|下达|安排|计划|资金总额|总投资|到位|拨款|收入|拨入|收到|筹集)/;

/**
 * Whether a line of amounts holds what was granted or received, or what was spent of it, by its labels; null where it is neither, a rate,
 * or what was not spent.
 */
export function amountLine({ lines }: Axis, at: number): "granted" | "spent" | null {
  const one = lines[at];
  if (one === undefined || one.role.rate || one.percent || one.role.difference) return null;
  const name = one.line.path.join("/");
  if (name.includes("未")) return null;
  if (SPENT.test(name.replace(/预算执行情况|执行情况|预算安排支出|支出预算/g, ""))) return "spent";
  return GRANTED.test(name) ? "granted" : null;
}
