import type { Finding } from "../../core/inspect";
import { FAMILY_OF } from "../family";
import type { Model } from "../session/model";
import type { Filter } from "../state";
import type { Words } from "../words/words";
import { headlineOf } from "./finding-item";
import { onceWorded } from "./once-worded";
import { cellName, whatOf } from "./say";

/** The findings a person has not set aside, in the report's order. */
export function openFindings(model: Model): readonly Finding[] {
  const ignored = new Set(model.notes.ignored);
  return (model.checked?.report.findings ?? []).filter(({ id }) => !ignored.has(id));
}

/** Those of them that the filter lets through; `except` leaves one side of it out of account, for counting its own choices. */
export function visibleFindings(
  model: Model,
  words: Words,
  except: keyof Filter | null = null,
): readonly Finding[] {
  const { severities, text, sheets, families } = model.filter;
  const wanted = text.normalize("NFKC").trim().toLowerCase();
  const lets: Readonly<Record<keyof Filter, (finding: Finding) => boolean>> = {
    severities: ({ severity }) => severities[severity],
    sheets: ({ cells: [{ sheet }] }) => sheets.length === 0 || sheets.includes(sheet),
    families: ({ rule }) => families.length === 0 || families.includes(FAMILY_OF[rule]),
    text: (finding) => wanted === "" || haystack(words, finding).includes(wanted),
  };
  const sides = Object.entries(lets).flatMap(([side, passes]) => (side === except ? [] : [passes]));
  return openFindings(model).filter((finding) => sides.every((through) => through(finding)));
}

/** Every word and figure of a finding's line, in the one form a filter is held against. */
const haystack = onceWorded((words, finding: Finding) => {
  const { at, line, change } = headlineOf(words, finding);
  return [
    finding.cells[0].sheet,
    cellName(at, finding.cells[0].sheet),
    line,
    change?.was ?? "",
    change?.becomes ?? "",
    words.rules[finding.rule].name,
    whatOf(words, finding),
  ]
    .join("\n")
    .normalize("NFKC")
    .toLowerCase();
});
