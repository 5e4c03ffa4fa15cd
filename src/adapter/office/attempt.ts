import type { Outcome, Trouble } from "../../port";
import { failed, ok } from "../../port";
import type { ExcelDoor } from "./excel-door";
import { NEEDED_API } from "./excel-door";
import { Refusal, troubleOf } from "./refusal";

/** A conversation with Excel: the context to queue on, and the one way to send what was queued. */
export interface Talk {
  readonly context: Excel.RequestContext;
  readonly supports: ExcelDoor["supports"];
  /** Sends what was queued and waits for the answer: one round trip. */
  readonly sync: () => Promise<void>;
}

/**
 * Runs a conversation in one `Excel.run` and turns what Excel refuses into a trouble. What is wrong in our own code
 * (a property that was not loaded, a wrong argument of ours) is no trouble: it is thrown on.
 */
export async function attempt<T>(
  door: ExcelDoor,
  converse: (talk: Talk) => Promise<T>,
): Promise<Outcome<T, Trouble>> {
  if (!door.supports("ExcelApi", NEEDED_API))
    return failed({ is: "host-too-old", needs: `ExcelApi ${NEEDED_API}` });
  try {
    return ok(await door.run((context) => converse(talkOver(context, door))));
  } catch (error) {
    return failed(troubleOf(error));
  }
}

function talkOver(context: Excel.RequestContext, { supports, patience }: ExcelDoor): Talk {
  return { context, supports, sync: () => answeredWithin(context.sync(), patience) };
}

async function answeredWithin(answer: Promise<void>, patience: number): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const givenUp = new Promise<never>((_, reject) => {
    waiting = setTimeout(() => {
      reject(new Refusal({ is: "host-lost" }));
    }, patience);
  });
  try {
    await Promise.race([answer, givenUp]);
  } finally {
    clearTimeout(waiting);
  }
}
