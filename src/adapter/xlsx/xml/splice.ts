/** A piece of a text to be replaced; where `start` equals `end`, text is put in. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made. They may come in any order but not overlap; those at one place keep their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let behind = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(behind, splice.start), splice.text);
    behind = splice.end;
  }
  pieces.push(text.slice(behind));
  return pieces.join("");
}
