/** 上海 2022 城乡居民基本医疗保险: the self-evaluation form of the year before, total and local rows left blank as published. */
import type { WorkbookPlan } from "../plan";
import type { Slip } from "../slip";
import { selfEvaluationForm } from "./self-evaluation-form";

export const shanghaiResidentInsurance: WorkbookPlan = {
  name: "shanghai-2022-resident-insurance",
  sheets: [
    selfEvaluationForm({
      sheet: "自评表",
      corner: "附表",
      title: "上海市转移支付区域（项目）绩效目标自评表",
      year: "（2022年度）",
      project: "城乡居民医保补助资金",
      centralOffice: "国家医疗保障局",
      localOffice: "上海市医疗保障局",
      user: ["实施单位", "上海市医疗保险事业管理中心"],
      fundsLabel: "项目资金\n（万元）",
      fundsHeadings: ["全年预算数\n（A)", "全年执行数\n（B)", "预算执行率\n（B/A)"],
      funds: [
        ["年度资金总额：", null, null, null],
        ["其中：中央资金", 21154, 21154, 1],
        ["地方资金", null, null, null],
        ["其他资金", null, null, null],
      ],
      moneyFormat: "0",
      rateFormat: "0.00%",
      management: [],
      goalsLabel: "年度\n目标",
      goalHeadings: ["年初设定目标", "全年实际完成情况"],
      goals: [
        ["目标1：巩固参保率", "综合参保率比上年略升"],
        ["目标2：稳步提高保障水平", "住院保障水平与上年基本持平"],
        ["目标3：实现基金收支平衡", "收支基本平衡"],
      ],
      indicatorHeadings: ["年度指标值", "全年完成值", "未完成原因和\n改进措施"],
      indicators: [
        {
          level: "产出指标",
          groups: [
            { level: "数量指标", indicators: [["参保人数（人）", "≥3500000", 3687711, null]] },
            {
              level: "质量指标",
              indicators: [
                ["以户籍人口为基础计算的基本医保综合参保率", "≥100%", 1.3203, null],
                ["以常住人口为基数计算的基本医保综合参保率", "≥65%", 0.7931, null],
                ["重复参保人数（人）", 0, 0, null],
                ["虚报参保人数（人）", 0, 0, null],
                ["参保人政策范围内住院费用报销比例", "≥75%", 0.7537, null],
                ["参保人住院费用实际报销比例", "≥60%", 0.6755, null],
                ["实行按病种（组）、按人头付费等支付方式改革", "逐步推开", "逐步推开", null],
                ["实现门诊统筹", "100%", "100%", null],
                ["基金滚存结余可支配月数（月）", "收支平衡", "3.6个月", null],
              ],
            },
            { level: "时效指标", indicators: [["医疗费用即时结算率", ">95%", 0.9929, null]] },
          ],
        },
        {
          level: "满意度",
          groups: [{ level: "服务对象满意度", indicators: [["参保对象满意度", "≥85%", 0.9401, null]] }],
        },
      ],
      actualFormat: "0.00%",
      remark: null,
      notes: [],
    }),
  ],
};

export const shanghaiResidentInsuranceSlips: readonly Slip[] = [
  { sheet: "自评表", cell: "F9", kind: "swapped-digits", typed: 21514, only: false },
  { sheet: "自评表", cell: "F17", kind: "wrong-unit", typed: 368.77, only: true },
  { sheet: "自评表", cell: "F22", kind: "swapped-digits", typed: 0.7357, only: false },
  { sheet: "自评表", cell: "F27", kind: "shifted-point", typed: 9.929, only: true },
];
