// Checks the four worlds one after another: what may be named in each (DOM, Office, Node) differs.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

let failed = 0;
for (const world of readdirSync("worlds")) {
  const run = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", `worlds/${world}`], {
    stdio: "inherit",
  });
  if (run.status !== 0) {
    console.error(`types: the world ${world} does not compile`);
    failed += 1;
  }
}
process.exit(failed === 0 ? 0 : 1);
