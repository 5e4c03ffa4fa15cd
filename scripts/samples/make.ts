/** Writes `samples/`: `npm run samples`. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sampleFiles } from "./books";

async function main(): Promise<void> {
  await mkdir("samples", { recursive: true });
  for (const [name, bytes] of await sampleFiles()) {
    await writeFile(join("samples", name), bytes);
    console.log(`samples/${name} (${bytes.length} bytes)`);
  }
}

void main();
