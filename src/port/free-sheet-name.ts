/** Excel's limits of a sheet's name: its length, and the characters it must not have. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/**
 * The name itself where no sheet has it yet, else the first free one of `name (2)`, `name (3)` … Names do not tell
 * capital letters apart. What a name must not have is left out.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const name = wanted
    .replace(FORBIDDEN, "")
    .replace(/^'+|'+$/g, "")
    .trim()
    .slice(0, LONGEST_NAME);
  const used = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = `${name.slice(0, LONGEST_NAME - suffix.length)}${suffix}`;
    if (candidate !== "" && !used.has(candidate.toLowerCase())) return candidate;
  }
}
