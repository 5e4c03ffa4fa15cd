import { cheapestFlow } from "../../../src/core/allocate/cheapest-flow";
import { DistanceHeap } from "../../../src/core/allocate/distance-heap";
import type { FlowNetwork } from "../../../src/core/allocate/flow-network";

/** Numbers below a bound, the same on every run. */
function drawnBy(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Sources that give to sinks over arcs of few costs, so that many ways are equally cheap; some networks cannot carry it all. */
function drawn(seed: number): FlowNetwork {
  const draw = drawnBy(seed);
  const sources = 1 + draw(6);
  const sinks = 1 + draw(6);
  const middle = draw(3);
  const nodes = sources + sinks + middle;
  const arcs: { from: number; to: number; capacity: number; cost: number; full: boolean }[] = [];
  const join = (from: number, to: number): void => {
    arcs.push({ from, to, capacity: draw(4), cost: draw(7) - 3, full: draw(2) === 0 });
  };
  for (let source = 0; source < sources; source += 1)
    for (let sink = sources; sink < nodes; sink += 1) if (draw(4) !== 0) join(source, sink);
  for (let between = sources + sinks; between < nodes; between += 1)
    for (let sink = sources; sink < sources + sinks; sink += 1) join(between, sink);
  const supply = Array.from({ length: nodes }, () => 0);
  for (let unit = draw(3 * sources); 0 < unit; unit -= 1) {
    const [from, to] = [draw(sources), sources + draw(sinks)];
    supply[from] = (supply[from] ?? 0) + 1;
    supply[to] = (supply[to] ?? 0) - 1;
  }
  return {
    supply,
    from: arcs.map(({ from }) => from),
    to: arcs.map(({ to }) => to),
    capacity: arcs.map(({ capacity }) => capacity),
    cost: arcs.map(({ cost }) => cost),
    fullAtNought: arcs.map(({ full }) => full),
    starts: draw(2) === 0 ? [] : Array.from({ length: sources }, (_, source) => source),
  };
}

const NETWORKS = Array.from({ length: 400 }, (_, seed) => drawn(seed + 1));

/** What each node has left when the arcs carry this much. */
function leftAt({ supply, from, to }: FlowNetwork, carried: ArrayLike<number>): readonly number[] {
  const left = [...supply];
  from.forEach((node, arc) => {
    left[node] = (left[node] ?? 0) - (carried[arc] ?? 0);
    left[to[arc] ?? -1] = (left[to[arc] ?? -1] ?? 0) + (carried[arc] ?? 0);
  });
  return left;
}

/** Whether some circle of arcs with room, or with something to take back, costs less than nothing (Bellman and Ford). */
function canBeCheaper(
  { supply, from, to, capacity, cost }: FlowNetwork,
  carried: ArrayLike<number>,
): boolean {
  const ways = from.flatMap((node, arc) => {
    const [end, price] = [to[arc] ?? -1, cost[arc] ?? 0];
    const forward = (carried[arc] ?? 0) < (capacity[arc] ?? 0) ? [{ a: node, b: end, price }] : [];
    const back = 0 < (carried[arc] ?? 0) ? [{ a: end, b: node, price: -price }] : [];
    return [...forward, ...back];
  });
  const far = supply.map(() => 0);
  for (let round = 0; round <= supply.length; round += 1) {
    let nearer = false;
    for (const { a, b, price } of ways) {
      if ((far[b] ?? 0) <= (far[a] ?? 0) + price) continue;
      far[b] = (far[a] ?? 0) + price;
      nearer = true;
    }
    if (!nearer) return false;
  }
  return true;
}

test("a flow evens out every node within what the arcs can carry, and no other is cheaper", () => {
  const carried = NETWORKS.flatMap((network) => {
    const flow = cheapestFlow(network);
    return flow.is === "flow" ? [{ network, carried: flow.carried }] : [];
  });
  expect(carried.length).toBeGreaterThan(100);
  for (const one of carried) {
    expect(leftAt(one.network, one.carried).every((left) => left === 0)).toBe(true);
    expect(
      one.network.capacity.every(
        (most, arc) => 0 <= (one.carried[arc] ?? -1) && (one.carried[arc] ?? -1) <= most,
      ),
    ).toBe(true);
    expect(canBeCheaper(one.network, one.carried)).toBe(false);
  }
});

test("a cut proves that there is none: its nodes have more to give than leads out of them", () => {
  const cuts = NETWORKS.flatMap((network) => {
    const flow = cheapestFlow(network);
    return flow.is === "cut" ? [{ network, nodes: new Set(flow.nodes) }] : [];
  });
  expect(cuts.length).toBeGreaterThan(100);
  for (const { network, nodes } of cuts) {
    const gives = [...nodes].reduce((sum, node) => sum + (network.supply[node] ?? 0), 0);
    const leaves = network.from.reduce(
      (sum, from, arc) =>
        nodes.has(from) && !nodes.has(network.to[arc] ?? -1) ? sum + (network.capacity[arc] ?? 0) : sum,
      0,
    );
    expect(leaves).toBeLessThan(gives);
  }
});

test("where equal costs leave a choice, the later arc carries", () => {
  const network: FlowNetwork = {
    supply: [2, -2],
    from: [0, 0, 0],
    to: [1, 1, 1],
    capacity: [1, 1, 1],
    cost: [1, 1, 1],
    fullAtNought: [false, false, false],
    starts: [],
  };
  for (const starts of [[], [0]]) {
    const flow = cheapestFlow({ ...network, starts });
    expect(flow.is === "flow" ? [...flow.carried] : flow.nodes).toEqual([0, 1, 1]);
  }
});

test("the nearest comes off a heap first, among equals the higher number", () => {
  const draw = drawnBy(7);
  const heap = new DistanceHeap();
  const waiting: { readonly node: number; readonly distance: number }[] = [];
  for (let step = 0; step < 600; step += 1) {
    if (0 < waiting.length && draw(5) < 2) {
      waiting.sort((a, b) => a.distance - b.distance || b.node - a.node);
      expect(heap.pop()).toEqual(waiting.shift());
    } else {
      const next = { node: draw(40), distance: draw(12) };
      heap.push(next.node, next.distance);
      waiting.push(next);
    }
    expect(heap.size).toBe(waiting.length);
  }
  heap.clear();
  expect(heap.size).toBe(0);
});
