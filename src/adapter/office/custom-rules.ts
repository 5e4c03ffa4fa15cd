import type { Talk } from "./attempt";
import { troubleOf } from "./refusal";
import type { ListedSheet } from "./sheet-list";

/** A conditional format with a formula of its own. */
export interface CustomRule {
  readonly sheet: ListedSheet;
  readonly format: Excel.ConditionalFormat;
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
  const loaded = sheets.map((sheet) => {
    const formats = sheet.sheet.getRange().untrack().conditionalFormats;
    formats.load("items/id,items/type");
    return { sheet, formats };
  });
  await talk.sync();
  const candidates = loaded.flatMap(({ sheet, formats }) =>
    formats.items.filter(({ type }) => type === "Custom").map((format) => ({ sheet, format })),
  );
  return candidates.length === 0 ? [] : formulas(talk, candidates);
}

/**
 * A rule that a person duplicated in Excel's dialog cannot be read and fails the request (issue 6835). Then each half
 * is asked alone, down to the one that fails; it cannot be ours, for ours are not made in that dialog.
 */
async function formulas(talk: Talk, candidates: readonly Candidate[]): Promise<readonly CustomRule[]> {
  const asked = candidates.map((candidate) => {
    const { rule } = candidate.format.custom;
    rule.load("formula");
    return { candidate, rule };
  });
  try {
    await talk.sync();
  } catch (error) {
    if (troubleOf(error).is !== "host-refused") throw error;
    const middle = Math.ceil(candidates.length / 2);
    if (candidates.length === 1) return [];
    return [
      ...(await formulas(talk, candidates.slice(0, middle))),
      ...(await formulas(talk, candidates.slice(middle))),
    ];
  }
  return asked.map(({ candidate, rule }) => ({ ...candidate, formula: rule.formula }));
}
