import type { FlowNetwork } from "./flow-network";

/**
 * The flow so far and where it can still be changed. Arc `2a` is arc a forward, `2a + 1` is the same arc backward: a
 * *way*. Begins with every arc at its own cheapest end. As long as no way with room costs less than nothing beyond the
 * potentials of its ends, no flow of the same supplies is cheaper.
 */
export class Residual {
  readonly carried: Float64Array;
  readonly nodes: number;
  readonly arcs: number;
  /** The ways out of node n stand in `ways` from `firstOf[n]` to `firstOf[n + 1]`. */
  readonly ways: Int32Array;
  readonly firstOf: Int32Array;
  private readonly excess: Float64Array;
  private readonly potential: Float64Array;

  constructor(private readonly network: FlowNetwork) {
    this.nodes = network.supply.length;
    this.arcs = network.from.length;
    this.carried = new Float64Array(this.arcs);
    this.excess = Float64Array.from(network.supply);
    this.potential = new Float64Array(this.nodes);
    this.firstOf = new Int32Array(this.nodes + 1);
    this.ways = new Int32Array(2 * this.arcs);
    this.indexWays();
    for (let arc = 0; arc < this.arcs; arc += 1) {
      const cost = network.cost[arc] ?? 0;
      if (cost < 0 || (cost === 0 && network.fullAtNought[arc] === true)) {
        this.send(2 * arc, network.capacity[arc] ?? 0);
      }
    }
  }

  /** What the node still has to give; below 0, what it wants. */
  excessOf(node: number): number {
    return this.excess[node] ?? 0;
  }

  potentialOf(node: number): number {
    return this.potential[node] ?? 0;
  }

  setPotential(node: number, potential: number): void {
    this.potential[node] = potential;
  }

  send(way: number, amount: number): void {
    const arc = way >> 1;
    this.carried[arc] = (this.carried[arc] ?? 0) + ((way & 1) === 0 ? amount : -amount);
    const from = this.endOf(way ^ 1);
    const to = this.endOf(way);
    this.excess[from] = this.excessOf(from) - amount;
    this.excess[to] = this.excessOf(to) + amount;
  }

  /** How much more a way can carry. */
  room(way: number): number {
    const carried = this.carried[way >> 1] ?? 0;
    return (way & 1) === 0 ? (this.network.capacity[way >> 1] ?? 0) - carried : carried;
  }

  costOf(way: number): number {
    const cost = this.network.cost[way >> 1] ?? 0;
    return (way & 1) === 0 ? cost : -cost;
  }

  /** What the way costs beyond the potentials of its ends. */
  costBeyond(way: number): number {
    return this.costOf(way) + this.potentialOf(this.endOf(way ^ 1)) - this.potentialOf(this.endOf(way));
  }

  endOf(way: number): number {
    return ((way & 1) === 0 ? this.network.to[way >> 1] : this.network.from[way >> 1]) ?? 0;
  }

  /** The ways out of a node. */
  around(node: number): number[] {
    return Array.from(this.ways.subarray(this.firstOf[node], this.firstOf[node + 1]));
  }

  private indexWays(): void {
    const { from, to } = this.network;
    const count = (node: number): void => {
      this.firstOf[node + 1] = (this.firstOf[node + 1] ?? 0) + 1;
    };
    from.forEach((node, arc) => {
      count(node);
      count(to[arc] ?? 0);
    });
    for (let node = 1; node < this.firstOf.length; node += 1) {
      this.firstOf[node] = (this.firstOf[node] ?? 0) + (this.firstOf[node - 1] ?? 0);
    }
    const next = Int32Array.from(this.firstOf);
    const place = (node: number, way: number): void => {
      const at = next[node] ?? 0;
      this.ways[at] = way;
      next[node] = at + 1;
    };
    from.forEach((node, arc) => {
      place(node, 2 * arc);
      place(to[arc] ?? 0, 2 * arc + 1);
    });
  }
}
