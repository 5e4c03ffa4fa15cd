import type { Severity } from "../../core/inspect";
import type { Checked } from "../check";
import { newModel } from "../session/model";
import { reportView } from "../view/draw-report";
import { todoOf } from "../view/finding-detail";
import type { FindingItem } from "../view/report-view";
import { whatOf } from "../view/say";
import { workingView } from "../view/working-view";
import type { Words } from "../words/words";

const SIGNS: Readonly<Record<Severity, string>> = { error: "●", verify: "○", notice: "·" };

const STYLE = `body{font:14px/1.6 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222}
h1{font-size:1.4em}h2{font-size:1.1em;margin:1.6em 0 .4em}p{margin:.2em 0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{border-bottom:1px solid #ddd;padding:.4em .6em;text-align:left;vertical-align:top}
.error{color:#a4262c}.verify{color:#8a5a00}.sums{color:#555}
@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}`;

/** One workbook's part of the page. */
export function htmlSection(file: string, checked: Checked, words: Words): string {
  const settings = { ...newModel().settings, language: words.language };
  const report = reportView({ ...newModel(settings), checked }, checked, words);
  const { header } = words.report;
  const groups = report.groups.map(
    ({ heading, items }) =>
      `<h2>${escaped(heading)}</h2>\n<table><thead><tr>${[header[0], header[2], header[3], header[4]]
        .map((title) => `<th>${escaped(title ?? "")}</th>`)
        .join(
          "",
        )}</tr></thead>\n<tbody>${items.map((item) => itemRow(item, checked, words)).join("\n")}</tbody></table>`,
  );
  const lines = [report.empty, report.allClear, report.balanced, ...report.unchecked];
  const counts = report.counts.filter(({ count }) => 0 < count).map((count) => count.words);
  return [
    `<h1>${escaped(file)}</h1>`,
    `<p>${escaped([report.summary, ...counts].join(words.phrases.comma))}</p>`,
    ...groups,
    ...lines.flatMap((line) => (line === null ? [] : [`<p>${escaped(line)}</p>`])),
  ].join("\n");
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
  }</td></tr>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
