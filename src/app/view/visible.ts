import type { Finding } from "../../core/inspect";
import type { Model } from "../session/model";
import type { Words } from "../words/words";
import { headlineOf } from "./finding-item";
import { onceWorded } from "./once-worded";
import { cellName, whatOf } from "./say";

/** The findings a person has not set aside, in the report's order. */
export function openFindings(model: Model): readonly Finding[] {
  const ignored = new Set(model.notes.ignored);
  return (model.checked?.report.findings ?? []).filter(({ id }) => !ignored.has(id));
}

/** Those of them that the filter lets through. */
export function visibleFindings(model: Model, words: Words): readonly Finding[] {
  const { severities, text } = model.filter;
  const wanted = text.normalize("NFKC").trim().toLowerCase();
  return openFindings(model).filter(
    (finding) => severities[finding.severity] && (wanted === "" || haystack(words, finding).includes(wanted)),
  );
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
