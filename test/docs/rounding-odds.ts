/**
 * The odds of rounding, exactly. A sum of k figures, each rounded to its last unit by itself, misses its own rounded total
 * by a whole number of units: the k errors added up (each uniform over one unit), rounded. The distribution of such a sum is
 * Irwin and Hall's (1927): F(x) = 1/k! · Σ (−1)ʲ C(k, j) (x − j)ᵏ over j ≤ x.
 */
export function chanceOfGapBelow(terms: number, units: number): number {
  // |Σ errors| < units + 1/2, with the errors shifted to [0, 1): from k/2 − units − 1/2 to k/2 + units + 1/2.
  return distribution(terms, terms + 2 * units + 1) - distribution(terms, terms - 2 * units - 1);
}

/** The chance that figures rounded one by one add up to their rounded total. */
export function chanceOfHit(terms: number): number {
  return chanceOfGapBelow(terms, 0);
}

/** The largest gap, in last units, that `likely` excuses: 3.5 standard deviations of k + 1 errors, variance 1/12 each. */
export function likelyReach(terms: number): number {
  return Math.floor(3.5 * Math.sqrt((terms + 1) / 12));
}

/** The largest gap, in last units, that the spans of the terms and the total can excuse: half a unit each. */
export function spanReach(terms: number): number {
  return Math.floor((terms + 1) / 2);
}

/** F(doubled / 2) for k terms; in whole numbers until the last division, for the terms of the sum cancel by millions. */
function distribution(terms: number, doubled: number): number {
  if (doubled <= 0) return 0;
  if (2 * terms <= doubled) return 1;
  let sum = 0n;
  for (let j = 0; 2 * j <= doubled; j += 1) {
    const term = binomial(terms, j) * BigInt(doubled - 2 * j) ** BigInt(terms);
    sum += j % 2 === 0 ? term : -term;
  }
  const whole = factorial(terms) * 2n ** BigInt(terms);
  return Number((sum * 10n ** 15n) / whole) / 1e15;
}

function factorial(n: number): bigint {
  return n <= 1 ? 1n : BigInt(n) * factorial(n - 1);
}

function binomial(n: number, k: number): bigint {
  return factorial(n) / (factorial(k) * factorial(n - k));
}
