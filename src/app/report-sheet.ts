import type { Finding } from "../core/inspect";
import type { ReportCell, ReportSheet } from "../port";
import type { Checked } from "./check";
import type { Done } from "./done";
import { standing } from "./journal";
import { todoOf } from "./view/finding-detail";
import { headlineOf } from "./view/finding-item";
import { cellName, shownAs, whatOf } from "./view/say";
import { standingName, standingWords } from "./view/standing-words";
import { addressOf } from "../core/grid";
import { uncheckedOf } from "./view/draw-report";
import type { TableView } from "./view/report-view";
import { tableViews } from "./view/table-view";
import type { Words } from "./words/words";

/**
 * The sheet 核对报告: what was checked, what was found and where, what was explained, ignored and changed, and what
 * could not be checked; for a reader who was not there.
 */
export function reportSheet(done: Done, checked: Checked, words: Words): ReportSheet {
  const { report: said } = words;
  const findings = checked.report.findings.map((finding) => findingRow(finding, done, words));
  const changes = standing(done.journal).flatMap(({ at: when, receipt }) =>
    receipt.edits.map(({ at, was, becomes }) => [
      text(said.changed),
      text(at.sheet),
      { text: addressOf(at), link: at },
      text(`${shownAs(words, was)} → ${shownAs(words, becomes)}`),
      text(""),
      text(said.changedAt(dateOf(when))),
    ]),
  );
  const tables = tableViews(words, checked, checked.report.findings).map((table) => tableRow(table, words));
  const unchecked = uncheckedOf(checked, words).map((sentence) => lone(said.unchecked, sentence));
  return {
    name: said.sheetName,
    title: said.title(
      checked.name,
      words.phrases.summary(checked.report.tables.length, checked.report.relations.length),
      dateOf(checked.at),
    ),
    header: said.header,
    rows: [...findings, ...changes, ...tables, ...unchecked, lone(said.how, said.howText)],
  };
}

function findingRow(finding: Finding, done: Done, words: Words): readonly ReportCell[] {
  const { at } = headlineOf(words, finding);
  const said = standingWords(
    {
      standingName: standingName(finding, done, words),
      explanation: done.notes.explanations[finding.id] ?? null,
    },
    words,
  );
  return [
    text(words.severities[finding.severity]),
    text(finding.cells[0].sheet),
    { text: cellName(at, finding.cells[0].sheet), link: at },
    text(whatOf(words, finding)),
    text(todoOf(words, finding)),
    text(done.notes.ignored.includes(finding.id) ? words.ui.ignored : said),
  ];
}

/** A table that was checked: where it stands, what it was taken for, and its result. */
function tableRow(table: TableView, words: Words): readonly ReportCell[] {
  const { sheet, at, range, kind, unit, rounding, summary } = table;
  const recognised = [kind, words.phrases.unit(unit), rounding ?? "", summary].filter((part) => part !== "");
  return [
    text(words.report.checked),
    text(sheet),
    { text: range, link: at },
    text(recognised.join(words.phrases.comma)),
    text(""),
    text(""),
  ];
}

/** A row with one sentence, which belongs to no cell. */
function lone(kind: string, sentence: string): readonly ReportCell[] {
  return [text(kind), text(""), text(""), text(sentence), text(""), text("")];
}

function text(words: string): ReportCell {
  return { text: words, link: null };
}

/** `2024-05-01 09:30`, in the clock of the machine. */
export function dateOf(at: number): string {
  const date = new Date(at);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
