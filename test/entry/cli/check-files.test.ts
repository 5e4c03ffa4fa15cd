import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkFiles } from "../../../src/entry/cli/check-files";
import { fakeIo } from "./fake-io";

const CALL = { language: "en", format: "json", relations: false, profile: null, width: 80 } as const;

test("a thread that dies takes only its own file with it, and the order stays", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hebiao-threads-"));
  const workerScript = join(folder, "thread.cjs");
  writeFileSync(
    workerScript,
    `const { parentPort } = require("node:worker_threads");
     parentPort.on("message", (file) => {
       if (file === "bad") throw new Error("boom");
       setTimeout(() => parentPort.postMessage({ is: "checked", errors: 0, part: file }), file === "slow" ? 50 : 0);
     });`,
  );
  const results = await checkFiles(
    ["slow", "bad", "a", "bad", "b"],
    CALL,
    2,
    { ...fakeIo(), workerScript },
    () => undefined,
  );
  rmSync(folder, { recursive: true, force: true });
  expect(results.map((one) => (one.is === "checked" ? one.part : one.failure.kind))).toEqual([
    "slow",
    "our-mistake",
    "a",
    "our-mistake",
    "b",
  ]);
  expect(results[1]).toMatchObject({
    failure: { file: "bad", message: expect.stringContaining("(boom)") as string },
  });
});
