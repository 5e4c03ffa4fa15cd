import { addressOf } from "../../core/grid";
import type { Severity } from "../../core/inspect";
import type { Checked } from "../check";
import { standing } from "../journal";
import { dateOf } from "../report-sheet";
import type { Model } from "../session/model";
import { newModel, NO_NOTES } from "../session/model";
import { headingOf, reportView } from "../view/draw-report";
import { todoOf } from "../view/finding-detail";
import type { FindingItem, ReportView } from "../view/report-view";
import { shownAs, whatOf } from "../view/say";
import { workingView } from "../view/working-view";
import type { Words } from "../words/words";

const SIGNS: Readonly<Record<Severity, string>> = { error: "●", verify: "○", notice: "·" };

const STYLE = `body{font:14px/1.6 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222}
h1{font-size:1.4em}h2{font-size:1.1em;margin:1.6em 0 .4em}p{margin:.2em 0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{border-bottom:1px solid #ddd;padding:.4em .6em;text-align:left;vertical-align:top}
.error{color:#a4262c}.verify{color:#8a5a00}.sums{color:#555}
@page{margin:18mm 14mm}
@media print{body{margin:0;max-width:none}h2{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}section+section{break-before:page}}`;

/** What a person has said and changed since: explanations, what was ignored, the journal of writes. */
type Done = Pick<Model, "notes" | "journal">;

const NOTHING_DONE: Done = { notes: NO_NOTES, journal: [] };

/**
 * One workbook's part of the page: what was checked and when, what was found, what was explained, what was changed and
 * what could not be checked; for a reader who was not there.
 */
export function htmlSection(file: string, checked: Checked, words: Words, done: Done = NOTHING_DONE): string {
  const settings = { ...newModel().settings, language: words.language };
  const report = reportView({ ...newModel(settings), checked, notes: done.notes }, checked, words);
  const counts = report.counts.filter(({ count }) => 0 < count).map((count) => count.words);
  const lines = [report.empty, report.allClear, report.balanced, ...report.scorings];
  return [
    `<h1>${escaped(file)}</h1>`,
    paragraph(words.report.title(checked.name, report.summary, dateOf(checked.at))),
    ...(counts.length === 0 ? [] : [paragraph(counts.join(words.phrases.comma))]),
    ...lines.flatMap((line) => (line === null ? [] : [paragraph(line)])),
    ...report.groups.map(({ heading, items }) => foundUnder(heading, items, checked, words)),
    ...(report.ignored.length === 0 ? [] : [foundUnder(words.ui.ignored, report.ignored, checked, words)]),
    changesOf(done, words),
    tablesOf(report, words),
    ...(report.unchecked.length === 0
      ? []
      : [`<h2>${escaped(words.ui.unchecked)}</h2>`, ...report.unchecked.map(paragraph)]),
  ].join("\n");
}

function foundUnder(heading: string, items: readonly FindingItem[], checked: Checked, words: Words): string {
  const [severity = "", , cell = "", what = "", todo = "", explanation = ""] = words.report.header;
  const rows = items.map((item) => itemRow(item, checked, words));
  return table(heading, [severity, cell, what, todo, explanation], rows);
}

/** Every figure that was written, latest last; nothing where nothing was. */
function changesOf({ journal }: Done, words: Words): string {
  const { columnSheet, columnCell, columnWas, columnBecomes } = words.ui;
  const rows = standing(journal).flatMap(({ at: when, receipt }) =>
    receipt.edits.map(({ at, was, becomes }) =>
      row([at.sheet, addressOf(at), shownAs(words, was), shownAs(words, becomes), dateOf(when)]),
    ),
  );
  const header = [columnSheet, columnCell, columnWas, columnBecomes, ""];
  return rows.length === 0 ? "" : table(words.report.changed, header, rows);
}

/** What was recognised and how it stands, table by table. */
function tablesOf({ tables }: ReportView, words: Words): string {
  const rows = tables.map(({ sheet, title, range, kind, unit, rounding, summary }) =>
    row([headingOf(sheet, title), range, [kind, unit, rounding ?? ""].filter(Boolean).join(" · "), summary]),
  );
  return rows.length === 0 ? "" : table(words.ui.tables, [], rows);
}

function table(heading: string, header: readonly string[], rows: readonly string[]): string {
  const titles = header.map((title) => `<th>${escaped(title)}</th>`).join("");
  const head = titles === "" ? "" : `<thead><tr>${titles}</tr></thead>\n`;
  return `<h2>${escaped(heading)}</h2>\n<table>${head}<tbody>${rows.join("\n")}</tbody></table>`;
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`;
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

/** The whole page: complete, printable, without anything from elsewhere. */
export function htmlPage(sections: readonly string[], words: Words): string {
  return `<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.report.sheetName)}</title>
<style>${STYLE}</style></head>
<body>
${sections.map((section) => `<section>${section}</section>`).join("\n")}
</body></html>
`;
}

function itemRow(item: FindingItem, checked: Checked, words: Words): string {
  const finding = checked.report.findings.find(({ id }) => id === item.id);
  const change = item.change === null ? "" : ` ${item.change.was} → ${item.change.becomes}`;
  const sums = (finding?.workings ?? []).map((working) =>
    workingView(words, working, finding?.facts.unit ?? null, item.at.sheet),
  );
  return `<tr><td class="${item.severity}">${SIGNS[item.severity]} ${escaped(item.severityName)}</td><td>${escaped(item.cell)}</td><td><b>${escaped(item.line + change)}</b>${
    finding === undefined ? "" : `<p>${escaped(whatOf(words, finding))}</p>`
  }${sums.map(({ text }) => `<p class="sums">${escaped(text)}</p>`).join("")}</td><td>${
    finding === undefined ? "" : escaped(todoOf(words, finding))
  }</td><td>${escaped(item.explanation ?? "")}</td></tr>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
