import { fundSourceOf } from "../../form";

/** What the amount of a project is called among its particulars: `预算金额`, `项目总投资`, `年度资金总额`, `申请金额`. */
const AMOUNT =
  /^(项目|本?年度?|当年|全年|申请|申报|预算|计划|安排|批复|专项|财政|总)*(资金|金额|预算|经费|投资|投入)(总额|总数|总量|总计|合计|规模|金额|数额|数|额)?$/;

/** Whether a form calls all the money of its project so, and no source of it. */
export function isProjectAmount(name: string): boolean {
  return AMOUNT.test(name) && fundSourceOf(name) === null;
}
