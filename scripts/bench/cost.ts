/** Dear steps are measured once, cheap ones as often as makes this much, but not for ever. */
const LEAST_MILLISECONDS = 3000;
const MOST_ROUNDS = 7;

/**
 * Milliseconds of processor time that each step costs, the least of several rounds. The steps take turns, so that what else the
 * machine does meets all of them. Time of processors and not of clocks: other programs make a clock run on.
 */
export async function cheapest<S extends string>(
  steps: Readonly<Record<S, () => unknown>>,
): Promise<Readonly<Record<S, number>>> {
  const names = Object.keys(steps) as S[];
  const least = new Map<S, number>();
  let spent = 0;
  for (let round = 0; round < MOST_ROUNDS && spent < LEAST_MILLISECONDS; round += 1) {
    for (const name of names) {
      const cost = await costOf(steps[name]);
      least.set(name, Math.min(cost, least.get(name) ?? cost));
      spent += cost;
    }
  }
  return Object.fromEntries(least) as Record<S, number>;
}

async function costOf(work: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
