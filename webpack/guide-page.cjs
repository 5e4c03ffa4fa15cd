// The user's guide as a page of its own beside the pane, from the same text that is read in the repository: the help of the
// pane leads there, and it needs no network beyond the pane's own server.
const path = require("node:path");
const { marked } = require("marked");

const docs = path.resolve(__dirname, "..", "docs");

/** The guide's Markdown as a whole page. Links to other pages of the repository lead nowhere here and stay plain words. */
function guidePage(markdown) {
  const text = markdown.replace(/(?<!!)\[([^\]]+)\]\((?!#)[^)]+\)/g, "$1");
  const title = /^# (.+)$/m.exec(text)?.[1] ?? "核表";
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'" />
    <title>${title}</title>
    <link rel="stylesheet" href="guide/guide.css" />
  </head>
  <body>
    <main>
${marked.parse(text, { async: false })}    </main>
  </body>
</html>
`;
}

/** What a build copies for the guide: the page, its style, its pictures. */
const GUIDE_FILES = [
  {
    from: path.join(docs, "guide.zh-CN.md"),
    to: "guide.zh-CN.html",
    transform: (markdown) => guidePage(String(markdown)),
  },
  { from: path.join(docs, "guide", "*").replaceAll(path.sep, "/"), to: "guide/[name][ext]" },
];

module.exports = { GUIDE_FILES, guidePage };
