import type { CellRef } from "../../core/grid";
import { cellRef } from "../../core/grid";
import type { Relation } from "../../core/inspect";

/**
 * Relations as lists: a table of a hundred thousand lines has millions of terms, and a page that got each of them as an
 * object of its own would stand still for seconds.
 */
export interface PackedRelations {
  readonly rules: readonly Relation["rule"][];
  readonly tables: readonly string[];
  readonly trusts: readonly Relation["trust"][];
  readonly verdicts: readonly Relation["verdict"][];
  /** Sheets by their numbers. */
  readonly sheets: readonly string[];
  /** For each relation: how many terms, then sheet, row and column of its result (sheet -1: none) and of each term. */
  readonly places: Int32Array<ArrayBuffer>;
}

/** Relations that go together in one message, by how many cells they name. */
const CELLS_TOGETHER = 100_000;

/** The relations in their order, in slices that take no page long. */
export function* packRelations(relations: readonly Relation[]): Generator<PackedRelations> {
  let slice: Relation[] = [];
  let cells = 0;
  for (const relation of relations) {
    slice.push(relation);
    cells += 1 + relation.terms.length;
    if (cells < CELLS_TOGETHER) continue;
    yield packed(slice, cells);
    [slice, cells] = [[], 0];
  }
  if (0 < slice.length) yield packed(slice, cells);
}

/** The same relations. The cells of their terms are made when somebody asks for them. */
export function unpackRelations({ places, ...packed }: PackedRelations): readonly Relation[] {
  let next = 0;
  return packed.rules.map((rule, place) => {
    const count = places[next] ?? 0;
    const from = next + 1;
    next = from + 3 * (count + 1);
    const at = (index: number): CellRef | null => refAt(places, from + 3 * index, packed.sheets);
    return {
      rule,
      table: packed.tables[place] ?? "",
      trust: packed.trusts[place] ?? "inferred",
      verdict: packed.verdicts[place] ?? "unknown",
      result: at(0),
      get terms(): readonly CellRef[] {
        return Array.from({ length: count }, (_, index) => at(index + 1)).filter((ref) => ref !== null);
      },
    };
  });
}

function packed(relations: readonly Relation[], cells: number): PackedRelations {
  const sheets = new Map<string, number>();
  const places = new Int32Array(relations.length + 3 * cells);
  let next = 0;
  const put = (ref: CellRef | null): void => {
    if (ref !== null && !sheets.has(ref.sheet)) sheets.set(ref.sheet, sheets.size);
    places[next++] = ref === null ? -1 : (sheets.get(ref.sheet) ?? -1);
    places[next++] = ref?.row ?? -1;
    places[next++] = ref?.column ?? -1;
  };
  for (const { result, terms } of relations) {
    places[next++] = terms.length;
    put(result);
    terms.forEach(put);
  }
  return {
    rules: relations.map(({ rule }) => rule),
    tables: relations.map(({ table }) => table),
    trusts: relations.map(({ trust }) => trust),
    verdicts: relations.map(({ verdict }) => verdict),
    sheets: [...sheets.keys()],
    places,
  };
}

function refAt(places: Int32Array, from: number, sheets: readonly string[]): CellRef | null {
  const sheet = sheets[places[from] ?? -1];
  return sheet === undefined ? null : cellRef(sheet, places[from + 1] ?? 0, places[from + 2] ?? 0);
}
