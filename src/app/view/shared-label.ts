import { tidyPath } from "./tidy";

/** The labels of a relation's figures without the part that all of them share, and that part. */
export interface SharedLabel {
  /** `地方资金`, or "" where the labels share nothing. */
  readonly about: string;
  readonly labels: readonly string[];
}

const BETWEEN = " · ";

/** Labels are paths from the row to the column; what stands at the same end of every one need not be read again and again. */
export function sharedLabel(said: readonly string[]): SharedLabel {
  const paths = said.map((label) => tidyPath(label).split(BETWEEN));
  const whole = { about: "", labels: paths.map((path) => path.join(BETWEEN)) };
  if (paths.length < 2 || paths.some((path) => path.length < 2)) return whole;
  const first = common(paths.map((path) => path[0]));
  if (first !== null) return { about: first, labels: paths.map((path) => path.slice(1).join(BETWEEN)) };
  const last = common(paths.map((path) => path.at(-1)));
  if (last !== null) return { about: last, labels: paths.map((path) => path.slice(0, -1).join(BETWEEN)) };
  return whole;
}

function common(parts: readonly (string | undefined)[]): string | null {
  const [first] = parts;
  return first !== undefined && parts.every((part) => part === first) ? first : null;
}
