import { ofLastUnits } from "../number";
import type { RoundingNetwork } from "./rounding-network";
import type { Place, RoundingObstacle } from "./rounding-table";

/** What one sum may be and what its parts can make, in last units. */
interface Reach {
  readonly whole: Place;
  readonly parts: Place[];
  low: bigint;
  high: bigint;
  least: bigint;
  most: bigint;
}

/**
 * Why a network has no flow. The first sum whose own parts cannot make it is a proof by itself; where there is none,
 * the sums on the near side of the cut are, taken together.
 */
export function obstacleIn(
  built: RoundingNetwork,
  cut: readonly number[],
  decimals: number,
): RoundingObstacle {
  const reaches = reachesOf(built);
  const broken = reaches.find(({ low, high, least, most }) => high < least || most < low);
  if (broken !== undefined) {
    const { whole, parts, low, high, least, most } = broken;
    return {
      is: "line",
      whole,
      parts,
      low: ofLastUnits(low, decimals),
      high: ofLastUnits(high, decimals),
      least: ofLastUnits(least, decimals),
      most: ofLastUnits(most, decimals),
    };
  }
  return {
    is: "together",
    wholes: cut.flatMap((node) => built.wholes[node] ?? []),
    missing: ofLastUnits(BigInt(missingAt(built, new Set(cut))), decimals),
  };
}

function reachesOf({ network, arcs, wholes }: RoundingNetwork): readonly Reach[] {
  const reaches = wholes.map((whole): Reach => ({
    whole,
    parts: [],
    low: 0n,
    high: 0n,
    least: 0n,
    most: 0n,
  }));
  arcs.forEach(({ at, low }, arc) => {
    const high = low + BigInt(network.capacity[arc] ?? 0);
    for (const node of [network.from[arc], network.to[arc]]) {
      const reach = reaches[node ?? -1];
      if (reach === undefined) continue;
      if (reach.whole.row === at.row && reach.whole.column === at.column) {
        reach.low = low;
        reach.high = high;
      } else {
        reach.parts.push(at);
        reach.least += low;
        reach.most += high;
      }
    }
  });
  return reaches;
}

/** What the nodes of a cut have to give away beyond all that the arcs out of it can carry. */
function missingAt({ network }: RoundingNetwork, cut: ReadonlySet<number>): number {
  let missing = 0;
  for (const node of cut) missing += network.supply[node] ?? 0;
  network.from.forEach((from, arc) => {
    if (cut.has(from) && !cut.has(network.to[arc] ?? -1)) missing -= network.capacity[arc] ?? 0;
  });
  return missing;
}
