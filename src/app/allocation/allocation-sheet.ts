import type { Allocation } from "../../core/allocate";
import type { RawCell } from "../../core/grid";
import type { Amount } from "../../core/number";
import { printAmount } from "../../core/number";
import type { NewSheet } from "../../port";
import type { Words } from "../words/words";
import { numberCell, textCell } from "./sheet-cells";

/** An allocation as a sheet of its own, for a workbook that has no place for it yet. Every amount is a number. */
export function allocationSheet({ decimals, factors, units, total }: Allocation, words: Words): NewSheet {
  const { allocation } = words;
  const figures = (parts: readonly Amount[]): readonly RawCell[] =>
    parts.map((part) => numberCell(part, decimals));
  return {
    name: allocation.sheetName,
    headings: [1],
    rows: [
      [textCell(allocation.sheetTitle(printAmount(total, decimals)))],
      [allocation.unit, ...factors.map(({ name }) => name), allocation.total, allocation.limited].map(
        textCell,
      ),
      ...units.map((unit) => [
        textCell(unit.name),
        ...figures([...unit.amounts, unit.total]),
        unit.limited === null ? null : textCell(allocation.limits[unit.limited]),
      ]),
      [textCell(allocation.total), ...figures([...factors.map((factor) => factor.total), total])],
    ],
  };
}
