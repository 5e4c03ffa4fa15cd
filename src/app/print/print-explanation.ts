import type { Explanation } from "../explain";
import type { FindingView } from "../view/finding-view";
import type { Words } from "../words/words";
import { wrapTo } from "./display-width";

/** An explanation of one cell, to be read from top to bottom. `width` in columns of the terminal. */
export function printExplanation(explanation: Explanation, words: Words, width: number): string {
  const { cell, text, formula, relations, findings } = explanation;
  const { commandLine } = words;
  const lines = [
    `${cell}  ${text === "" ? words.report.blank : text}${formula === null ? "" : `  ${formula}`}`,
    "",
    relations.length === 0 ? commandLine.noRelations : commandLine.relations(relations.length),
    ...relations.flatMap(({ name, verdictWords, line }) =>
      indented(`${name}  ${line}  ${verdictWords}`, width),
    ),
    ...findings.flatMap((finding) => ["", ...findingLines(finding, words, width)]),
  ];
  return `${lines.join("\n")}\n`;
}

function findingLines(finding: FindingView, words: Words, width: number): readonly string[] {
  return [
    `${finding.severityName}  ${finding.title}`,
    ...[finding.what, finding.why].flatMap((line) => indented(line, width)),
    ...finding.suspects.flatMap(({ cell, value, proposed, likelihood, reason }) =>
      indented(
        `${likelihood}  ${cell}  ${value}${proposed === null ? "" : ` → ${proposed}`}  ${reason}`,
        width,
      ),
    ),
    ...finding.rivals.flatMap(({ line }) => indented(line, width)),
    ...indented(`${words.ui.todo}${words.phrases.colon}${finding.todo}`, width),
  ];
}

function indented(line: string, width: number): readonly string[] {
  return wrapTo(line, Math.max(20, width - 2)).map((part) => `  ${part}`);
}
