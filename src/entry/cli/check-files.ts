import { Worker } from "node:worker_threads";
import type { CheckCall, FileResult } from "./check-file";
import { checkFile, ourMistake } from "./check-file";
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

/** A thread that dies takes only the file it was at with it: that file fails, and a new thread goes on. */
async function inThread(
  script: string,
  call: CheckCall,
  work: (check: (file: string) => Promise<FileResult>) => Promise<void>,
): Promise<void> {
  const start = (): Worker => new Worker(script, { workerData: { call } satisfies ThreadStart });
  let worker = start();
  await work(
    (file) =>
      new Promise((resolve) => {
        const answered = (result: FileResult): void => {
          worker.off("error", died);
          resolve(result);
        };
        const died = (mistake: unknown): void => {
          worker.off("message", answered);
          worker = start();
          resolve(ourMistake(file, mistake, call.language));
        };
        worker.once("message", answered);
        worker.once("error", died);
        worker.postMessage(file);
      }),
  );
  await worker.terminate();
}
