/** The printed self-evaluation form of a transfer: the same boxes every year, with the labels of its year. */
import {
  bold,
  centred,
  CORNER,
  HEADING,
  INNER_PART_LABEL,
  LABEL,
  NOTE,
  PART_LABEL,
  PROSE,
  SUBTITLE,
  TITLE,
  TYPED,
} from "../look";
import type { Look } from "../look";
import type { Content, SheetPlan } from "../plan";
import { Sketch } from "../plan";

/** One row of funds: label, budget A, executed B, rate. */
export type FundsRow = readonly [label: string, budget: number | null, executed: number | null, rate: Content];

/** One indicator: target, actual value and the reason. */
export type Indicator = readonly [name: string, target: Content, actual: Content, reason: string | null];

/** Second-level blocks of indicators under a first-level one. */
export interface IndicatorBlock {
  readonly level: string;
  readonly groups: readonly { readonly level: string; readonly indicators: readonly Indicator[] }[];
}

/** What is filled in, and the words of the boxes where they differ from year to year. */
export interface SelfEvaluation {
  readonly sheet: string;
  readonly corner: string | null;
  readonly title: string;
  readonly year: string;
  readonly project: string;
  readonly centralOffice: string;
  readonly localOffice: string;
  readonly user: readonly [label: string, name: string];
  readonly fundsLabel: string;
  readonly fundsHeadings: readonly [string, string, string];
  readonly funds: readonly FundsRow[];
  readonly moneyFormat: string | null;
  readonly rateFormat: string | null;
  readonly management: readonly (readonly [label: string, told: string, trouble: string])[];
  readonly goalsLabel: string;
  readonly goalHeadings: readonly [string, string];
  readonly goals: readonly (readonly [goal: string, reached: string])[];
  readonly indicatorHeadings: readonly [string, string, string];
  readonly indicators: readonly IndicatorBlock[];
  readonly actualFormat: string | null;
  readonly remark: string | null;
  readonly notes: readonly string[];
}

const WIDTHS = [9, 10, 13, 34, 22, 22, 21];

/** The form as a sheet: columns A–G, merged across and down as on paper. */
export function selfEvaluationForm(form: SelfEvaluation): SheetPlan {
  const sketch = new Sketch();
  let row = head(sketch, form);
  row = funds(sketch, form, row);
  if (0 < form.management.length) row = management(sketch, form, row);
  row = goals(sketch, form, row);
  row = indicators(sketch, form, row);
  if (form.remark !== null) {
    sketch.put(`A${row}`, "说明", HEADING).put(`B${row}:G${row}`, form.remark, LABEL);
    row += 1;
  }
  form.notes.forEach((note, place) => {
    sketch.put(`A${row + place}:G${row + place}`, note, NOTE);
  });
  return {
    name: form.sheet,
    widths: WIDTHS,
    pieces: sketch.pieces,
    frozenRows: 0,
    frozenColumns: 0,
    landscape: false,
    pageBreaks: [],
  };
}

function head(sketch: Sketch, form: SelfEvaluation): number {
  let row = 1;
  if (form.corner !== null) {
    sketch.put(`A${row}:G${row}`, form.corner, CORNER);
    row += 1;
  }
  sketch.put(`A${row}:G${row}`, form.title, TITLE);
  sketch.put(`A${row + 1}:G${row + 1}`, form.year, SUBTITLE);
  row += 2;
  sketch.put(`A${row}:C${row}`, "转移支付（项目）名称", HEADING).put(`D${row}:G${row}`, form.project, LABEL);
  row += 1;
  sketch.put(`A${row}:C${row}`, "中央主管部门", HEADING).put(`D${row}:G${row}`, form.centralOffice, LABEL);
  row += 1;
  sketch
    .put(`A${row}:C${row}`, "地方主管部门", HEADING)
    .put(`D${row}`, form.localOffice, LABEL)
    .put(`E${row}`, form.user[0], HEADING)
    .put(`F${row}:G${row}`, form.user[1], LABEL);
  return row + 1;
}

function funds(sketch: Sketch, form: SelfEvaluation, top: number): number {
  sketch.put(`A${top}:A${top + form.funds.length}`, form.fundsLabel, HEADING);
  sketch.put(`B${top}:D${top}`, null, HEADING);
  form.fundsHeadings.forEach((heading, place) => sketch.put(`${"EFG"[place] ?? ""}${top}`, heading, HEADING));
  form.funds.forEach(([label, budget, executed, rate], place) => {
    const row = top + 1 + place;
    const whole = place === 0;
    const money = centred(form.moneyFormat);
    const share = typeof rate === "string" ? TYPED : centred(form.rateFormat);
    sketch
      .put(`B${row}:D${row}`, label, 1 < place ? INNER_PART_LABEL : whole ? bold(PART_LABEL) : PART_LABEL)
      .put(`E${row}`, budget, whole ? bold(money) : money)
      .put(`F${row}`, executed, whole ? bold(money) : money)
      .put(`G${row}`, rate, whole ? bold(share) : share);
  });
  return top + form.funds.length + 1;
}

function management(sketch: Sketch, form: SelfEvaluation, top: number): number {
  sketch
    .put(`A${top}:A${top + form.management.length}`, "资金管\n理情况", HEADING)
    .put(`B${top}:D${top}`, null, HEADING)
    .put(`E${top}:F${top}`, "情况说明", HEADING)
    .put(`G${top}`, "存在问题和改进措施", HEADING);
  form.management.forEach(([label, told, trouble], place) => {
    const row = top + 1 + place;
    sketch
      .put(`B${row}:D${row}`, label, LABEL)
      .put(`E${row}:F${row}`, told, PROSE)
      .put(`G${row}`, trouble, LABEL);
  });
  return top + form.management.length + 1;
}

function goals(sketch: Sketch, form: SelfEvaluation, top: number): number {
  sketch
    .put(`A${top}:A${top + form.goals.length}`, form.goalsLabel, HEADING)
    .put(`B${top}:D${top}`, form.goalHeadings[0], HEADING)
    .put(`E${top}:G${top}`, form.goalHeadings[1], HEADING);
  form.goals.forEach(([goal, reached], place) => {
    const row = top + 1 + place;
    sketch.put(`B${row}:D${row}`, goal, PROSE).put(`E${row}:G${row}`, reached, PROSE);
  });
  return top + form.goals.length + 1;
}

function indicators(sketch: Sketch, form: SelfEvaluation, top: number): number {
  const titles = ["一级指标", "二级指标", "三级指标", ...form.indicatorHeadings];
  titles.forEach((title, place) => sketch.put(`${"BCDEFG"[place] ?? ""}${top}`, title, HEADING));
  let row = top + 1;
  for (const block of form.indicators) {
    const start = row;
    for (const group of block.groups) {
      sketch.put(`C${row}:C${row + group.indicators.length - 1}`, group.level, LABEL);
      for (const indicator of group.indicators) {
        putIndicator(sketch, form, row, indicator);
        row += 1;
      }
    }
    sketch.put(`B${start}:B${row - 1}`, block.level, LABEL);
  }
  sketch.put(`A${top}:A${row - 1}`, "绩效\n指标", HEADING);
  return row;
}

function putIndicator(sketch: Sketch, form: SelfEvaluation, row: number, indicator: Indicator): void {
  const [name, target, actual, reason] = indicator;
  sketch
    .put(`D${row}`, name, PROSE)
    .put(`E${row}`, target, lookOf(target, form))
    .put(`F${row}`, actual, lookOf(actual, form))
    .put(`G${row}`, reason, LABEL);
}

/** Rates are kept as percentages, counts as plain numbers, everything else as typed. */
function lookOf(content: Content, form: SelfEvaluation): Look {
  if (typeof content !== "number") return TYPED;
  return centred(Number.isInteger(content) ? null : form.actualFormat);
}
