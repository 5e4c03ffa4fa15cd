import type { CellRef } from "../../grid";
import { ZERO, amountOf, lastUnitOf } from "../../number";
import { isNonEmpty } from "../../text";
import type { Constraint, Term } from "../constraint";
import type { Book } from "../kind";
import type { TableView } from "../view";
import type { NotedFormula } from "./noted-formulas";
import { lineNumber, notedFormulas } from "./noted-formulas";

/** A line of one of several tables side by side. */
interface Place {
  readonly view: TableView;
  readonly line: number;
}

interface Across {
  readonly whole: Place;
  readonly parts: readonly (Place & { readonly factor: 1 | -1 })[];
}

/**
 * What the notes of a sheet state of lines that stand in several of its tables: a list that goes on in the second half of the page counts
 * its lines on, and its formulas take them together.
 */
export function notedAcross({ views }: Book): readonly Constraint[] {
  const seen = new Set<TableView>();
  return views.flatMap((view) => {
    if (seen.has(view)) return [];
    const formulas = notedFormulas(view.table).filter(({ along }) => along !== "columns");
    if (formulas.length === 0) return [];
    const page = views.filter((one) => isOfOnePage(one, view));
    page.forEach((one) => seen.add(one));
    return page.length < 2 ? [] : acrossOf(page, formulas);
  });
}

/** Tables under one note that count their lines on, column by column. */
function isOfOnePage({ table }: TableView, { table: first }: TableView): boolean {
  return (
    table.sheet === first.sheet &&
    table.columns.length === first.columns.length &&
    table.notes.join("\n") === first.notes.join("\n")
  );
}

function acrossOf(page: readonly TableView[], formulas: readonly NotedFormula[]): readonly Constraint[] {
  const placeOf = (number: string): Place | null => {
    const found = page.flatMap((view) =>
      view.table.rows.flatMap(({ ordinal }, line) =>
        lineNumber(ordinal) === number ? [{ view, line }] : [],
      ),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const stated = formulas.flatMap(({ whole, terms }): readonly Across[] => {
    const head = placeOf(whole);
    const parts = terms.flatMap(({ number, factor }) => {
      const place = placeOf(number);
      return place === null ? [] : [{ ...place, factor }];
    });
    return head !== null && parts.length === terms.length ? [{ whole: head, parts }] : [];
  });
  const columns = page[0]?.table.columns.map((_, column) => column) ?? [];
  const relations = (some: readonly Across[]): readonly Relation[] =>
    some.flatMap((one) => columns.flatMap((column) => relationIn(one, column)));
  // A note that most figures refute, those of each table alone among them, numbers other lines than these.
  const found = relations(stated);
  const holding = found.filter(({ holds }) => holds).length;
  const across = stated.filter(({ whole, parts }) => parts.some(({ view }) => view !== whole.view));
  return found.length <= 2 * holding ? relations(across).map(({ constraint }) => constraint) : [];
}

interface Relation {
  readonly holds: boolean;
  readonly constraint: Constraint;
}

function relationIn({ whole, parts }: Across, column: number): readonly Relation[] {
  const { axis } = whole.view.rows;
  const terms = parts.flatMap(({ view, line, factor }): readonly Term[] =>
    view.rows.axis.figure(line, column) === null
      ? []
      : [{ at: view.rows.axis.ref(line, column), weight: amountOf(factor) }],
  );
  const shown = axis.figure(whole.line, column);
  if (shown === null || !isNonEmpty(terms)) return [];
  const made = parts.reduce(
    (sum, { view, line, factor }) =>
      sum.plus((view.rows.axis.figure(line, column)?.value ?? ZERO).times(factor)),
    ZERO,
  );
  const slack = amountOf(lastUnitOf(axis.decimals(whole.line, column)));
  return [
    {
      holds: made.minus(shown.value).abs().lte(slack),
      constraint: {
        kind: "stated-formula",
        result: axis.ref(whole.line, column),
        stated: null,
        shape: { is: "sum", terms, constant: ZERO },
        because: [labelOf(whole) ?? axis.ref(whole.line, column)],
        trust: "stated",
        support: null,
        tolerance: "likely",
        table: whole.view.table.id,
      },
    },
  ];
}

function labelOf({ view, line }: Place): CellRef | null {
  return view.table.rows[line]?.at ?? null;
}
