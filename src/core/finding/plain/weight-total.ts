import type { Book, FactorBlock, TableView } from "../../constraint";
import { factorBlockOf } from "../../constraint";
import type { CellRef } from "../../grid";
import { figureOf } from "../../grid";
import type { Amount } from "../../number";
import { HUNDRED, ONE, sumOf } from "../../number";
import type { Finding, Suspect } from "../finding";
import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

/**
 * The weights that the labels of an allocation print make 100 %. Where they do not, the label whose weight the figures
 * contradict is the suspect: a factor's total over the grand total is its weight. Source: domain law 2.
 */
export const weightTotal: PlainLaw = {
  id: "weight-total",
  find: ({ book }) => book.views.flatMap((view) => weightsOf(book, view)),
};

function weightsOf(book: Book, view: TableView): readonly Finding[] {
  const block = factorBlockOf(view);
  // Weights that stand in cells are checked against the totals, cell by cell.
  if (block?.factors.some(({ at }) => at !== null) === true) return [];
  const sum = block === null ? ONE : sumOf(block.factors.map((factor) => factor.weight));
  if (block === null || sum.equals(ONE)) return [];
  const labels = block.factors.flatMap((factor) => view.table.columns[factor.column]?.at ?? []);
  const suspects = suspectsIn(view, block);
  const [first, ...rest] = [...suspects.map((suspect) => suspect.at), ...labels].filter(firstOfItsKind);
  if (first === undefined) return [];
  return [
    plainFinding({
      rule: "weight-total",
      severity: book.kindOf(view) === "allocation" ? "error" : "verify",
      table: view.table.id,
      cells: [first, ...rest],
      facts: {
        expected: percent(sum),
        actual: "100%",
        gap: percent(sum.minus(ONE).abs()),
        over: ONE.lt(sum),
      },
      suspects,
      fix: fixOf(suspects),
    }),
  ];
}

function firstOfItsKind(ref: CellRef, at: number, all: readonly CellRef[]): boolean {
  return all.findIndex((one) => one.row === ref.row && one.column === ref.column) === at;
}

/** Labels whose weight is not what the totals say, where correcting one of them makes 100 %. */
function suspectsIn(view: TableView, block: FactorBlock): readonly Suspect[] {
  const { table } = view;
  const grand = valueAt(view, block.total, block.whole);
  if (grand === null || grand.isZero()) return [];
  const sum = sumOf(block.factors.map((factor) => factor.weight));
  return block.factors.flatMap((factor) => {
    const at = table.columns[factor.column]?.at ?? null;
    const total = valueAt(view, block.total, factor.column);
    const mended = factor.weight.minus(sum).plus(ONE);
    const raw = table.headings.find((one) => one.at.column === at?.column && one.at.row === at.row)?.raw;
    if (at === null || total === null || raw === undefined) return [];
    if (
      !total
        .div(grand)
        .toDecimalPlaces(mended.decimalPlaces() + 1)
        .equals(mended)
    )
      return [];
    const becomes = raw.replace(factor.printed, percent(mended));
    return [
      {
        at,
        value: raw,
        proposed: becomes,
        stored: becomes,
        slip: null,
        confidence: 1,
        mends: 1,
        also: [],
        keeps: 0,
      },
    ];
  });
}

function valueAt(view: TableView, row: number, column: number): Amount | null {
  const cell = view.table.cells[row]?.[column];
  return cell === undefined ? null : (figureOf(cell)?.value ?? null);
}

function percent(value: Amount): string {
  return `${value.times(HUNDRED).toFixed()}%`;
}

function fixOf(suspects: readonly Suspect[]): Finding["fix"] {
  const [only, ...others] = suspects;
  if (only?.proposed == null || 0 < others.length) return null;
  return {
    safety: "ask",
    edits: [{ at: only.at, was: only.value, becomes: only.proposed, value: only.stored }],
  };
}
