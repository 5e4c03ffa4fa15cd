/** The row numbers in what a person typed (`12、20`, `12 20`), in order and once each; null where something is no row up to `last`. */
export function typedRows(text: string, first: number, last: number): readonly number[] | null {
  const parts = text
    .normalize("NFKC")
    .split(/[^\d]+/)
    .filter((part) => part !== "");
  const rows = [...new Set(parts.map(Number))].sort((a, b) => a - b);
  const isStrange = /[^\d\s,、;.和至]/.test(text.normalize("NFKC").replace(/第|行/g, ""));
  return isStrange || rows.some((row) => row < first || last < row) ? null : rows;
}
