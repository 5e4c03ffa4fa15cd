const MOST_SOLUTIONS = 512;

/** All subsets of some whole numbers by their sums, smallest first; a subset is a bit mask over the numbers. */
interface SubsetSums {
  readonly sums: Float64Array;
  readonly masks: Int32Array;
}

/**
 * The pairs of a subset of the one list and a subset of the other that make a target together, in the order of their masks; not
 * more than anybody would look at. Both lists of sums are in order as they are made, and are walked towards each other once
 * (Horowitz and Sahni 1974).
 */
export function pairsMaking(
  target: number,
  front: readonly number[],
  back: readonly number[],
): readonly (readonly [number, number])[] {
  const [first, second] = [subsetSums(front), subsetSums(back)];
  // Where the sums that fit a subset of the first list begin and end in the second.
  const begins = new Int32Array(first.masks.length);
  const ends = new Int32Array(first.masks.length);
  let end = second.sums.length;
  let begin = end;
  for (let at = 0; at < first.sums.length; at += 1) {
    const wanted = target - sumAt(first, at);
    if (wanted !== target - sumAt(first, at - 1)) {
      end = begin;
      while (wanted < sumAt(second, end - 1)) end -= 1;
      begin = end;
      while (sumAt(second, begin - 1) === wanted) begin -= 1;
    }
    begins[first.masks[at] ?? 0] = begin;
    ends[first.masks[at] ?? 0] = end;
  }
  const pairs: (readonly [number, number])[] = [];
  for (let mask = 0; mask < begins.length; mask += 1) {
    if (begins[mask] === ends[mask]) continue;
    for (const other of second.masks.subarray(begins[mask], ends[mask])) {
      if (MOST_SOLUTIONS <= pairs.length) return pairs;
      pairs.push([mask, other]);
    }
  }
  return pairs;
}

/** No number where the list is over, which is no less and no more than any. */
function sumAt({ sums }: SubsetSums, at: number): number {
  return sums[at] ?? Number.NaN;
}

/** Made by merging: with one number more, each subset is there twice, without it and with it. Of equal sums the smaller mask comes first. */
function subsetSums(numbers: readonly number[]): SubsetSums {
  return numbers.reduce<SubsetSums>(
    (known, number, bit) => {
      const count = known.sums.length;
      const sums = new Float64Array(2 * count);
      const masks = new Int32Array(2 * count);
      let without = 0;
      let taken = 0;
      for (let at = 0; at < 2 * count; at += 1) {
        const takesNext = without === count || sumAt(known, taken) + number < sumAt(known, without);
        sums[at] = takesNext ? sumAt(known, taken) + number : sumAt(known, without);
        masks[at] = takesNext ? (known.masks[taken] ?? 0) | (1 << bit) : (known.masks[without] ?? 0);
        if (takesNext) taken += 1;
        else without += 1;
      }
      return { sums, masks };
    },
    { sums: new Float64Array(1), masks: new Int32Array(1) },
  );
}
