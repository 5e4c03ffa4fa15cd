import type { Talk } from "./attempt";
import { troubleOf } from "./refusal";
import type { ListedSheet } from "./sheet-list";

/** A conditional format with a formula of its own, by the identifier it has in this session. */
export interface CustomRule {
  readonly sheet: ListedSheet;
  readonly id: string;
  readonly formula: string;
}

type Candidate = Omit<CustomRule, "formula">;

/**
 * All rules with a formula, on all sheets, in two round trips. Only rules of the custom type are asked for their
 * formula: asking another type fails the whole request (issue 2180).
 */
export async function customRules(
  talk: Talk,
  sheets: readonly ListedSheet[],
): Promise<readonly CustomRule[]> {
  const formatsOf = formatsBySheet();
  const loaded = sheets.map((sheet) => {
    const formats = formatsOf(sheet);
    formats.load("items/id,items/type");
    return { sheet, formats };
  });
  await talk.sync();
  const candidates = loaded.flatMap(({ sheet, formats }) =>
    formats.items.filter(({ type }) => type === "Custom").map(({ id }) => ({ sheet, id })),
  );
  return candidates.length === 0 ? [] : formulas(talk, candidates);
}

/** Queues the removal of rules. */
export function deleteRules(rules: readonly CustomRule[]): void {
  const formatsOf = formatsBySheet();
  for (const { sheet, id } of rules) formatsOf(sheet).getItem(id).delete();
}

/**
 * A rule that a person duplicated in Excel's dialog cannot be read and fails the request (issue 6835). Then each half
 * is asked alone, down to the one that fails; it cannot be ours, for ours are not made in that dialog.
 */
async function formulas(talk: Talk, candidates: readonly Candidate[]): Promise<readonly CustomRule[]> {
  const formatsOf = formatsBySheet();
  const asked = candidates.map((candidate) => {
    const { rule } = formatsOf(candidate.sheet).getItem(candidate.id).custom;
    rule.load("formula");
    return { candidate, rule };
  });
  try {
    await talk.sync();
  } catch (error) {
    if (troubleOf(error).is !== "host-refused") throw error;
    if (candidates.length === 1) return [];
    const middle = Math.ceil(candidates.length / 2);
    return [
      ...(await formulas(talk, candidates.slice(0, middle))),
      ...(await formulas(talk, candidates.slice(middle))),
    ];
  }
  return asked.map(({ candidate, rule }) => ({ ...candidate, formula: rule.formula }));
}

/** The formats of each sheet, asked for once in a request: a range of an earlier request is no longer valid. */
function formatsBySheet(): (listed: ListedSheet) => Excel.ConditionalFormatCollection {
  const known = new Map<string, Excel.ConditionalFormatCollection>();
  return ({ name, sheet }) => {
    const formats = known.get(name) ?? sheet.getRange().untrack().conditionalFormats;
    known.set(name, formats);
    return formats;
  };
}
