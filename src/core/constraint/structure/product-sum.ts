import type { Tally } from "./sum";

/** A line that adds up what several quantities come to, each times a standard of its own: 集中人数 × 集中标准 + 分散人数 × 分散标准. */
export interface ProductSum {
  readonly result: number;
  readonly parts: readonly PricedLine[];
  /** Unit and periods, the same for all parts: 元 to 万元, months of a year. */
  readonly scale: number;
  readonly tally: Tally;
}

/** A quantity and the standard it is paid at. */
export interface PricedLine {
  readonly quantity: number;
  readonly price: number;
}
