import type { IndicatorCell, ScoreForm } from "../form";
import { filledCells, rateWeightOf, sharingLines } from "../form";
import type { CellRef, Grid } from "../grid";
import type { Amount } from "../number";
import { amount, sumOf } from "../number";
import type { NonEmpty } from "../text";
import { isNonEmpty, label } from "../text";
import { blockOf } from "./block-points";
import { scoreIn } from "./printed-score";
import type { Block } from "./profile";

/** The points a note states for a block, or for the rate, beside those that the form gives it. */
export interface StatedPoints {
  readonly note: IndicatorCell;
  /** As the form calls it: `产出指标`. */
  readonly name: string;
  readonly stated: Amount;
  readonly points: Amount;
  /** The weights that make the points. */
  readonly cells: NonEmpty<CellRef>;
}

const STATED = /(成本|产出|效益|满意度|执行率)(?:指标)?(?:分值|权重)?(?:为|占|共|计|[:(])?(\d+(?:\.\d+)?)分/g;
/** 如有特殊情况，权重可做适当调整. */
const MAY_SHIFT = /(调整|调剂|自行|酌情|原则上|参考)/;

/**
 * The points that a note or a heading of a form's sheet states for two or more of its blocks (`产出指标50分、效益指标30分`), with
 * what the form has; blocks that it does not have are left out. None where the notes let points be shifted.
 */
export function statedPoints(grid: Grid, form: ScoreForm): readonly StatedPoints[] {
  const notes = textsOf(grid);
  if (notes.some(({ text }) => said(text).length > 1 && MAY_SHIFT.test(label(text)))) return [];
  return notes.flatMap((note) => {
    const parts = said(note.text);
    return parts.length < 2 ? [] : parts.flatMap((part) => held(form, note, part) ?? []);
  });
}

interface Part {
  readonly of: Block | "rate";
  readonly points: Amount;
}

function textsOf(grid: Grid): readonly IndicatorCell[] {
  const rows = (grid.used?.bottom ?? -1) + 1;
  return Array.from({ length: rows }, (_, row) => filledCells(grid, row)).flat();
}

function said(text: string): readonly Part[] {
  return [...label(text).matchAll(STATED)].flatMap(([, name = "", digits = ""]): readonly Part[] => {
    const of: Part["of"] | null = name === "执行率" ? "rate" : blockOf(name);
    const points = amount(digits);
    return of === null || points === null ? [] : [{ of, points }];
  });
}

function held(form: ScoreForm, note: IndicatorCell, { of, points: stated }: Part): StatedPoints | null {
  if (of === "rate") {
    const points = form.rate === null ? null : rateWeightOf(form.rate);
    const at = form.rate?.weight?.at;
    return points === null || at === undefined
      ? null
      : { note, name: "预算执行率", stated, points, cells: [at] };
  }
  const own = sharingLines(form).filter(({ levels, weight }) => blockOf(levels[0]) === of && weight !== null);
  const weights = own.flatMap((line) => scoreIn(line.weight) ?? []);
  const cells = own.flatMap((line) => line.weight?.at ?? []);
  if (!isNonEmpty(cells) || weights.length !== own.length) return null;
  return { note, name: own[0]?.levels[0] ?? "", stated, points: sumOf(weights), cells };
}
