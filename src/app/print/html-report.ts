import { addressOf } from "../../core/grid";
import type { Finding } from "../../core/inspect";
import type { Checked } from "../check";
import type { Done } from "../done";
import { NOTHING_DONE } from "../done";
import { standing, standingEdits } from "../journal";
import { dateOf } from "../report-sheet";
import { newModel } from "../session/model";
import { purposeWords } from "../view/draw-journal";
import { reportView } from "../view/draw-report";
import { headingOf } from "../view/heading-of";
import { todoOf } from "../view/finding-detail";
import type { FindingItem, ReportView } from "../view/report-view";
import { shownAs, whatOf } from "../view/say";
import { standingWords } from "../view/standing-words";
import { workingView } from "../view/working-view";
import type { Words } from "../words/words";
import { escaped, heading, paragraph, table, textRow } from "./markup";
import { SEVERITY_SIGNS } from "./severity-signs";

/**
 * One workbook's part of the page: what was checked, when and how, what was found, explained, ignored and changed, and
 * what could not be checked; for a reader who was not there.
 */
export function htmlSection(file: string, checked: Checked, words: Words, done: Done = NOTHING_DONE): string {
  const settings = { ...newModel().settings, language: words.language };
  const model = { ...newModel(settings), checked, ...done };
  const report = reportView(model, checked, words);
  const { report: said } = words;
  return [
    `<h1>${escaped(said.sheetName)}</h1>`,
    `<p class="file">${escaped(file)}</p>`,
    facts(report, checked, words, done),
    ...(0 < report.total + report.ignored.length ? [heading(said.found)] : []),
    ...report.groups.map(({ heading: name, items }) => foundUnder(name, items, checked, words)),
    ...(report.ignored.length === 0 ? [] : [foundUnder(words.ui.ignored, report.ignored, checked, words)]),
    changesOf(done, words),
    tablesOf(report, words),
    relationsOf(report, words),
    ...(report.unchecked.length === 0 ? [] : [heading(said.unchecked), ...report.unchecked.map(paragraph)]),
    heading(said.how),
    paragraph(said.howText),
    ...report.scorings.map(paragraph),
    `<p class="signatures">${said.signatures.map((name) => `<span>${escaped(name)}</span>`).join("")}</p>`,
  ].join("\n");
}

/** The page in short: when, what, with which result, and what was done about it. */
function facts(report: ReportView, checked: Checked, words: Words, { journal }: Done): string {
  const { report: said, phrases } = words;
  const counts = report.counts.filter(({ count }) => 0 < count).map((count) => count.words);
  const result =
    report.empty ??
    report.allClear ??
    report.partlyClear ??
    (counts.length === 0 ? said.nothingFound : counts.join(phrases.comma));
  const explained = report.groups.flatMap(({ items }) => items).filter((item) => item.explanation !== null);
  const changed = standingEdits(journal).length;
  const done = [
    ...(changed === 0 ? [] : [said.changedCells(changed)]),
    ...(explained.length === 0 ? [] : [said.explained(explained.length)]),
    ...(report.ignored.length === 0 ? [] : [said.ignored(report.ignored.length)]),
  ];
  const lines: readonly (readonly [string, string | null])[] = [
    [said.checkedAt, dateOf(checked.at)],
    [said.scope, report.summary],
    [said.result, result],
    ["", report.balanced],
    [said.since, report.since],
    [said.done, done.length === 0 ? null : done.join(phrases.comma)],
  ];
  const shown = lines.flatMap(([name, fact]) =>
    fact === null ? [] : [`<dt>${escaped(name)}</dt><dd>${escaped(fact)}</dd>`],
  );
  return `<dl>${shown.join("")}</dl>`;
}

function foundUnder(name: string, items: readonly FindingItem[], checked: Checked, words: Words): string {
  const [severity = "", , cell = "", what = "", todo = "", explanation = ""] = words.report.header;
  const rows = items.map((item) => itemRow(item, checked, words));
  return `<h3>${escaped(name)}</h3>\n${table("findings", [severity, cell, what, todo, explanation], rows)}`;
}

function itemRow(item: FindingItem, checked: Checked, words: Words): string {
  const finding = checked.report.findings.find(({ id }) => id === item.id);
  const change = item.change === null ? "" : ` ${item.change.was} → ${item.change.becomes}`;
  const cells = [
    `<td class="${item.severity}">${SEVERITY_SIGNS[item.severity]} ${escaped(item.severityName)}</td>`,
    `<td class="cell">${escaped(item.cell)}</td>`,
    `<td><b>${escaped(item.line + change)}</b>${finding === undefined ? "" : sumsOf(finding, item, words)}</td>`,
    `<td>${finding === undefined ? "" : escaped(todoOf(words, finding))}</td>`,
    `<td>${escaped(standingWords(item, words))}</td>`,
  ];
  return `<tr>${cells.join("")}</tr>`;
}

function sumsOf(finding: Finding, { at }: FindingItem, words: Words): string {
  const sums = finding.workings.map((working) => workingView(words, working, finding.facts.unit, at.sheet));
  return [
    paragraph(whatOf(words, finding)),
    ...sums.map(({ text }) => `<p class="sums">${escaped(text)}</p>`),
  ].join("");
}

/** Every figure that was written and stands, latest last; nothing where nothing was. */
function changesOf({ journal }: Done, words: Words): string {
  const { columnSheet, columnCell, columnWas, columnBecomes } = words.ui;
  const { changes, columnPurpose, columnWhen } = words.report;
  const rows = standing(journal).flatMap(({ at: when, purpose, receipt }) =>
    receipt.edits.map(({ at, was, becomes }) =>
      textRow([
        at.sheet,
        addressOf(at),
        shownAs(words, was),
        shownAs(words, becomes),
        purposeWords(purpose, words),
        dateOf(when),
      ]),
    ),
  );
  const header = [columnSheet, columnCell, columnWas, columnBecomes, columnPurpose, columnWhen];
  return rows.length === 0 ? "" : `${heading(changes)}\n${table("changes", header, rows)}`;
}

/** What was recognised and how it stands, table by table. */
function tablesOf({ tables }: ReportView, { report: said }: Words): string {
  const rows = tables.map(({ sheet, title, range, kind, unit, rounding, summary }) =>
    textRow([headingOf(sheet, title), range, kind, unit, rounding ?? "", summary]),
  );
  return rows.length === 0 ? "" : `${heading(said.tables)}\n${table("tables", said.tableHeader, rows)}`;
}

/** Which relations were recomputed, law by law. */
function relationsOf({ tables }: ReportView, { report: said }: Words): string {
  const rows = tables.flatMap(({ sheet, title, laws }) =>
    laws.map(({ name, words: result }, place) => {
      const own = `<tr><td>${escaped(name)}</td><td>${escaped(result)}</td></tr>`;
      if (0 < place) return own;
      const table = `<th scope="rowgroup" rowspan="${laws.length}">${escaped(headingOf(sheet, title))}</th>`;
      return own.replace("<tr>", () => `<tr>${table}`);
    }),
  );
  return rows.length === 0
    ? ""
    : `${heading(said.relations)}\n${table("relations", said.relationHeader, rows)}`;
}
