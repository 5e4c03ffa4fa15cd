import { label } from "../text";
import type { Table, TableKind } from "../table";
import { fundsOf } from "./funds";

/** A level of indicators, with its points behind it where their heads print them: `一级指标（分值）`. */
const INDICATORS = /^(一级指标|二级指标|三级指标|绩效指标|指标名称)(\((分值|权重)\))?$/;
const REACHED = /(完成值|实际值|完成情况|实际完成)/;
const SCORED =
  /^((自评|考评|考核|评价|指标|(预算)?执行率)?得分|评分|(参考|标准|指标|(预算)?执行率)?(分值|权[重数]))/;

/** The kind of a table: the one a person says, else from its headings, its lines and its title; `other` where nothing tells. */
export function tableKind(table: Table): TableKind {
  if (table.correction?.said.kind != null) return table.correction.said.kind;
  const headings = table.headings.map((heading) => heading.label);
  const scored = headings.some((heading) => SCORED.test(heading));
  if (isIndicatorTable(table)) {
    if (scored) return "score-self-evaluation";
    return headings.some((heading) => REACHED.test(heading)) ? "self-evaluation" : "indicator-targets";
  }
  if (fundsOf(table) !== null) return scored ? "score-self-evaluation" : "self-evaluation";
  const said = label([table.title, ...table.notes].join(" "));
  if (/(结算|发放|拨付|清算|决算|支付)/.test(label(table.title))) return "settlement";
  if (/(分配|安排|下达|分解|指标表|因素)/.test(said)) return "allocation";
  return "other";
}

/** Whether a table lists performance indicators: at least two of its headings are indicator levels. */
export function isIndicatorTable(table: Table): boolean {
  return 2 <= table.headings.filter((heading) => INDICATORS.test(heading.label)).length;
}
