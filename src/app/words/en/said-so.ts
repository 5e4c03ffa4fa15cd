import type { Said } from "../said";

export const row = (said: Said): string => said.row ?? `row ${said.rowName}`;
export const column = (said: Said): string => said.column ?? `column ${said.columnName}`;
/** A form's own column has no name where the line of its total says it all. */
export const columnSum = (said: Said): string =>
  said.column === null && said.row !== null ? "the sum of the parts" : `the column sum for ${column(said)}`;
/** Whose rate it is: the row's, or the column's where the row is that of the rates. */
export const owner = (said: Said): string =>
  said.row !== null && said.column !== null && /(率|进度|%)$/u.test(said.row) ? said.column : row(said);
export const place = (said: Said): string =>
  [said.row, said.column].filter((label) => label !== null).join(" · ") || said.cell;
export const gap = (said: Said): string => (said.gap === null ? "" : `, off by ${said.gap}`);
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `A comes to 1, but B says 2, off by 1 yuan.`: the computed figure, the written one, the gap. */
export function held(said: Said, computed: string, written: string): string {
  if (said.expected === null) return `${capital(computed)} and ${written} disagree${gap(said)}.`;
  if (said.actual === null || said.actual === "")
    return `${capital(computed)} comes to ${said.expected}; ${written} is blank.`;
  return `${capital(computed)} comes to ${said.expected}, but ${written} says ${said.actual}${gap(said)}.`;
}

export function line(said: Said, name: string): string {
  return said.expected === null ? `${name} does not add up` : `${name} should be ${said.expected}`;
}
