export type TableKind = "findings" | "changes" | "tables" | "relations";

/** A text as words of a page, never as markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

export function heading(text: string): string {
  return `<h2>${escaped(text)}</h2>`;
}

export function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

/** A row of plain texts. */
export function textRow(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`;
}

/**
 * A table of rows that are markup already; its header is repeated on each printed page. Tables of one kind have columns
 * of one width.
 */
export function table(kind: TableKind, header: readonly string[], rows: readonly string[]): string {
  const titles = header.map((title) => `<th scope="col">${escaped(title)}</th>`).join("");
  return `<table class="${kind}"><thead><tr>${titles}</tr></thead>\n<tbody>${rows.join("\n")}</tbody></table>`;
}
