import type { AxisView, Book } from "../constraint";
import { compute, filledTo, parseFormula, relativeForm, withoutConstant } from "../formula";
import type { CellRef } from "../grid";
import { refKey } from "../grid";
import type { Amount } from "../number";
import { listUnder } from "../text";
import type { CellBook } from "./cell-book";
import type { RangeFault } from "./range-fault";
import { rangeFault } from "./range-fault";
import type { JudgedConstraint } from "./relations";
import { breaks } from "./relations";

/** A formula that is not what it should be, and what it would show if it were. */
export interface FormulaFault {
  readonly is: "range" | "unlike" | "constant";
  readonly at: CellRef;
  readonly right: Amount | null;
  /** unlike: the formula of its neighbours. */
  readonly neighbours: string | null;
  /** range: what it leaves out and takes in, by the relation it should compute. */
  readonly range: { readonly by: JudgedConstraint; readonly fault: RangeFault } | null;
}

/**
 * The formulas of a workbook that are wrong by themselves: a sum that leaves a line out, one unlike its neighbours, a typed
 * constant. They explain relations before any figure is doubted. One fault for each cell, in this order.
 */
export function formulaFaults(
  book: Book,
  cells: CellBook,
  relations: readonly JudgedConstraint[],
): readonly FormulaFault[] {
  const faults = new Map<string, FormulaFault>();
  const all = [...rangeFaults(relations, cells), ...constants(cells), ...unlikeNeighbours(book, cells)];
  for (const fault of all) {
    const key = refKey(fault.at);
    if (!faults.has(key)) faults.set(key, fault);
  }
  return [...faults.values()];
}

function rangeFaults(relations: readonly JudgedConstraint[], cells: CellBook): readonly FormulaFault[] {
  return relations.flatMap((one) => {
    const { result } = one.constraint;
    const fault = breaks(one.constraint, one.verdict, cells) ? rangeFault(one, cells) : null;
    if (fault === null || result === null) return [];
    return [
      { is: "range", at: result, right: one.verdict.computed, neighbours: null, range: { by: one, fault } },
    ];
  });
}

const LEAST_ALIKE = 3;

function unlikeNeighbours(book: Book, cells: CellBook): readonly FormulaFault[] {
  return book.views.flatMap((view) => [
    ...unlike(view.rows, wholesOf(view.columns), cells),
    ...unlike(view.columns, wholesOf(view.rows), cells),
  ]);
}

interface Formula {
  readonly at: CellRef;
  readonly formula: string;
}

/** Totals are computed in another way than the lines they add up. */
function wholesOf(side: AxisView): ReadonlySet<number> {
  return new Set(side.sums.map((sum) => sum.whole));
}

/** One formula that differs from all the others of its line, as a paste in the wrong place leaves it. */
function unlike({ axis }: AxisView, totals: ReadonlySet<number>, cells: CellBook): readonly FormulaFault[] {
  return axis.lines.flatMap((_, line): readonly FormulaFault[] => {
    const byForm = new Map<string, Formula[]>();
    axis.cross.forEach((__, cross) => {
      const { formula } = axis.cell(line, cross);
      if (formula === null || totals.has(cross)) return;
      const at = axis.ref(line, cross);
      listUnder(byForm, relativeForm(formula, at), { at, formula });
    });
    if (byForm.size !== 2) return [];
    const [[odd, ...others] = [], alike = []] = [...byForm.values()].sort((a, b) => a.length - b.length);
    const [model] = alike;
    if (odd === undefined || model === undefined || 0 < others.length || alike.length < LEAST_ALIKE)
      return [];
    const right = shownBy(filledTo(model.formula, model.at, odd.at), odd.at, cells);
    return [{ is: "unlike", at: odd.at, right, neighbours: model.formula, range: null }];
  });
}

function constants(cells: CellBook): readonly FormulaFault[] {
  return cells.values().flatMap(({ ref, cell, follows }): readonly FormulaFault[] => {
    if (cell.formula === null) return [];
    const expression = follows?.expression ?? parseFormula(cell.formula, ref.sheet);
    const rest = expression === null ? null : withoutConstant(expression);
    if (rest === null) return [];
    const right = follows === null ? null : compute(rest, follows.held);
    return [{ is: "constant", at: ref, right, neighbours: null, range: null }];
  });
}

/** What a formula would show in a cell, read like the cell's own. */
function shownBy(formula: string, at: CellRef, cells: CellBook): Amount | null {
  const expression = parseFormula(formula, at.sheet);
  const held = cells.at(at)?.follows?.held;
  return expression === null || held === undefined ? null : compute(expression, held);
}
