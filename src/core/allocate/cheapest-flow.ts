import { DistanceHeap } from "./distance-heap";
import type { Flow, FlowNetwork } from "./flow-network";

/**
 * A cheapest flow by successive shortest paths with node potentials (Ahuja, Magnanti, Orlin: Network Flows, 1993,
 * section 9.7), from a start in which every arc stands at its own cheapest end and the `starts` are balanced by
 * themselves. Costs are whole numbers, so equal is equal. The supplies must add up to zero.
 */
export function cheapestFlow(network: FlowNetwork): Flow {
  const state = new Residual(network);
  network.starts.forEach((node) => state.balanceAlone(node));
  for (let node = 0; node < network.supply.length; node += 1) {
    while (0 < state.excessOf(node)) {
      const stuck = state.passOnFrom(node);
      if (stuck !== null) return { is: "cut", nodes: stuck };
    }
  }
  return { is: "flow", carried: state.carried };
}

/** The flow so far and where it can still be changed. Arc `2a` is arc a forward, `2a + 1` is the same arc backward. */
class Residual {
  readonly carried: Float64Array;
  private readonly excess: Float64Array;
  private readonly potential: Float64Array;
  private readonly firstOf: Int32Array;
  private readonly arcsOf: Int32Array;
  private readonly distance: Float64Array;
  private readonly arrivedBy: Int32Array;
  private readonly settled: Uint8Array;
  private readonly heap = new DistanceHeap();

  constructor(private readonly network: FlowNetwork) {
    const nodes = network.supply.length;
    const arcs = network.from.length;
    this.carried = new Float64Array(arcs);
    this.excess = Float64Array.from(network.supply);
    this.potential = new Float64Array(nodes);
    this.distance = new Float64Array(nodes).fill(Infinity);
    this.arrivedBy = new Int32Array(nodes).fill(-1);
    this.settled = new Uint8Array(nodes);
    this.firstOf = new Int32Array(nodes + 1);
    this.arcsOf = new Int32Array(2 * arcs);
    this.indexArcs();
    for (let arc = 0; arc < arcs; arc += 1) {
      const cost = network.cost[arc] ?? 0;
      if (cost < 0 || (cost === 0 && network.fullAtNought[arc] === true)) {
        this.send(2 * arc, network.capacity[arc] ?? 0);
      }
    }
  }

  excessOf(node: number): number {
    return this.excess[node] ?? 0;
  }

  /** Moves the cheapest single arcs, the later among equals, until the node is even, and sets its potential so that none of them wants back. */
  balanceAlone(node: number): void {
    const giving = 0 < this.excessOf(node);
    const choices = this.around(node)
      .map((way) => (giving ? way : way ^ 1))
      .filter((way) => 0 < this.room(way))
      .sort((a, b) => this.costOf(a) - this.costOf(b) || b - a);
    for (const way of choices) {
      const wanted = Math.abs(this.excessOf(node));
      if (wanted === 0) break;
      this.send(way, Math.min(wanted, this.room(way)));
      this.potential[node] = giving ? -this.costOf(way) : this.costOf(way);
    }
  }

  /** Sends from the node to the nearest node in want; where there is none, the nodes reached. */
  passOnFrom(source: number): readonly number[] | null {
    const reached = [source];
    this.distance[source] = 0;
    this.heap.push(source, 0);
    let target = -1;
    while (0 < this.heap.size && target < 0) {
      const { node, distance } = this.heap.pop();
      if (this.settled[node] === 1) continue;
      this.settled[node] = 1;
      if (this.excessOf(node) < 0) target = node;
      else this.look(node, distance, reached);
    }
    if (0 <= target) {
      const length = this.distance[target] ?? 0;
      for (const node of reached) {
        if (this.settled[node] !== 1) continue;
        this.potential[node] = (this.potential[node] ?? 0) + (this.distance[node] ?? 0) - length;
      }
      this.sendAlong(source, target);
    }
    for (const node of reached) {
      this.distance[node] = Infinity;
      this.settled[node] = 0;
    }
    this.heap.clear();
    return target < 0 ? reached : null;
  }

  private look(node: number, distance: number, reached: number[]): void {
    const first = this.firstOf[node] ?? 0;
    // From the last arc to the first, so that among equals the later cell moves.
    for (let at = (this.firstOf[node + 1] ?? 0) - 1; first <= at; at -= 1) {
      const way = this.arcsOf[at] ?? 0;
      if (this.room(way) <= 0) continue;
      const next = this.endOf(way);
      if (this.settled[next] === 1) continue;
      const far = distance + this.costOf(way) + (this.potential[node] ?? 0) - (this.potential[next] ?? 0);
      const known = this.distance[next] ?? 0;
      if (known <= far) continue;
      if (known === Infinity) reached.push(next);
      this.distance[next] = far;
      this.arrivedBy[next] = way;
      this.heap.push(next, far);
    }
  }

  private sendAlong(source: number, target: number): void {
    const ways: number[] = [];
    for (let node = target; node !== source; node = this.endOf((ways.at(-1) ?? 0) ^ 1)) {
      ways.push(this.arrivedBy[node] ?? 0);
    }
    const most = Math.min(
      this.excessOf(source),
      -this.excessOf(target),
      ...ways.map((way) => this.room(way)),
    );
    ways.forEach((way) => this.send(way, most));
  }

  private send(way: number, amount: number): void {
    const arc = way >> 1;
    this.carried[arc] = (this.carried[arc] ?? 0) + ((way & 1) === 0 ? amount : -amount);
    const from = this.endOf(way ^ 1);
    const to = this.endOf(way);
    this.excess[from] = this.excessOf(from) - amount;
    this.excess[to] = this.excessOf(to) + amount;
  }

  private room(way: number): number {
    const carried = this.carried[way >> 1] ?? 0;
    return (way & 1) === 0 ? (this.network.capacity[way >> 1] ?? 0) - carried : carried;
  }

  private costOf(way: number): number {
    const cost = this.network.cost[way >> 1] ?? 0;
    return (way & 1) === 0 ? cost : -cost;
  }

  private endOf(way: number): number {
    return ((way & 1) === 0 ? this.network.to[way >> 1] : this.network.from[way >> 1]) ?? 0;
  }

  private around(node: number): number[] {
    return Array.from(this.arcsOf.subarray(this.firstOf[node], this.firstOf[node + 1]));
  }

  private indexArcs(): void {
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
      this.arcsOf[at] = way;
      next[node] = at + 1;
    };
    from.forEach((node, arc) => {
      place(node, 2 * arc);
      place(to[arc] ?? 0, 2 * arc + 1);
    });
  }
}
