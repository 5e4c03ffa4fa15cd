import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { checkFile } from "./check-file";
import type { ThreadStart } from "./check-files";
import { nodeIo } from "./node-io";
import { run } from "./run";

// One file is both the command and the threads it starts: a thread answers each file name it is sent with that file's result.
if (isMainThread) {
  // Whoever reads our output may stop before its end, as `head` does; that is no trouble of theirs or ours.
  process.stdout.on("error", () => process.exit());
  void run(process.argv.slice(2), nodeIo(__filename)).then((status) => {
    process.exitCode = status;
  });
} else {
  const { call } = workerData as ThreadStart;
  parentPort?.on("message", (file: string) => {
    void checkFile(file, call, nodeIo(null)).then((result) => parentPort?.postMessage(result));
  });
}
