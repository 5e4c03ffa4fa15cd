/** Words that head columns of public-finance tables and do not stand in their bodies. Only a hint: figures decide. */
const HEADING =
  /^(序号|编号|项目|项目名称|名称|科目|科目编码|科目名称|单位名称|地区|区域|市县|市\(县\)|县区|县市区|一级指标|二级指标|三级指标|指标|指标名称|指标值|年度指标值|标准值|目标值|指标性质|度量单位|计量单位|完成值|实际完成值|全年完成值|全年实际完成值|全年实际值|全年实际完成情况|年初设定目标|年初目标值|总体目标|年度总体目标|年度目标|绩效目标|预期目标|实际完成情况|情况说明|存在问题和改进措施|分值|参考分值|标准分值|权[重数]|(自评|考评|考核|评价)?得分|评分|备注|说明|金额|合计|小计|总计|执行率|预算执行率|绩效标准|成本构成|偏差原因分析及改进措施|.{0,4}未完成原因.*|.{0,6}改进措施|.{0,4}预算数.{0,5}|.{0,4}执行数.{0,5}|.{0,4}决算数.{0,5})$/;

/** Whether a label is one that usually heads a column. */
export function headsColumns(label: string): boolean {
  return HEADING.test(label.replace(/[:：]$/, "").replace(/\((a|b|c|万元|元|亿元|%)\)/g, ""));
}

/** Columns that hold no figures to be added: remarks, reasons, text. */
const REMARK = /(备注|说明|原因|措施|依据|文号|用途|支出方向|联系|电话|日期|时间$|负责人|单位名称|地址|内容)/;

export function headsRemarks(label: string): boolean {
  return REMARK.test(label);
}

/** Columns whose figures are names: ordinals, codes, line numbers. */
const ORDINAL =
  /^(序号|编号|行次|行号|栏次|编码|代码|科目编码|功能科目|科目代码|项目编码|类|款|项|no\.?|年度|年份|月份|.*(编码|代码|编号|排名|名次))$/;

export function headsOrdinals(label: string): boolean {
  return ORDINAL.test(label);
}

/** `四、年度绩效指标完成情况` down the side of a form is the title of a part of it. */
const NUMBERED = /^[一二三四五六七八九十]+[、.]/;

/** Columns of targets, what was reached, and how they are measured: read as statements, never added. */
const ANSWERS =
  /(指标值|目标值|标准值|完成值|实际值|实现值|完成情况|目标完成(?![数率额量])|指标性质|度量单位|计量单位|绩效标准|评分标准|评价标准)/;

export function headsAnswers(label: string): boolean {
  return ANSWERS.test(label) && !NUMBERED.test(label);
}

/** `主管部门 | 某局`: a field of a form's head, whose value names nothing below it. */
const OFFICE = /(主管|实施|责任|申报|申请|填报|承担|建设|预算)(部门|单位)(\(.*\))?(名称|及代码)?$/;

/** Whether a label asks in the head of a form whose the project is. */
export function asksForOffice(label: string): boolean {
  return OFFICE.test(label.replace(/[:：]$/, ""));
}
