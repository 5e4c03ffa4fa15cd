import type { CellRef } from "../../src/core/grid";
import { addressOf, columnName, qualified } from "../../src/core/grid";
import type { Finding, Relation } from "../../src/core/inspect";
import { inspected } from "../docs/check";

/**
 * What a drawn workbook is understood as, a line each: relations of one pattern together (`column-total in B C: 6 = 2 3 4 5`,
 * `row-total in 2 3 4: D = B C`), columns that were handed out, and what is told, with its remedy.
 */
export function relationsTold(sketch: string): string {
  const { tables, relations, allocations, findings } = inspected(sketch);
  const name = new Set(tables.map((table) => table.sheet)).size < 2 ? addressOf : qualified;
  const lines = [
    ...together(relations.map((relation) => patternOf(relation, name))),
    ...allocations.map(
      ({ heading, base, departures }) =>
        `${heading} by ${base?.heading ?? "equal parts"}${departures.map(({ unit, at, printed, due }) => `, ${unit} ${name(at)} ${printed} is due ${due}`).join("")}`,
    ),
    ...findings.map((finding) => `told: ${finding.rule} ${name(finding.cells[0])}${remedyOf(finding, name)}`),
  ];
  return lines.length === 0 ? "nothing" : lines.join("\n");
}

type Name = (ref: CellRef) => string;

/** A relation as `head in place: tail`; the place is a row or a column where all its cells lie in one. */
type Pattern = readonly [head: string, place: string, tail: string];

function patternOf({ rule, result, terms, verdict }: Relation, name: Name): Pattern {
  const [first, ...rest] = result === null ? terms : [result, ...terms];
  const tail = verdict === "holds" ? "" : ` · ${verdict}`;
  const said = (one: Name): string =>
    `${result === null ? "the label" : one(result)} = ${terms.map(one).join(" ")}${tail}`;
  if (first !== undefined && rest.every(({ sheet }) => sheet === first.sheet)) {
    const prefix = name === addressOf ? "" : `${first.sheet}!`;
    if (rest.every(({ column }) => column === first.column))
      return [rule, prefix + columnName(first.column), said(({ row }) => String(row + 1))];
    if (rest.every(({ row }) => row === first.row))
      return [rule, `${prefix}${first.row + 1}`, said(({ column }) => columnName(column))];
  }
  return [rule, "", said(name)];
}

/** Patterns that differ in their places only, in one line, in the order met. */
function together(patterns: readonly Pattern[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const [head, place, tail] of patterns) {
    const alike = [head, place === "" ? "" : " in …:", " ", tail].join("");
    places.set(alike, [...(places.get(alike) ?? []), place]);
  }
  return [...places].map(([alike, where]) => alike.replace("…", where.join(" ")));
}

function remedyOf({ fix }: Finding, name: Name): string {
  if (fix === null) return "";
  return `, ${fix.safety} ${fix.edits.map(({ at, becomes }) => `${name(at)} ${becomes}`).join(", ")}`;
}
