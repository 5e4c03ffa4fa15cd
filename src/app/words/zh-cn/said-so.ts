import type { Said } from "../said";

/** `黄浦`, or `第 5 行`. */
export const row = (said: Said): string => said.row ?? `第 ${said.rowName} 行`;

/** Whose rate it is: the row's, or the column's where the row is that of the rates. */
export const owner = (said: Said): string =>
  said.row !== null && said.column !== null && /(率|进度|%)$/u.test(said.row) ? said.column : row(said);

/** `黄浦一行`, or `第 5 行`. */
export const rowLine = (said: Said): string =>
  said.row === null ? `第 ${said.rowName} 行` : `${said.row}一行`;

/** `人数因素一列`, or `B 列`. */
export const columnLine = (said: Said): string =>
  said.column === null ? `${said.columnName} 列` : `${said.column}一列`;

/** `人数因素一列相加`; a form's own column has no name where the line of its total says it all: `各部分相加`. */
export const columnSum = (said: Said): string =>
  said.column === null && said.row !== null ? "各部分相加" : `${columnLine(said)}相加`;

/** `黄浦 · 合计`, or `E5 单元格`. */
export const place = (said: Said): string =>
  [said.row, said.column].filter((label) => label !== null).join(" · ") || `${said.cell} 单元格`;

export const gap = (said: Said): string => (said.gap === null ? "" : `，差 ${said.gap}`);

/** A name or an address inside a sentence: Latin letters and digits keep a space from Chinese. */
export const amid = (text: string): string =>
  `${/^[\w=#-]/.test(text) ? " " : ""}${text}${/[\w%)]$/.test(text) ? " " : ""}`;

/** The same at the end of a clause. */
export const after = (text: string): string => amid(text).trimEnd();

/** `A 为 1，B 写的是 2，差 1 元。`: the computed figure, the written one, the gap. */
export function held(said: Said, computed: string, written: string): string {
  if (said.expected === null) return `${computed}与${amid(written)}对不上${gap(said)}。`;
  if (said.actual === null || said.actual === "") return `${computed}为 ${said.expected}，${written}没有填。`;
  return `${computed}为 ${said.expected}，${written}写的是 ${said.actual}${gap(said)}。`;
}

export function line(said: Said, name: string): string {
  return said.expected === null ? `${name}对不上` : `${name}应为 ${said.expected}`;
}
