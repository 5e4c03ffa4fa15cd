import type { Words } from "../words/words";
import { escaped } from "./markup";

const STYLE = `body{font:14px/1.6 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222;background:#fff}
h1{font-size:1.5em;margin:0 0 .2em}h2{font-size:1.1em;margin:1.8em 0 .5em}h3{font-size:1em;margin:1.2em 0 .3em}p{margin:.2em 0}
.file{font-size:1.1em;margin:0 0 1em}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1.2em;margin:0}dt{color:#555}dd{margin:0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{border:1px solid #bbb;padding:.35em .6em;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f3f3f3;font-weight:600}
.findings,.tables,.relations{table-layout:fixed}
.findings th:nth-child(1){width:4.6em}.findings th:nth-child(2){width:3.4em}.findings th:nth-child(4){width:19%}.findings th:nth-child(5){width:13%}
.tables th:nth-child(1){width:30%}.tables th:nth-child(2){width:9%}.tables th:nth-child(3){width:13%}.tables th:nth-child(4){width:8%}.tables th:nth-child(5){width:12%}
.relations thead th:nth-child(1){width:34%}.relations tbody th{font-weight:400;background:none}
.error{color:#a4262c;white-space:nowrap}.verify{color:#7a4f00;white-space:nowrap}.notice{white-space:nowrap}.cell{white-space:nowrap}.sums{color:#555}
.signatures{display:flex;gap:2em;margin-top:3em}.signatures span{flex:1;border-bottom:1px solid #222;padding-bottom:.2em}
@page{size:A4;margin:16mm 14mm 18mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt;color:#555}}
@media print{body{margin:0;padding:0;max-width:none;font-size:10.5pt;line-height:1.45}h2,h3{break-after:avoid}tr,.signatures{break-inside:avoid}thead{display:table-header-group}section+section{break-before:page}}`;

/** The whole page: complete, printable, without anything from elsewhere. */
export function htmlPage(sections: readonly string[], words: Words, title = words.report.sheetName): string {
  return `<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style></head>
<body>
${sections.map((section) => `<section>${section}</section>`).join("\n")}
</body></html>
`;
}
