/** One part of a sum: which line, added or taken away. */
export interface Part {
  readonly line: number;
  /** 1 added, -1 taken away; a weight or a change of unit where the labels print one. */
  readonly factor: number;
}

/** Lines of an axis that add up to another line, in every cross line. */
export interface Sum {
  readonly whole: number;
  readonly parts: readonly Part[];
  /** What says so: a total word, the order of labels and numbers, a 其中, the label's own formula, or the figures alone. */
  readonly source: "label" | "order" | "part-marker" | "formula" | "figures" | "balance";
  readonly tally: Tally;
  /** The cross lines it is told of, where it is not told of all. */
  readonly across?: readonly number[];
}

/** How a proposed sum fares over the cross lines. */
export interface Tally {
  readonly holds: number;
  readonly rounding: number;
  readonly broken: number;
  /** Cross lines where the whole is blank though parts are not. */
  readonly blank: number;
  /** Negative decimal logarithm of the chance that so many lines agree by accident. */
  readonly evidence: number;
}

/** A whole line in another unit than its neighbours: with its figures times `factor`, the total it belongs to holds. */
export interface UnitSlip {
  readonly line: number;
  readonly factor: number;
  readonly whole: number;
  readonly tally: Tally;
}
