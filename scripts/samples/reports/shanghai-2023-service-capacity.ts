/** 上海 2023 医疗保障服务能力建设: the indicator targets, and the self-evaluation form against them. */
import { HEADING, LABEL, NOTE, PROSE, TITLE, TYPED } from "../look";
import type { SheetPlan, WorkbookPlan } from "../plan";
import { Sketch } from "../plan";
import type { Slip } from "../slip";
import type { Indicator } from "./self-evaluation-form";
import { selfEvaluationForm } from "./self-evaluation-form";

type Target = readonly [name: string, target: string];

const NETWORK = "药品网采率≥85%，高值医用耗材网采率≥75%";
const PAYMENT = "支付方式改革文件出台并落实，DRG/DIP付费交叉调研为优秀";
const PRICES = "按规定评估并调价，与价格改革方向一致";
const PURCHASE = "完成国家集采中选产品约定量";

const QUANTITY: readonly Target[] = [
  ["医保信息系统正常运行率", "≥90%"],
  ["医保信息系统重大安全事件响应时间", "≤60分钟"],
  ["医保信息系统运行维护响应时间", "≤30分钟"],
  ["每个县（区）范围内开通门诊慢特病相关治疗费用跨省联网定点医疗机构数量", "≥1"],
  ["开展村（社区）级医保服务、有网店提供帮办、代办服务的村（社区）覆盖率", "≥60%"],
  ["短缺药品异常高价和异常配送核查处置情况", "处置率达100%"],
  ["每年开展药品挂网价格联动", "≥1"],
  ["开展药品和医用耗材价格监测并上报国家医保局", "≥4"],
  ["提升公立医疗机构平台采购药品耗材比例", NETWORK],
];
const QUALITY: readonly Target[] = [
  ["医保基金综合监管能力", "有所提升"],
  ["基金预警和风险控制能力", "有所提高"],
  ["推行医保支付方式改革", PAYMENT],
  ["医保经办服务能力", "有所提升"],
  ["医保标准化水平", "显著提升"],
  ["医疗服务价格动态调整与深化医疗服务价格改革试点执行情况", PRICES],
  ["集中带量采购落实情况", PURCHASE],
  ["医药价格和招采信用评价制度建立和实施情况", "限时反馈案源处理情况"],
  ["招采子系统落地应用情况", "交易、采购等核心功能投入应用"],
  ["国谈药等相关药品落地及统计监测情况", "国谈药品落地数据报送及时率100%"],
  ["医保目录管理规范性情况", "全年无违反目录管理政策情况"],
];
const SATISFACTION: readonly Target[] = [["参保人员对医保服务的满意度", "≥85%"]];

function targets(): SheetPlan {
  const sketch = new Sketch()
    .put("A1:D1", "表1：上海市医疗服务与保障能力提升补助资金\n（医疗保障服务能力提升部分）绩效目标表", TITLE)
    .row(2, ["一级指标", "二级指标", "三级指标", "年度指标值"], () => HEADING);
  let row = 3;
  const blocks: readonly (readonly [string, readonly (readonly [string, readonly Target[]])[]])[] = [
    [
      "产出指标",
      [
        ["数量指标", QUANTITY],
        ["质量指标", QUALITY],
      ],
    ],
    ["满意度指标", [["服务对象满意度指标", SATISFACTION]]],
  ];
  for (const [level, groups] of blocks) {
    const start = row;
    for (const [name, list] of groups) {
      sketch.put(`B${row}:B${row + list.length - 1}`, name, LABEL);
      list.forEach(([indicator, target], place) => {
        sketch.put(`C${row + place}`, indicator, PROSE).put(`D${row + place}`, target, TYPED);
      });
      row += list.length;
    }
    sketch.put(`A${start}:A${row - 1}`, level, LABEL);
  }
  sketch.put(`A${row}:D${row}`, "注：指标值随预算文件一并下达，全年执行中未作调整。", NOTE);
  return {
    name: "绩效目标表",
    widths: [13, 16, 44, 34],
    pieces: sketch.pieces,
    frozenRows: 2,
    frozenColumns: 0,
    landscape: false,
    pageBreaks: [],
  };
}

/** The form repeats each target as its actual value, but for what it tells of two indicators in other words. */
function reported([name, target]: Target): Indicator {
  if (name === "基金预警和风险控制能力") return ["基金预警和风险防控能力", target, target, null];
  if (name.startsWith("医药价格和招采信用评价"))
    return [
      "医药价格和招采信用评价制度和实施情况",
      target,
      "4项失信评级已报：1项待3月底执行，3项待反馈。",
      "持续沟通，跟进反馈",
    ];
  return [name, target, target, null];
}

function form(): SheetPlan {
  return selfEvaluationForm({
    sheet: "自评表",
    corner: "附件",
    title: "中央对上海市转移支付资金区域（医疗服务与保障能力\n提升补助资金（医疗保障服务能力建设部分））绩效自评表",
    year: "（2023年度）",
    project: "医疗服务与保障能力提升补助资金（医疗保障服务能力建设部分）",
    centralOffice: "国家医疗保障局",
    localOffice: "上海市医疗保障局",
    user: ["资金使用单位", "局机关、局属各单位、区级医保部门"],
    fundsLabel: "资金投\n入情况\n（万元）",
    fundsHeadings: ["全年预算数（A）", "全年执行数（B）", "预算执行率（B/A）"],
    funds: [
      ["年度资金总额：", 16012, 14743.3, 0.921],
      ["其中：中央财政资金", 5680, 5086.7, 0.896],
      ["地方资金", 0, 0, 0],
      ["其他资金", 10332, 9656.6, 0.935],
    ],
    moneyFormat: "0.00",
    rateFormat: "0.0%",
    management: [
      ["分配科学性", "按能力提升资金的支出方向分配，区级份额经集体审议。", "无"],
      ["下达及时性", "收文后按内控流程分解，时限内全部下达。", "无"],
      ["拨付合规性", "均走国库集中支付，票据手续完备。", "无"],
      ["使用规范性", "按预算科目和项目列支，未突破开支范围。", "无"],
      ["执行准确性", "年初排定项目计划，按月通报进度，结余结转下年。", "无"],
      ["预算绩效管理情况", "目标与预算同步分解，按季跟踪，年终自评。", "无"],
      ["支出责任履职情况", "本级应承担的部分已足额安排。", "无"],
    ],
    goalsLabel: "总体目\n标完成\n情况",
    goalHeadings: ["总体目标", "全年实际完成情况"],
    goals: [
      [
        "提升医保信息化、标准化和经办水平，加强基金监管和目录管理，推进支付方式、集中采购和服务价格改革。",
        "信息平台运行平稳，编码全面落地；监管实现各区飞行检查全覆盖；支付方式改革评估获优；集采中选结果按期执行；经办服务向社区延伸，群众办事更便捷。",
      ],
    ],
    indicatorHeadings: ["指标值", "全年实际完成值", "未完成原因和改进措施"],
    indicators: [
      {
        level: "产出指标",
        groups: [
          { level: "数量指标", indicators: QUANTITY.map(reported) },
          { level: "质量指标", indicators: QUALITY.map(reported) },
        ],
      },
      {
        level: "满意度指标",
        groups: [{ level: "服务对象满意度指标", indicators: SATISFACTION.map(reported) }],
      },
    ],
    actualFormat: null,
    remark: "无",
    notes: [
      "注：1. 使用单位填列本单位项目；主管部门填列全市汇总数。",
      "2. 其他资金含自有资金、社会资金和上年结转结余。",
      "3. 全年执行数以国库实际支付数为准。",
    ],
  });
}

export const shanghaiServiceCapacity: WorkbookPlan = {
  name: "shanghai-2023-service-capacity",
  sheets: [targets(), form()],
};

export const shanghaiServiceCapacitySlips: readonly Slip[] = [
  { sheet: "自评表", cell: "G8", kind: "swapped-digits", typed: 0.912, only: true },
  { sheet: "自评表", cell: "F11", kind: "wrong-unit", typed: 96566000, only: true },
  { sheet: "自评表", cell: "E27", kind: "mistyped-digit", typed: "≥80%", only: false },
];
