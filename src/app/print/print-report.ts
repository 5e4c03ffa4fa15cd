import type { Finding } from "../../core/inspect";
import type { Checked } from "../check";
import type { Done } from "../done";
import { NOTHING_DONE } from "../done";
import { newModel } from "../session/model";
import { reportView } from "../view/draw-report";
import { todoOf } from "../view/finding-detail";
import { cellName, leadingSuspect, suspectReason, whatOf } from "../view/say";
import { standingWords } from "../view/standing-words";
import type { FindingGroup, FindingItem, ReportView } from "../view/report-view";
import { workingView } from "../view/working-view";
import type { Words } from "../words/words";
import { displayWidth, padTo, wrapTo } from "./display-width";
import { SEVERITY_SIGNS } from "./severity-signs";

const INDENT = "      ";

/**
 * A report as a careful colleague would write it down: a line on the whole, then sheet by sheet one line per finding,
 * with what is wrong, what a person has said of it, the arithmetic and the reason below. `width` in columns of the terminal.
 */
export function printReport(
  file: string,
  checked: Checked,
  words: Words,
  width: number,
  done: Done = NOTHING_DONE,
): string {
  const settings = { ...newModel().settings, language: words.language };
  const report = reportView({ ...newModel(settings), checked, ...done }, checked, words);
  const counts = report.counts.filter(({ count }) => 0 < count).map((count) => count.words);
  const cellWidth = Math.max(
    0,
    ...groupsOf(report, words).flatMap(({ items }) => items.map(({ cell }) => displayWidth(cell))),
  );
  const groups = groupsOf(report, words).flatMap(({ heading, items }) => [
    "",
    heading,
    ...items.flatMap((item) => itemLines(item, checked, words, width, cellWidth)),
  ]);
  const closing = [report.empty, report.allClear, report.partlyClear, report.balanced]
    .flatMap((line) => (line === null ? [] : wrapTo(line, width)))
    .concat(report.scorings.flatMap((line) => wrapTo(line, width)))
    .concat(report.tables.flatMap((table) => table.allocations.flatMap((line) => wrapTo(line, width))))
    .concat(report.unchecked.flatMap((line) => wrapTo(line, width)));
  return [
    file,
    [report.empty === null ? report.summary : "", counts.join(words.phrases.comma)]
      .filter((part) => part !== "")
      .join(words.phrases.colon),
    ...(report.since === null ? [] : [report.since]),
    ...groups,
    ...(closing.length === 0 ? [] : ["", ...closing]),
    "",
  ]
    .filter((line, place) => place !== 1 || line !== "")
    .join("\n");
}

/** The findings sheet by sheet, and last those that a person has set aside: nothing that the exit status counts is left out. */
function groupsOf(
  { groups, ignored }: ReportView,
  words: Words,
): readonly Pick<FindingGroup, "heading" | "items">[] {
  return ignored.length === 0 ? groups : [...groups, { heading: words.ui.ignored, items: ignored }];
}

function itemLines(
  item: FindingItem,
  checked: Checked,
  words: Words,
  width: number,
  cellWidth: number,
): readonly string[] {
  const change = item.change === null ? "" : `  ${item.change.was} → ${item.change.becomes}`;
  const finding = checked.report.findings.find(({ id }) => id === item.id);
  return [
    `  ${SEVERITY_SIGNS[item.severity]} ${padTo(item.cell, cellWidth)}  ${item.line}${change}`,
    ...[...saidOf(item, words), ...(finding === undefined ? [] : bodyOf(finding, words))].flatMap((line) =>
      wrapTo(line, Math.max(20, width - INDENT.length)).map((part) => `${INDENT}${part}`),
    ),
  ];
}

function saidOf(item: FindingItem, words: Words): readonly string[] {
  const said = standingWords(item, words);
  return said === "" ? [] : [said];
}

function bodyOf(finding: Finding, words: Words): readonly string[] {
  const home = finding.cells[0].sheet;
  const suspect = leadingSuspect(finding);
  return [
    whatOf(words, finding),
    ...finding.workings.map((working) => workingView(words, working, finding.facts.unit, home).text),
    ...(suspect === null
      ? []
      : [words.phrases.labels([cellName(suspect.at, home), suspectReason(words, finding, suspect)])]),
    todoOf(words, finding),
  ];
}
