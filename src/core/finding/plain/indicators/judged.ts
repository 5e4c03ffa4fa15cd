import type { Indicator, IndicatorCell, IndicatorTable } from "../../../form";
import type { Judgement } from "../../../judge";
import { judgeIndicator } from "../../../judge";
import type { Facts } from "../../finding";

/** A line of an indicator table with its verdict. */
export interface JudgedIndicator {
  readonly indicator: Indicator;
  readonly judgement: Judgement;
}

/** A self-evaluation's indicator table, judged. */
export interface JudgedTable {
  readonly table: IndicatorTable;
  readonly lines: readonly JudgedIndicator[];
}

/** The indicator tables with results in them, judged; a form that nobody has filled in yet is left out. */
export function judgedTables(tables: readonly IndicatorTable[]): readonly JudgedTable[] {
  return tables.flatMap((table) =>
    table.indicators.some((one) => isFilled(one.actual))
      ? [
          {
            table,
            lines: table.indicators
              .filter(hasOwnActual)
              .map((one) => ({ indicator: one, judgement: judgeIndicator(one) })),
          },
        ]
      : [],
  );
}

export function isFilled(cell: IndicatorCell | null): cell is IndicatorCell {
  return cell !== null && cell.cell.reading.is !== "blank";
}

/** Whether a line's result is its own: one merged over several lines is judged with the first. */
function hasOwnActual({ actual, at }: Indicator): boolean {
  return actual === null || actual.at.row === at.row;
}

/** Words that stand where a reason would, and give none. */
const NO_REASON =
  /^(无|没有|暂无|不适用|无偏差|无原因|已完成|完成|达标|已达标|完成目标|按计划完成|全部完成|达成预期指标)[。.]?$/;

/** The reason a line gives, or null: blank, 无 and 已完成 are none. */
export function reasonOf({ reason }: Indicator): IndicatorCell | null {
  if (!isFilled(reason) || reason.cell.reading.is === "mark") return null;
  return NO_REASON.test(reason.text) || isPraise(reason.text) ? null : reason;
}

/** `完成情况良好`: that all went well is no reason for anything. */
function isPraise(text: string): boolean {
  return (
    /(完成|达标|达到|超额|良好|正常)/.test(text) && !/(未|没|不|因|由于|偏|较|影响|难|滞后|延)/.test(text)
  );
}

/** What words need of a line: its name, its target and its result. */
export function factsOf({
  table,
  indicator,
}: {
  table: IndicatorTable;
  indicator: Indicator;
}): Partial<Facts> {
  return {
    rowLabel: indicator.name,
    columnLabel: table.headings.actual,
    expected: dressed(
      indicator.target,
      COMPARATOR.test(indicator.nature) ? indicator.nature : "",
      indicator.unit,
    ),
    actual: dressed(indicator.actual, "", indicator.unit),
  };
}

const COMPARATOR = /^[≥≤<>=]+$/;

/** A bare figure with the comparator and the unit that stand in columns of their own: `≥`, `3000`, `户`. */
function dressed(cell: IndicatorCell | null, nature: string, unit: string): string | null {
  if (cell === null || !/^[\d.,]+$/.test(cell.text)) return cell?.text ?? null;
  return `${nature}${cell.text}${unit}`;
}
