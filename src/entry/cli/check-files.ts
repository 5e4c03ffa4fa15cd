import { Worker } from "node:worker_threads";
import type { CheckCall, FileResult } from "./check-file";
import { checkFile } from "./check-file";
import type { Io } from "./io";

/** What a thread is asked, one file after the other, and answers with a file result. */
export interface ThreadStart {
  readonly call: CheckCall;
}

/**
 * Checks files, `jobs` at a time in threads of their own where the world has them, one after the other otherwise.
 * Results come in the order of the files, however the threads finish.
 */
export async function checkFiles(
  files: readonly string[],
  call: CheckCall,
  jobs: number,
  io: Io,
  told: (done: number, file: string) => void,
): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  let next = 0;
  let done = 0;
  const work = async (check: (file: string) => Promise<FileResult>): Promise<void> => {
    for (let place = next++; place < files.length; place = next++) {
      const file = files[place] ?? "";
      told(done, file);
      results[place] = await check(file);
      done += 1;
    }
  };
  const threads = Math.min(jobs, files.length);
  if (io.workerScript === null || threads < 2) await work((file) => checkFile(file, call, io));
  else await Promise.all(Array.from({ length: threads }, () => inThread(io.workerScript ?? "", call, work)));
  return results;
}

/** A thread that dies takes only the file it was at with it; checkFile itself never throws. */
async function inThread(
  script: string,
  call: CheckCall,
  work: (check: (file: string) => Promise<FileResult>) => Promise<void>,
): Promise<void> {
  const worker = new Worker(script, { workerData: { call } satisfies ThreadStart });
  await work(
    (file) =>
      new Promise((resolve, reject) => {
        const settle = (result: FileResult): void => {
          worker.off("error", reject);
          resolve(result);
        };
        worker.once("message", settle);
        worker.once("error", reject);
        worker.postMessage(file);
      }),
  );
  await worker.terminate();
}
