import { smallest } from "../number";
import { DistanceHeap } from "./distance-heap";
import type { Flow, FlowNetwork } from "./flow-network";
import { Residual } from "./residual";

/**
 * A cheapest flow by successive shortest paths with node potentials (Ahuja, Magnanti, Orlin: Network Flows, 1993,
 * section 9.7), from a start in which every arc stands at its own cheapest end and the `starts` are balanced by
 * themselves. Costs are whole numbers, so equal is equal. The supplies must add up to zero.
 */
export function cheapestFlow(network: FlowNetwork): Flow {
  const state = new Residual(network);
  network.starts.forEach((node) => balanceAlone(node, state));
  const paths = new Paths(state);
  for (let node = 0; node < state.nodes; node += 1) {
    while (0 < state.excessOf(node)) {
      const stuck = paths.passOnFrom(node);
      if (stuck !== null) return { is: "cut", nodes: stuck };
    }
  }
  return { is: "flow", carried: state.carried };
}

/** Moves the cheapest single arcs, the later among equals, until the node is even, and sets its potential so that none of them wants back. */
function balanceAlone(node: number, state: Residual): void {
  const giving = 0 < state.excessOf(node);
  const choices = state
    .around(node)
    .map((way) => (giving ? way : way ^ 1))
    .filter((way) => 0 < state.room(way))
    .sort((a, b) => state.costOf(a) - state.costOf(b) || b - a);
  for (const way of choices) {
    const wanted = Math.abs(state.excessOf(node));
    if (wanted === 0) break;
    state.send(way, Math.min(wanted, state.room(way)));
    state.setPotential(node, giving ? -state.costOf(way) : state.costOf(way));
  }
}

/**
 * Searches shortest paths over the ways with room, and sends along them. A node of a large table joins thousands of arcs,
 * and a shortest path needs few of them: each node's ways are kept sorted by what they cost beyond it, and looked at
 * one by one, nearest first, only as far as the path is long. Potentials never rise here, so that an old order
 * promises too little at worst.
 */
class Paths {
  private readonly distance: Float64Array;
  private readonly arrivedBy: Int32Array;
  private readonly settled: Uint8Array;
  private readonly sorted: Uint8Array;
  /** What each way costs beyond its node's own potential, at least. */
  private readonly promise: Float64Array;
  /** Which of its ways a node looks at next. */
  private readonly next: Int32Array;
  /**
   * Nodes by their distance; above the nodes' own numbers, the same nodes by that of the end their next way promises. Among
   * equals ways come first: many cells miss by the same tenth, and whoever looked at all of them would look in vain.
   */
  private readonly heap = new DistanceHeap();
  /** The nearest node in want that is known, and how far it is. */
  private target = -1;
  private length = Infinity;

  constructor(private readonly state: Residual) {
    const { nodes, arcs } = state;
    this.distance = new Float64Array(nodes).fill(Infinity);
    this.arrivedBy = new Int32Array(nodes).fill(-1);
    this.settled = new Uint8Array(nodes);
    this.sorted = new Uint8Array(nodes);
    this.promise = new Float64Array(2 * arcs);
    this.next = new Int32Array(nodes);
  }

  /** Sends from the node to the nearest node in want; where there is none, the nodes reached. */
  passOnFrom(source: number): readonly number[] | null {
    const reached = [source];
    this.distance[source] = 0;
    this.target = -1;
    this.length = Infinity;
    this.settle(source);
    while (0 < this.heap.size) {
      const { node, distance } = this.heap.pop();
      if (this.length <= distance) break;
      if (node < this.state.nodes) this.settle(node);
      else this.look(node - this.state.nodes, reached);
    }
    const { target } = this;
    if (0 <= target) {
      this.lowerPotentials(reached);
      this.sendAlong(source, target);
    }
    for (const node of reached) {
      this.distance[node] = Infinity;
      this.settled[node] = 0;
    }
    this.heap.clear();
    return target < 0 ? reached : null;
  }

  private settle(node: number): void {
    if (this.settled[node] === 1) return;
    this.settled[node] = 1;
    this.sortWays(node);
    this.next[node] = this.state.firstOf[node] ?? 0;
    this.queueNextWay(node);
  }

  /** Queues the node's next way that can lead further, at the distance it promises. */
  private queueNextWay(node: number): void {
    const { firstOf, ways, nodes } = this.state;
    const end = firstOf[node + 1] ?? 0;
    let at = this.next[node] ?? 0;
    while (at < end && this.isClosed(ways[at] ?? 0)) at += 1;
    this.next[node] = at;
    const far = (this.distance[node] ?? 0) + this.state.potentialOf(node) + (this.promise[at] ?? 0);
    if (at < end && far < this.length) this.heap.push(node + nodes, far);
  }

  private isClosed(way: number): boolean {
    return this.state.room(way) <= 0 || this.settled[this.state.endOf(way)] === 1;
  }

  /** Looks where the node's queued way leads, and queues the one behind it. */
  private look(node: number, reached: number[]): void {
    const at = this.next[node] ?? 0;
    const way = this.state.ways[at] ?? 0;
    const end = this.state.endOf(way);
    const far = (this.distance[node] ?? 0) + this.state.costBeyond(way);
    const known = this.distance[end] ?? 0;
    // What is no nearer than a node in want that is already known leads to none that is.
    if (far < known && far < this.length) {
      if (known === Infinity) reached.push(end);
      this.distance[end] = far;
      this.arrivedBy[end] = way;
      this.arrive(end, far);
    }
    this.next[node] = at + 1;
    this.queueNextWay(node);
  }

  private arrive(node: number, far: number): void {
    if (0 <= this.state.excessOf(node)) {
      this.heap.push(node, far);
    } else {
      this.target = node;
      this.length = far;
    }
  }

  private lowerPotentials(reached: readonly number[]): void {
    for (const node of reached) {
      if (this.settled[node] !== 1) continue;
      const nearer = (this.distance[node] ?? 0) - this.length;
      this.state.setPotential(node, this.state.potentialOf(node) + nearer);
    }
  }

  /** The later among equals first, so that there the later cell moves. */
  private sortWays(node: number): void {
    if (this.sorted[node] === 1) return;
    this.sorted[node] = 1;
    const { state } = this;
    const own = state
      .around(node)
      .map((way) => ({ way, cost: state.costOf(way) - state.potentialOf(state.endOf(way)) }));
    own.sort((a, b) => a.cost - b.cost || b.way - a.way);
    const first = state.firstOf[node] ?? 0;
    own.forEach(({ way, cost }, place) => {
      state.ways[first + place] = way;
      this.promise[first + place] = cost;
    });
  }

  private sendAlong(source: number, target: number): void {
    const ways: number[] = [];
    for (let node = target; node !== source; node = this.state.endOf((ways.at(-1) ?? 0) ^ 1)) {
      ways.push(this.arrivedBy[node] ?? 0);
    }
    const most = smallest([
      this.state.excessOf(source),
      -this.state.excessOf(target),
      ...ways.map((way) => this.state.room(way)),
    ]);
    ways.forEach((way) => this.state.send(way, most));
  }
}
