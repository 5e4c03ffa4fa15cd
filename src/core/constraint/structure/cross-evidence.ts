/** What one line that holds between two tables says against accident, in decimal digits: its figure in last units. */
export function crossEvidence(shown: number, unit: number): number {
  return Math.min(MOST, Math.max(0, Math.log10(Math.abs(shown) / unit)));
}

/** One line says no more than that: a large figure may be a copy of another for one reason. */
const MOST = 6;
