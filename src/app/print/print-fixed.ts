import { qualified } from "../../core/grid";
import type { Severity } from "../../core/inspect";
import type { Fixed } from "../fix";
import { headlineOf } from "../view/finding-item";
import { cellName, ruleName, shownAs } from "../view/say";
import type { Words } from "../words/words";

const SEVERITIES: readonly Severity[] = ["error", "verify", "notice"];

/** What fixing changed, cell by cell, and what is left to a person. `path` is where the copy was written. */
export function printFixed(fixed: Fixed, path: string, words: Words): string {
  const { commandLine, phrases } = words;
  const { edits } = fixed.receipt;
  const left = fixed.after.report.findings;
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: left.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => 0 < count);
  const broken = fixed.broken.map(({ rule, result }) =>
    phrases.brokenRelation(ruleName(words, rule), result === null ? null : qualified(result)),
  );
  const lines = [
    ...(broken.length === 0 ? [] : [commandLine.takenBack(broken)]),
    edits.length === 0 ? commandLine.wroteNothing(path) : commandLine.wrote(edits.length, path),
    ...edits.map(({ at, was, becomes }, place) => {
      const finding = fixed.before.report.findings.find(({ id }) => id === fixed.because[place]);
      const why = finding === undefined ? "" : `  ${headlineOf(words, finding).line}`;
      return `  ${qualified(at)}  ${shownAs(words, was)} → ${shownAs(words, becomes)}${why}`;
    }),
    commandLine.left(counts.map(({ severity, count }) => phrases.count(severity, count))),
    ...left.map((finding) => {
      const { at, line } = headlineOf(words, finding);
      return `  ${words.severities[finding.severity]}  ${cellName(at, "")}  ${line}`;
    }),
    ...(fixed.marked === null ? [] : [phrases.marked(fixed.marked)]),
  ];
  return `${lines.join("\n")}\n`;
}
