/**
 * A network in which every node must pass on what it takes in. An arc carries 0 to `capacity` at `cost` a unit;
 * `supply` is what a node has to give (or, below 0, to receive) besides. Node numbers are places in `supply`.
 */
export interface FlowNetwork {
  readonly supply: number[];
  readonly from: number[];
  readonly to: number[];
  readonly capacity: number[];
  readonly cost: number[];
  /** Where an arc's cost is 0: whether it is full to begin with. */
  readonly fullAtNought: boolean[];
  /** Nodes, no two of them joined by an arc, that are worth balancing on their own first. */
  readonly starts: readonly number[];
}

/** A cheapest flow per arc, or the nodes from which no more can be passed on (a cut that proves it). */
export type Flow =
  | { readonly is: "flow"; readonly carried: Float64Array }
  | { readonly is: "cut"; readonly nodes: readonly number[] };
