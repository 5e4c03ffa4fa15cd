/** 天津 2023 城乡医疗救助: funds by district in two blocks side by side, the settlement, and the indicator targets. */
import { bold, figure, HEADING, LABEL, NOTE, PROSE, TITLE, TOTAL_LABEL, TYPED, UNIT_LINE } from "../look";
import type { Content, SheetPlan, WorkbookPlan } from "../plan";
import { Sketch } from "../plan";
import type { Slip } from "../slip";

const FUNDS: readonly (readonly [string, number])[] = [
  ["和平区", 148],
  ["河东区", 863],
  ["河西区", 386],
  ["南开区", 623],
  ["河北区", 739],
  ["红桥区", 646],
  ["东丽区", 301],
  ["西青区", 221],
  ["津南区", 383],
  ["北辰区", 467],
  ["武清区", 701],
  ["宝坻区", 695],
  ["滨海新区", 732],
  ["宁河区", 517],
  ["静海区", 1038],
  ["蓟州区", 969],
];

const SETTLED: readonly (readonly [string, number])[] = [
  ["和平区", 237.4],
  ["河东区", 1386.5],
  ["河西区", 622.7],
  ["南开区", 1024.7],
  ["河北区", 1187],
  ["红桥区", 1044.1],
  ["东丽区", 492.5],
  ["西青区", 356.2],
  ["津南区", 620.2],
  ["北辰区", 781.7],
  ["武清区", 1129.9],
  ["宝坻区", 1114.5],
  ["宁河区", 837.8],
  ["静海区", 1692.6],
  ["蓟州区", 1562],
  ["滨海新区", 1186],
];
const ON_FIRST_PAGE = 5;

function calculated(formula: string): Content {
  return { formula, result: 0 };
}

function funds(): SheetPlan {
  const block = ["序号", "各区名称", "安排资金金额"];
  const sketch = new Sketch()
    .put("A1:F1", "项目资金情况表", TITLE)
    .put("A2:F2", "单位：万元", UNIT_LINE)
    .row(3, [...block, ...block], () => HEADING);
  FUNDS.forEach(([district, money], place) => {
    const row = 4 + (place % 8);
    const [number, name, sum] = place < 8 ? ["A", "B", "C"] : ["D", "E", "F"];
    sketch
      .put(`${number}${row}`, place + 1, LABEL)
      .put(`${name}${row}`, district, LABEL)
      .put(`${sum}${row}`, money, figure("0"));
  });
  sketch
    .put("A12:E12", "合计", TOTAL_LABEL)
    .put("F12", calculated("=SUM(C4:C11,F4:F11)"), bold(figure("0")))
    .put("A13:F13", "注：两批资金合并列示，其中提前下达8869万元，第二批560万元。", NOTE);
  return {
    name: "资金情况",
    widths: [8, 16, 18, 8, 16, 18],
    pieces: sketch.pieces,
    frozenRows: 3,
    frozenColumns: 0,
    landscape: false,
    pageBreaks: [],
  };
}

function settlement(): SheetPlan {
  const heading = ["部门名称", "中央和市级资金", "区级资金", "小计"];
  const sketch = new Sketch()
    .put("A1:D1", "2023年医疗救助补助资金结算表", TITLE)
    .put("A2:D2", "单位：万元", UNIT_LINE)
    .row(3, heading, () => HEADING);
  SETTLED.forEach(([district, money], place) => {
    const row = 4 + place + (place < ON_FIRST_PAGE ? 0 : 1);
    sketch.row(row, [district, money, money, calculated(`=B${row}+C${row}`)], (column) =>
      column === 0 ? LABEL : figure(null),
    );
  });
  sketch.row(4 + ON_FIRST_PAGE, heading, () => HEADING);
  const totals = ["B", "C", "D"].map((column) =>
    calculated(`=SUM(${column}4:${column}8,${column}10:${column}20)`),
  );
  sketch.row(21, ["合计", ...totals], (column) => (column === 0 ? TOTAL_LABEL : bold(figure(null))));
  return {
    name: "结算表",
    widths: [18, 22, 22, 22],
    pieces: sketch.pieces,
    frozenRows: 3,
    frozenColumns: 1,
    landscape: false,
    pageBreaks: [8],
  };
}

type Group = readonly [string, readonly (readonly [name: string, target: string])[]];

const TARGETS: readonly (readonly [string, readonly Group[]])[] = [
  [
    "产出指标",
    [
      [
        "数量指标",
        [
          ["医疗救助对象人次规模", "应救尽救"],
          ["重点救助对象政策范围内个人自付费用年度限额内住院救助比例", "≥70%"],
          ["符合资助条件的农村低收入人口资助参保政策覆盖率", "≥99%"],
        ],
      ],
      ["质量指标", [["医保综合监管能力", "有所提升"]]],
      ["时效指标", [["市域内“一站式”即时结算覆盖率", "不低于上年"]]],
    ],
  ],
  [
    "效益指标",
    [
      [
        "社会效益",
        [
          ["城乡医疗救助政策知晓率", "≥80%"],
          ["困难群众看病就医方便程度", "明显提高"],
          ["困难群众医疗费用负担", "有效缓解"],
        ],
      ],
      [
        "可持续影响指标",
        [
          ["对健全社会救助体系的影响", "成效明显"],
          ["对健全医疗保障制度体系的作用", "成效明显"],
        ],
      ],
    ],
  ],
  ["满意度指标", [["服务对象满意度", [["救助对象对救助工作满意度", "≥85%"]]]]],
];

function targets(): SheetPlan {
  const sketch = new Sketch()
    .put("A1:D1", "医疗救助补助资金绩效目标表", TITLE)
    .put("A2", "年度总体\n目标", HEADING)
    .put(
      "B2:D2",
      "困难群众凡符合规定的都纳入救助；重点对象政策范围内住院自负费用，年度限额内救助比例达到70%；结算更便捷，监管更有力。",
      PROSE,
    )
    .row(3, ["一级指标", "二级指标", "三级指标", "标准值"], () => HEADING);
  let row = 4;
  for (const [level, groups] of TARGETS) {
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
  return {
    name: "绩效目标表",
    widths: [13, 18, 46, 22],
    pieces: sketch.pieces,
    frozenRows: 3,
    frozenColumns: 0,
    landscape: false,
    pageBreaks: [],
  };
}

export const tianjinMedicalAssistance: WorkbookPlan = {
  name: "tianjin-2023-medical-assistance",
  sheets: [funds(), settlement(), targets()],
};

export const tianjinMedicalAssistanceSlips: readonly Slip[] = [
  { sheet: "资金情况", cell: "F12", kind: "formula-range", typed: calculated("=SUM(C4:C11,F4:F10)"), only: true },
  { sheet: "结算表", cell: "C13", kind: "swapped-digits", typed: 602.2, only: false },
  { sheet: "结算表", cell: "A17", kind: "renamed-unit", typed: "宁和区", only: true },
];
