/** Pairs of neighbouring characters: what two wordings of one thing have in common. */
export function characterPairs(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
