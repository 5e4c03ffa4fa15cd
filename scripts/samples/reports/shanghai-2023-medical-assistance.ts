/** 上海 2023 城乡医疗救助: the first and second batch of the allocation, and the self-evaluation form. */
import { bold, figure, HEADING, LABEL, NOTE, SUBTITLE, TITLE, TOTAL_LABEL, UNIT_LINE } from "../look";
import type { SheetPlan, WorkbookPlan } from "../plan";
import { Sketch } from "../plan";
import type { Slip } from "../slip";
import { selfEvaluationForm } from "./self-evaluation-form";

const MONEY = "0.00";

type FirstRow = readonly [string, number, number, number, number];
type SecondRow = readonly [string, number, number, number, number, number, number, number];

const FIRST: readonly FirstRow[] = [
  ["黄浦", 157.85, 63.63, 117.4, 338.88],
  ["徐汇", 97.05, 63.63, 83.13, 243.81],
  ["长宁", 66.25, 62.04, 99.47, 227.76],
  ["静安", 118.43, 66.81, 116.51, 301.75],
  ["普陀", 102.52, 63.63, 81.55, 247.7],
  ["虹口", 93.89, 62.04, 69.52, 225.45],
  ["杨浦", 140.75, 68.4, 105.16, 314.31],
  ["闵行", 123.46, 66.81, 69.82, 260.09],
  ["宝山", 142.24, 63.63, 81.71, 287.58],
  ["嘉定", 49.61, 68.4, 48.34, 166.35],
  ["浦东", 382.45, 68.41, 427.67, 878.53],
  ["金山", 100.43, 63.63, 117.04, 281.1],
  ["松江", 77.02, 63.63, 81.49, 222.14],
  ["奉贤", 101.32, 60.45, 96.45, 258.22],
  ["青浦", 100.17, 58.86, 52.97, 212.0],
  ["崇明", 211.36, 68.4, 416.57, 696.33],
];
const FIRST_TOTAL: FirstRow = ["合计", 2064.8, 1032.4, 2064.8, 5162.0];

const SECOND: readonly SecondRow[] = [
  ["黄浦", 154.81, 64.67, 110.38, 329.86, 0, -9.02, 0],
  ["徐汇", 96.48, 64.67, 82.74, 243.89, 0, 0.08, 0],
  ["长宁", 66.01, 64.67, 97.81, 228.49, 0, 0.73, 0],
  ["静安", 118.56, 64.67, 109.26, 292.49, 0, -9.26, 0],
  ["普陀", 102.92, 64.67, 79.67, 247.26, 0, -0.44, 0],
  ["虹口", 92.16, 64.67, 64.5, 221.33, 0, -4.12, 0],
  ["杨浦", 139.84, 64.67, 88.62, 293.13, 0, -21.18, 0],
  ["闵行", 123.73, 64.67, 69.64, 258.04, 0, -2.05, 0],
  ["宝山", 145.41, 64.68, 113.74, 323.83, 0, 36.25, 0],
  ["嘉定", 50.36, 64.68, 46.48, 161.52, 0, -4.83, 0],
  ["浦东", 379.57, 64.68, 371.57, 815.82, 0, -62.71, 0],
  ["金山", 101.77, 64.68, 130.34, 296.79, 0, 15.69, 0],
  ["松江", 78.58, 64.68, 76.99, 220.25, 0, -1.89, 0],
  ["奉贤", 108.0, 64.68, 109.99, 282.67, 0, 24.45, 0],
  ["青浦", 99.91, 64.68, 53.97, 218.56, 0, 6.56, 0],
  ["崇明", 211.49, 64.68, 463.9, 740.07, 0, 43.74, 0],
];
const SECOND_TOTAL: SecondRow = ["合计", 2069.6, 1034.8, 2069.6, 5174.0, 0, 12.0, 0];

function firstBatch(): SheetPlan {
  const sketch = new Sketch()
    .put("A1:E1", "2023年中央资金医疗救助补助资金预算分配表", TITLE)
    .put("A2:E2", "（第一批）", SUBTITLE)
    .put("A3:E3", "单位：万元", UNIT_LINE)
    .row(
      4,
      ["区名称", "困难群众人数因素\n（40%）", "绩效评价因素\n（20%）", "资金使用情况因素\n（40%）", "预下达金额合计"],
      () => HEADING,
    );
  FIRST.forEach((row, place) => sketch.row(5 + place, row, (column) => (column === 0 ? LABEL : figure(MONEY))));
  sketch.row(21, FIRST_TOTAL, (column) => (column === 0 ? TOTAL_LABEL : bold(figure(MONEY))));
  sketch.put("A22:E22", "注：各因素金额按权重乘以本批资金总额核定，再按各区占比分配，分位尾差已调平。", NOTE);
  return {
    name: "表2",
    widths: [13, 20, 18, 20, 20],
    pieces: sketch.pieces,
    frozenRows: 4,
    frozenColumns: 1,
    landscape: false,
    pageBreaks: [],
  };
}

function secondBatch(): SheetPlan {
  const sketch = new Sketch()
    .put("A1:H1", "2023年中央资金医疗救助补助资金预算分配表", TITLE)
    .put("A2:H2", "（第二批）", SUBTITLE)
    .put("A3:H3", "单位：万元", UNIT_LINE)
    .put("A4:A5", "区", HEADING)
    .put("B4:F4", "应分配资金", HEADING)
    .put("G4:H4", "此次分配", HEADING)
    .row(
      5,
      [
        undefined,
        "困难群众\n人数因素\n(40%)",
        "绩效评\n价因素\n(20%)",
        "资金使用情\n况因素\n(40%)",
        "一般公共\n预算\n(万元)",
        "彩票公益金\n(万元)",
        "一般公共\n预算\n(万元)",
        "彩票公益金\n(万元)",
      ],
      () => HEADING,
    );
  SECOND.forEach((row, place) => sketch.row(6 + place, row, (column) => (column === 0 ? LABEL : figure(MONEY))));
  sketch.row(22, SECOND_TOTAL, (column) => (column === 0 ? TOTAL_LABEL : bold(figure(MONEY))));
  sketch.put("A23:H23", "注：此次分配为应分配资金扣除第一批已下达数后的差额，负数表示相应调减。", NOTE);
  return {
    name: "表3",
    widths: [10, 13, 12, 13, 13, 13, 13, 13],
    pieces: sketch.pieces,
    frozenRows: 5,
    frozenColumns: 1,
    landscape: false,
    pageBreaks: [],
  };
}

const NONE = "无";

function form(): SheetPlan {
  return selfEvaluationForm({
    sheet: "自评表",
    corner: "附件",
    title: "中央对上海市转移支付资金区域（医疗救助补助资金\n（城乡医疗救助补助资金部分））绩效目标自评表",
    year: "（2023年度）",
    project: "医疗救助补助资金（城乡医疗救助补助资金部分）",
    centralOffice: "国家医疗保障局",
    localOffice: "上海市医疗保障局",
    user: ["资金使用单位", "区医保局"],
    fundsLabel: "资金投\n入情况\n（万元）",
    fundsHeadings: ["全年预算数（A）", "全年执行数（B）", "预算执行率（B/A）"],
    funds: [
      ["年度资金总额：", 89066.24, 76562.45, "85.96%"],
      ["其中：中央财政资金", 5174, 5174, "100.00%"],
      ["地方资金", 72167.76, 59663.97, "82.67%"],
      ["其他资金", 11724.48, 11724.48, "100.00%"],
    ],
    moneyFormat: MONEY,
    rateFormat: null,
    management: [
      ["分配科学性", "依照两级管理办法，按因素法核定各区份额，范围和标准与办法一致。", NONE],
      ["下达及时性", "两批资金均在收文后规定天数内转下达到区。", NONE],
      ["拨付合规性", "经国库集中支付拨付，手续齐备。", NONE],
      ["使用规范性", "专款专用，抽查未见挪用、截留等情形。", NONE],
      ["执行准确性", "各项支出按预算科目列支，执行数与预算数没有明显偏差。", NONE],
      ["预算绩效管理情况", "绩效目标随预算一并分解到区，年中开展过一次监控。", NONE],
      ["支出责任履职情况", "市、区两级配套资金列入当年预算并足额到位。", NONE],
    ],
    goalsLabel: "总体目\n标完成\n情况",
    goalHeadings: ["总体目标", "全年实际完成情况"],
    goals: [
      [
        "符合条件的困难群众应救尽救；重点救助对象政策范围内住院自付费用，年度限额内救助比例达到70%。",
        "全年救助362.42万人次。救助范围和标准按新办法执行，市级经办系统上线试运行，各区完成数据对接，经办时限比上年缩短；门急诊限额上调，住院限额不变；因病致贫预警开始向各区下发线索，由街镇逐户核实后纳入帮扶；政策汇编和业务培训覆盖全部经办窗口。",
      ],
    ],
    indicatorHeadings: ["指标值", "全年实际完成值", "未完成原因和改进措施"],
    indicators: [
      {
        level: "产出指标",
        groups: [
          {
            level: "数量指标",
            indicators: [
              ["医疗救助对象人次规模", "应救尽救", "362.41万次", NONE],
              ["重点救助对象政策范围内个人自付费用年度限额内住院救助比例", "≥70%", "≥70%", NONE],
              ["符合资助条件的农村低收入人口资助参保政策覆盖率", "≥99%", "≥99%", NONE],
            ],
          },
          { level: "质量指标", indicators: [["医保综合监管能力", "有所提升", "有所提升", NONE]] },
          {
            level: "时效指标",
            indicators: [["市域内“一站式”即时结算覆盖率", "不低于上年", "不低于上年", NONE]],
          },
        ],
      },
      {
        level: "效益指标",
        groups: [
          {
            level: "社会效益指标",
            indicators: [
              ["城乡医疗救助政策知晓率", "≥80%", "≥80%", NONE],
              ["困难群众看病就医方便程度", "明显提高", "明显提高", NONE],
              ["困难群众医疗费用负担", "有效缓解", "有效缓解", NONE],
            ],
          },
          {
            level: "可持续影响指标",
            indicators: [
              ["对健全社会救助体系的影响", "成效明显", "成效明显", NONE],
              ["对健全医疗保障制度体系的作用", "成效明显", "成效明显", NONE],
            ],
          },
        ],
      },
      {
        level: "满意度指标",
        groups: [
          { level: "服务对象满意度指标", indicators: [["救助对象对救助工作满意度", "≥85%", "92.71%", NONE]] },
        ],
      },
    ],
    actualFormat: null,
    remark: NONE,
    notes: [
      "注：1. 使用单位填列本单位项目；主管部门填列全市汇总数。",
      "2. 其他资金含自有资金、社会资金和上年结转结余。",
      "3. 全年执行数以国库实际支付数为准。",
    ],
  });
}

export const shanghaiMedicalAssistance: WorkbookPlan = {
  name: "shanghai-2023-medical-assistance",
  sheets: [firstBatch(), secondBatch(), form()],
};

export const shanghaiMedicalAssistanceSlips: readonly Slip[] = [
  { sheet: "表2", cell: "B7", kind: "swapped-digits", typed: 62.65, only: true },
  { sheet: "表2", cell: "D21", kind: "stale-total", typed: 2063.84, only: true },
  { sheet: "表3", cell: "C5", kind: "stale-weight", typed: "绩效评\n价因素\n(30%)", only: true },
  { sheet: "表3", cell: "D16", kind: "dropped-digit", typed: 37.57, only: true },
  { sheet: "表3", cell: "G17", kind: "stale-batch", typed: 296.79, only: true },
  { sheet: "自评表", cell: "G10", kind: "swapped-digits", typed: "86.27%", only: true },
];
