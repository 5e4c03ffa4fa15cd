import type { Allocation } from "../../core/allocate";
import { printAmount } from "../../core/number";
import type { ReportCell, ReportSheet } from "../../port";
import type { Words } from "../words/words";

/** An allocation as a sheet of its own, for a workbook that has no place for it yet. */
export function allocationSheet({ decimals, factors, units, total }: Allocation, words: Words): ReportSheet {
  const { allocation } = words;
  const cell = (text: string): ReportCell => ({ text, link: null });
  return {
    name: allocation.sheetName,
    title: allocation.sheetTitle(printAmount(total, decimals)),
    header: [allocation.unit, ...factors.map(({ name }) => name), allocation.total, allocation.limited],
    rows: [
      ...units.map((unit) =>
        [
          unit.name,
          ...[...unit.amounts, unit.total].map((part) => printAmount(part, decimals)),
          unit.limited === null ? "" : allocation.limits[unit.limited],
        ].map(cell),
      ),
      [
        allocation.total,
        ...[...factors.map((factor) => factor.total), total].map((part) => printAmount(part, decimals)),
        "",
      ].map(cell),
    ],
  };
}
