import { characterPairs, label } from "../text";

/** Words of degree, strongest first. */
const DEGREES: readonly RegExp[] = [
  /(显著|明显|大幅|全面|极大|充分|普遍|全部|完全)/g,
  /(有效|较大|进一步|持续|不断|稳步|切实|较好)/g,
  /(有所|逐步|基本|一定|部分|初步|略有|个别)/g,
  /(持平|不变|没有变化|无变化)/g,
];

/** Longer than this, words are a report of their own, which no ladder of degrees can judge. */
const LONGEST = 16;

/**
 * By how many steps a result in words falls short of its target in words (显著提升 against 有所提升: 2); null where their degrees
 * cannot be compared: one of them has none, or they speak of different things.
 */
export function weakerThan(target: string, actual: string): number | null {
  const [wanted, got] = [label(target), label(actual)];
  if (LONGEST < wanted.length || LONGEST < got.length || /(未|没有达|不)/.test(wanted)) return null;
  const [asked, reached] = [degreeOf(wanted), degreeOf(got)];
  if (asked === null || reached === null || reached <= asked) return null;
  const stands = reached === DEGREES.length - 1 || sharesWords(bare(wanted), bare(got));
  return stands ? reached - asked : null;
}

function degreeOf(text: string): number | null {
  const at = DEGREES.findIndex((words) => text.search(words) >= 0);
  return at < 0 ? null : at;
}

function bare(text: string): string {
  return DEGREES.reduce((rest, words) => rest.replace(words, ""), text);
}

/** Whether two wordings have a pair of neighbouring characters in common. */
function sharesWords(one: string, other: string): boolean {
  return characterPairs(one).some((pair) => other.includes(pair));
}
