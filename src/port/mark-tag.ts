import type { MarkColour } from "./workbook-port";

const COLOURS: readonly MarkColour[] = ["error", "verify", "notice", "changed"];
const TAG = /\bN\("hebiao:mark:([a-z]+)"\)=0/;

/**
 * The formula of the conditional format that is a mark, without `=`: true for every cell, since N of a text is 0, and
 * carrying our name, so that any adapter knows it again in a workbook that was saved, reopened or sent on.
 */
export function markFormula(colour: MarkColour): string {
  return `N("hebiao:mark:${colour}")=0`;
}

/** The colour of the mark that a conditional format's formula is, with or without `=`, or null where it is not ours. */
export function markOf(formula: string): MarkColour | null {
  const said = TAG.exec(formula)?.[1];
  return COLOURS.find((colour) => colour === said) ?? null;
}
