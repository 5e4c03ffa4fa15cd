import type { Said } from "../said";

export const row = (said: Said): string => said.row ?? `第 ${said.rowName} 行`;
export const column = (said: Said): string => said.column ?? `${said.columnName} 列`;
export const place = (said: Said): string =>
  [said.row, said.column].filter((label) => label !== null).join(" · ") || said.cell;
export const gap = (said: Said): string => (said.gap === null ? "" : `，差 ${said.gap}`);

/** `A 为 1，B 写的是 2，差 1 元。`: the computed figure, the written one, the gap. */
export function held(said: Said, computed: string, written: string): string {
  if (said.expected === null) return `${computed}与${written}对不上${gap(said)}。`;
  if (said.actual === null || said.actual === "") return `${computed}为 ${said.expected}，${written}没有填。`;
  return `${computed}为 ${said.expected}，${written}写的是 ${said.actual}${gap(said)}。`;
}

export function line(said: Said, name: string): string {
  return said.expected === null ? `${name}对不上` : `${name}应为 ${said.expected}`;
}
