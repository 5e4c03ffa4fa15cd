// `npm run bench [CELLS…]`: bundles scripts/bench/main.ts and runs it, counts what goes to Excel and back, and takes the time
// until the pane can be used; the last over the last build (`npm run build`).
import { spawnSync } from "node:child_process";

const steps = [
  ["node_modules/webpack/bin/webpack.js", "--mode", "production", "--config", "webpack/bench.cjs"],
  ["build/bench.js", ...process.argv.slice(2)],
  ["--import", "tsx", "scripts/measure-office.ts"],
  ["--import", "tsx", "scripts/measure-start.ts"],
];
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  console.log();
}
