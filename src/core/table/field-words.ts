/** What money is called in the fields of a form: its total, what was spent of it, where it comes from. */
const MONEY =
  /(资金|预算数|预算金额|预算安排|执行数|执行金额|支出数|支出额|实际支出|到位数|投入|拨款|补助|财政|总额|金额|经费|投资|自筹|结转|[结节]余|合计)/;
const SOURCE =
  /^(其中:?)?(中央|省|市|县|区|地方|本级|其他|其它)(级|、|财政|资金|本级|市|县|区|地|补助|投入|拨款)*(\/其[他它])?$/;
const RATE = /(执行|到位|支付|支出|完成)(率|进度)/;
/** Fields of a form's head that are named after money and hold words: who gives it, what for. */
const NO_AMOUNT =
  /(^用于|名称|单位$|部门|负责|电话|时间|日期|用途|来源|类型|性质|级次|文号|依据|说明|内容|科目|方式|情况)/;

/** A label without its colon and the unit in brackets behind it. */
function bare(label: string): string {
  return label.replace(/:$/, "").replace(/\((万元|元|亿元|千元|%)\)$/, "");
}

/** Whether a label names a field of a form that holds an amount of money. */
export function namesMoney(label: string): boolean {
  const name = bare(label);
  return name.length <= 20 && (MONEY.test(name) || SOURCE.test(name)) && !NO_AMOUNT.test(name);
}

/** Whether a label names a field of a form that holds a rate of money. */
export function namesRate(label: string): boolean {
  return label.length <= 20 && RATE.test(label);
}
