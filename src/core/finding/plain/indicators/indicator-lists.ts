import { tableAt } from "../../../constraint";
import type { CellRef } from "../../../grid";
import { qualified } from "../../../grid";
import type { Match, MatchedLists } from "../../../judge";
import { matchedLists, readText } from "../../../judge";
import { isNonEmpty, label } from "../../../text";
import type { Finding } from "../../finding";
import type { PlainLaw } from "../plain-law";
import { plainFinding } from "../plain-law";

/** An indicator that the form calls by another name than the target table. Source: domain rule 13. */
export const indicatorRenamed: PlainLaw = {
  id: "indicator-renamed",
  find: ({ book, indicators }) =>
    matchedLists(indicators).flatMap(({ form, matches }) =>
      matches
        .filter((match) => match.renamed)
        .map(({ listed, stated }) =>
          plainFinding({
            rule: "indicator-renamed",
            severity: "verify",
            table: tableAt(book, stated.at),
            cells: [stated.at, listed.at],
            facts: {
              rowLabel: stated.name,
              columnLabel: form.headings.target,
              expected: listed.name,
              actual: stated.name,
              more: { other: qualified(listed.at) },
            },
          }),
        ),
    ),
};

/** Indicators that only the target table has, or only the form. One finding a pair of tables. Source: domain rule 13. */
export const indicatorMissing: PlainLaw = {
  id: "indicator-missing",
  find: ({ book, indicators }) =>
    matchedLists(indicators).flatMap(({ targets, missing, added }): readonly Finding[] => {
      const cells: readonly CellRef[] = [...added, ...missing].map((one) => one.at);
      if (!isNonEmpty(cells)) return [];
      const more: Record<string, string> = { other: targets.sheet };
      if (0 < missing.length) more["missing"] = missing.map((one) => one.name).join("、");
      if (0 < added.length) more["added"] = added.map((one) => one.name).join("、");
      return [
        plainFinding({
          rule: "indicator-missing",
          severity: "verify",
          table: tableAt(book, cells[0]),
          cells,
          facts: { more },
        }),
      ];
    }),
};

/** A target that is another in the form than in the target table. Source: domain rule 13. */
export const targetChanged: PlainLaw = {
  id: "target-changed",
  find: ({ book, indicators }) =>
    matchedLists(indicators).flatMap((lists) =>
      lists.matches.flatMap((match): readonly Finding[] => {
        const { listed, stated } = match;
        if (stated.planned === null || listed.target === null || !isOther(match)) return [];
        // A target merged over several lines is told with the first.
        if (stated.planned.at.row !== stated.at.row) return [];
        return [
          plainFinding({
            rule: "target-changed",
            severity: "verify",
            table: tableAt(book, stated.planned.at),
            cells: [stated.planned.at, listed.target.at],
            facts: {
              rowLabel: stated.name,
              columnLabel: headingOf(lists),
              expected: listed.target.text,
              actual: stated.planned.text,
              more: { other: qualified(listed.target.at) },
            },
          }),
        ];
      }),
    ),
};

function headingOf({ form }: MatchedLists): string {
  return form.headings.target;
}

/** Whether the targets differ in more than the way they are written: `≥85%` is `85%以上`. */
function isOther({ listed, stated }: Match): boolean {
  const [one, other] = [listed.target?.text ?? "", stated.planned?.text ?? ""];
  if (label(one) === label(other)) return false;
  return said(one) !== said(other);
}

function said(text: string): string {
  const quantity = readText(text);
  if (quantity.is !== "measures") return label(text).replace(/[^\p{L}\p{N}]/gu, "");
  return quantity.measures
    .map(({ name, figure, to }) =>
      [name, figure.comparator ?? "", figure.value, figure.multiple, figure.unit, to?.value ?? ""].join(" "),
    )
    .join(";");
}
