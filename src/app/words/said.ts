/**
 * What a rule's words are made of: a finding's facts, ready to stand in a sentence. Figures are as the cells print
 * them; `gap` carries its unit, so that a sentence names the unit once.
 */
export interface Said {
  /** Where it is shown: `B21`. */
  readonly cell: string;
  /** Its row and column as Excel counts them: `21`, `B`. */
  readonly rowName: string;
  readonly columnName: string;
  /** Labels of the row and the column, or null. */
  readonly row: string | null;
  readonly column: string | null;
  readonly expected: string | null;
  readonly actual: string | null;
  /** `3.60 万元`, `0.04 个百分点` */
  readonly gap: string | null;
  readonly over: boolean | null;
  /** The unit of the figures, or "". */
  readonly unit: string;
  /** What the figures of its first relation are called, or null where none is laid out. */
  readonly figures: SaidFigures | null;
  /** A further fact by name, or null. */
  readonly more: (name: Fact) => string | null;
}

/** `油菜`, of which the `保险金额` and the `保险费率` make the `保险费`. Without the units in brackets. */
export interface SaidFigures {
  /** What all of them belong to, or "". */
  readonly about: string;
  /** What is multiplied; several products are added up. */
  readonly products: readonly (readonly string[])[];
  readonly result: string;
}

/**
 * The further facts rules may bring, each a text ready to be said:
 *
 * `other` the cell held against, `otherValue` what it shows, `formula` arithmetic stated by a heading, `share` a
 * weight or ratio, `support` / `of` in how many lines of how many a relation holds, `missing` / `doubled` / `added` /
 * `renamed` names or cells (joined by the list mark of the language of the sheet), `stored` the number behind what is
 * shown, `factor` by how much a column is off, `neighbours` the formula next to it, `part` / `whole` labels,
 * `cells` an area, `reason` what a form gives as one, `ownUnit` / `otherUnit` units that do not fit, `profile` the id of a
 * scoring profile, `rounding` the name of a rounding rule.
 */
export const FACTS = [
  "other",
  "otherValue",
  "formula",
  "share",
  "support",
  "of",
  "missing",
  "doubled",
  "added",
  "renamed",
  "stored",
  "factor",
  "neighbours",
  "part",
  "whole",
  "cells",
  "reason",
  "ownUnit",
  "otherUnit",
  "profile",
  "rounding",
] as const;

export type Fact = (typeof FACTS)[number];
