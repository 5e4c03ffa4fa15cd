import type { Book, FactorBlock, TableView } from "../../constraint";
import { factorBlockOf } from "../../constraint";
import { distinctRefs, figureOf, sameRef } from "../../grid";
import type { Amount } from "../../number";
import { HUNDRED, ONE, sumOf } from "../../number";
import { bodyCell, lineAt } from "../../table";
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
  const labels = block.factors.flatMap(({ column }) => lineAt(view.table.columns, column).at ?? []);
  const suspects = suspectsIn(view, block, sum);
  const [first, ...rest] = distinctRefs([...suspects.map(({ at }) => at), ...labels]);
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

/** Labels whose weight is not what the totals say, where correcting one of them makes 100 %. */
function suspectsIn(view: TableView, block: FactorBlock, sum: Amount): readonly Suspect[] {
  const { columns, headings } = view.table;
  const grand = valueAt(view, block.total, block.whole);
  if (grand === null || grand.isZero()) return [];
  return block.factors.flatMap((factor) => {
    const { at } = lineAt(columns, factor.column);
    const raw = at === null ? undefined : headings.find((one) => sameRef(one.at, at))?.raw;
    const total = valueAt(view, block.total, factor.column);
    if (at === null || total === null || raw === undefined) return [];
    const mended = factor.weight.minus(sum).plus(ONE);
    const share = total.div(grand).toDecimalPlaces(mended.decimalPlaces() + 1);
    if (!share.equals(mended)) return [];
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

function valueAt({ table }: TableView, row: number, column: number): Amount | null {
  return figureOf(bodyCell(table, row, column))?.value ?? null;
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
